import { gather } from '../../lib/facts/gather';
import { type Count, exactCount, type Moment } from '../../lib/model/count';
import type { Creator } from '../../lib/model/creator';
import type { Fields, Observation, Reading, Readings } from '../../lib/model/observation';
import { type CreatorKey, keyParts } from '../../lib/model/platform';

/** Everything in the tests happens around this moment. */
export const NOW = Date.UTC(2026, 5, 1, 12);
export const DAY = 86_400_000;

type Values = { [F in keyof Fields]?: Fields[F] | 'hidden' | number };

/** A post for `invent`: plain numbers are exact counts; `ageDays` becomes its publishing time. */
export type InventedPost = Values & { id: string; ageDays?: number; page?: string };

export function at(ageDays: number): Moment {
  const time = NOW - ageDays * DAY;
  return { earliest: time, latest: time + 1, text: String(time) };
}

function reading(value: unknown): Reading<unknown> {
  if (value === 'hidden') return { status: 'hidden', by: 'test' };
  return { status: 'read', value: typeof value === 'number' ? exactCount(value) : value, by: 'test' };
}

export function readings(values: Values): Readings {
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, reading(value)])) as Readings;
}

export function look(key: CreatorKey, values: Values, more: Partial<Observation> = {}): Observation {
  return {
    creator: key,
    page: 'profile',
    witness: 'shown',
    seenAt: NOW,
    language: 'en',
    readings: readings(values),
    ...more,
  };
}

/** A creator that was looked at once, on the profile, with these posts. */
export function invent(key: CreatorKey, about: Values, posts: readonly InventedPost[] = []): Creator {
  const looks = posts.map(({ id, ageDays, page, ...values }) =>
    look(
      key,
      { ...values, ...(ageDays !== undefined && { publishedAt: at(ageDays) }) },
      { post: id, page: page ?? 'profile' },
    ),
  );
  return gather(key, [look(key, { name: keyParts(key).handle, ...about }), ...looks]);
}

export function rounded(low: number, high: number, text = `${low}–${high}`): Count {
  return { low, high, text };
}
