import fc from 'fast-check';
import type { Count } from '../../lib/model/count';
import type { Creator } from '../../lib/model/creator';
import type { Benchmarks } from '../../lib/model/evaluation';
import { POST_KINDS } from '../../lib/model/observation';
import { PLATFORMS } from '../../lib/model/platform';
import { FEE_SETS } from '../../lib/score/benchmarks/fees';
import { ENGAGEMENT_SETS } from '../../lib/score/benchmarks/registry';
import { TIER_SCHEMES } from '../../lib/score/benchmarks/tiers';
import { type InventedPost, invent, rounded } from './invent';

/** A count as pages show it: exact, or rounded to two or three digits. Small and large alike. */
const count: fc.Arbitrary<Count | number> = fc
  .tuple(
    fc.integer({ min: 0, max: 800 }).map((hundredths) => hundredths / 100),
    fc.boolean(),
  )
  .map(([magnitude, exact]) => {
    const value = Math.floor(10 ** magnitude);
    const step = 10 ** Math.max(0, Math.floor(magnitude) - 2);
    return exact || step === 1
      ? value
      : rounded(Math.floor(value / step) * step, (Math.floor(value / step) + 1) * step);
  });

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 12 });

const post = fc.record({
  kind: maybe(fc.constantFrom('video', 'video', 'video', 'video', 'video', 'video', ...POST_KINDS)),
  likes: maybe(fc.oneof({ weight: 12, arbitrary: count }, { weight: 1, arbitrary: fc.constant('hidden' as const) })),
  comments: maybe(count),
  views: maybe(count),
  shares: maybe(count),
  saves: maybe(count),
  ageDays: maybe(fc.integer({ min: 0, max: 800 })),
  pinned: fc.constantFrom(undefined, undefined, undefined, false, false, false, true),
  paidLabel: fc.constantFrom(undefined, undefined, false, false, false, true),
  page: fc.constantFrom('profile', 'profile', 'profile', 'profile', 'profile', 'watch', 'feed'),
});

function without<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}

/** Creators of every kind, with anything missing. */
export const creators: fc.Arbitrary<Creator> = fc
  .record({
    platform: fc.constantFrom(...PLATFORMS),
    followers: maybe(count),
    likesTotal: maybe(count),
    postCount: maybe(count),
    posts: fc.oneof(fc.array(post, { maxLength: 6 }), fc.array(post, { minLength: 14, maxLength: 25 })),
  })
  .map(({ platform, posts, ...about }) =>
    invent(
      `${platform}:prova`,
      without(about) as Parameters<typeof invent>[1],
      posts.map((one, index) => ({ id: `p${index}`, ...without(one) }) as InventedPost),
    ),
  );

/** Any choice of sets, with and without a rate of exchange. */
export const benchmarks: fc.Arbitrary<Benchmarks> = fc
  .record({
    tiers: fc.constantFrom(...TIER_SCHEMES.map(({ id }) => id)),
    engagement: fc.constantFrom(...ENGAGEMENT_SETS.map(({ id }) => id)),
    fees: fc.constantFrom(...FEE_SETS.map(({ id }) => id)),
    currency: fc.constantFrom('EUR' as const, 'USD' as const),
    exchange: maybe(fc.constant({ usdPerEur: 1.08, asOf: '2026-01-02', source: 'test' })),
    engagementMovesFees: fc.boolean(),
    formats: maybe(
      fc.constantFrom({ instagram: 'story' as const }, { instagram: 'reel' as const, youtube: 'short' as const }),
    ),
  })
  .map((chosen) => without(chosen) as Benchmarks);
