import type { Count, Moment } from '../model/count';

/**
 * What two statements about the same number or moment leave possible: a value where their intervals overlap, 'disjoint'
 * where both cannot be right, and nothing for values that are no intervals. The newer one's words are kept, unless the
 * other is the narrower.
 */
export function narrow<T>(newer: T, other: T): T | 'disjoint' | undefined {
  if (isCount(newer) && isCount(other)) return between(newer, other, 'low', 'high');
  if (isMoment(newer) && isMoment(other)) return between(newer, other, 'earliest', 'latest');
  return undefined;
}

function between<K extends string, T extends { [key in K]: number }>(newer: T, other: T, from: K, to: K) {
  const start = Math.max(newer[from], other[from]);
  const end = Math.min(newer[to], other[to]);
  if (start >= end) return 'disjoint';
  if (start === newer[from] && end === newer[to]) return newer;
  return { ...(other[to] - other[from] < newer[to] - newer[from] ? other : newer), [from]: start, [to]: end };
}

function isCount(value: unknown): value is Count {
  return typeof value === 'object' && value !== null && 'low' in value && 'high' in value;
}

function isMoment(value: unknown): value is Moment {
  return typeof value === 'object' && value !== null && 'earliest' in value && 'latest' in value;
}
