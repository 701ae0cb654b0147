import type { Interval } from '../model/evaluation';
import { quantileT } from './student-t';

/** The middle of some numbers; for an even count the mean of the two in the middle. `NaN` for none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value that a share `q` of the numbers lies below, by linear interpolation. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = inOrder(values);
  const place = (sorted.length - 1) * q;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return Number.NaN;
  return below === above ? below : below + (above - below) * (place - Math.floor(place));
}

/** The numbers from the smallest up. By insertion, which is quickest for the few posts that there ever are. */
function inOrder(values: readonly number[]): number[] {
  if (values.length > 50) return values.toSorted((a, b) => a - b);
  const sorted: number[] = [];
  for (const value of values) {
    let place = sorted.length;
    for (let before = sorted[place - 1]; before !== undefined && before > value; before = sorted[place - 1]) {
      sorted[place] = before;
      place--;
    }
    sorted[place] = value;
  }
  return sorted;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The spread to expect before any post is seen: log-SD `spread`, worth `weight` posts (scoring.md 3.4). */
export type Prior = { spread: number; weight: number };

/** How well the median of a few logarithms is known. */
export type Precision = { centre: number; spread: number; standardError: number; df: number };

/** scoring.md 3.4: the median, with a variance from the median deviation that is shrunk to the prior; 1.15 for the median's loss. */
export function precisionOf(logs: readonly number[], prior: Prior): Precision {
  const centre = median(logs);
  const deviation = 1.4826 * median(logs.map((log) => Math.abs(log - centre)));
  const df = prior.weight + logs.length - 1;
  const spread = Math.sqrt((prior.weight * prior.spread ** 2 + (logs.length - 1) * deviation ** 2) / df);
  return { centre, spread, standardError: (1.15 * spread) / Math.sqrt(logs.length), df };
}

/** The interval that holds the creator's typical value with probability `level`, in the unit of the values. */
export function typicalInterval({ centre, standardError, df }: Precision, level: number): Interval {
  const half = quantileT((1 + level) / 2, df) * standardError;
  return { low: Math.exp(centre - half), high: Math.exp(centre + half) };
}

/** The interval that the next post falls into with probability `level`. */
export function nextInterval({ centre, spread, df }: Precision, posts: number, level: number): Interval {
  const half = quantileT((1 + level) / 2, df) * spread * Math.sqrt(1 + 1 / posts);
  return { low: Math.exp(centre - half), high: Math.exp(centre + half) };
}
