import fc from 'fast-check';
import { exactCount } from '../../lib/model/count';
import type { Fields, Observation, Reading, Readings } from '../../lib/model/observation';
import type { CreatorKey } from '../../lib/model/platform';

export const DAY = 86_400_000;
export const NOON = Date.UTC(2026, 2, 4, 12);

/** A look at an invented creator's profile, where not told otherwise. */
export function look(more: Partial<Observation> = {}): Observation {
  return {
    creator: 'instagram:mira.prova',
    page: 'profile',
    witness: 'shown',
    seenAt: NOON,
    language: 'it',
    readings: { followers: read(exactCount(12_345)) },
    ...more,
  };
}

export function read<T>(value: T, by = 'test'): Reading<T> {
  return { status: 'read', value, by };
}

const count = fc.oneof(
  fc.nat().map((value) => exactCount(value)),
  fc
    .tuple(fc.nat(), fc.integer({ min: 1, max: 9_999 }))
    .map(([low, more]) => ({ low, high: low + more, text: `${low}+` })),
  fc.nat().map((low) => ({ low, high: Number.POSITIVE_INFINITY, text: `${low}+` })),
);
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });

// One arbitrary a field that holds another kind of value, so that every kind is packed.
const VALUES = {
  followers: count,
  following: count,
  likes: count,
  name: words,
  verified: fc.boolean(),
  kind: fc.constantFrom<Fields['kind']>('reel', 'photo'),
  coAuthors: fc.array(words, { maxLength: 3 }),
  publishedAt: fc.nat({ max: NOON }).map((at) => ({ earliest: at, latest: at + DAY, text: '1 g' })),
};

function reading<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Reading<T>> {
  const by = fc.constantFrom('first way', 'second way');
  return fc.oneof(
    fc.record({ status: fc.constant('read' as const), value, by }),
    fc.record({ status: fc.constant('hidden' as const), by }),
    fc.record({ status: fc.constant('unreadable' as const), by, why: fc.constantFrom('several', 'not understood') }),
  );
}

const readings: fc.Arbitrary<Readings> = fc
  .record(Object.fromEntries(Object.entries(VALUES).map(([field, value]) => [field, reading<unknown>(value)])), {
    requiredKeys: [],
  })
  .map((made) => made as Readings);

/** Looks at one creator and its posts within a few weeks, by both witnesses. */
export function anyLooks(creator: CreatorKey): fc.Arbitrary<Observation[]> {
  const one = fc
    .record({
      post: fc.constantFrom(undefined, 'A1', 'B2'),
      page: fc.constantFrom('profile', 'feed'),
      witness: fc.constantFrom('shown' as const, 'sent' as const),
      // Some days apart, and on each day some minutes: within one visit, and beyond it.
      seenAt: fc
        .tuple(fc.nat({ max: 3 }), fc.nat({ max: 40 }))
        .map(([days, minutes]) => NOON + days * DAY + minutes * 60_000),
      language: fc.constantFrom('it', 'en'),
      readings,
    })
    .map(({ post, ...rest }) => ({ creator, ...(post !== undefined && { post }), ...rest }));
  return fc.array(one, { maxLength: 25 });
}
