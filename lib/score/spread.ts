import type { Interval } from '../model/evaluation';
import { quantileT } from './student-t';

/**
 * Where numbers are put in order before they are looked at. One for all, since nothing lives on it between two calls: a fresh list
 * for every median cost more than the median.
 */
let desk = new Float64Array(64);

/** Puts numbers on the desk, from the smallest up. By insertion, which is quickest for the few posts that there ever are. */
function lay(values: readonly number[]): void {
  if (values.length > desk.length) desk = new Float64Array(2 * values.length);
  let place = 0;
  for (const value of values) desk[place++] = value;
  sortDesk(place);
}

function sortDesk(count: number): void {
  if (count > 50) desk.subarray(0, count).sort();
  else {
    for (let end = 1; end < count; end++) {
      const value = desk[end] ?? Number.NaN;
      let place = end - 1;
      for (; place >= 0 && (desk[place] ?? Number.NaN) > value; place--) desk[place + 1] = desk[place] ?? Number.NaN;
      desk[place + 1] = value;
    }
  }
}

/** The value that a share `q` of the first `count` numbers on the desk lies below, by linear interpolation. */
function onDesk(count: number, q: number): number {
  const place = (count - 1) * q;
  const [from, to] = [Math.floor(place), Math.ceil(place)];
  if (from < 0) return Number.NaN;
  const below = desk[from] ?? Number.NaN;
  const above = desk[to] ?? Number.NaN;
  return below === above ? below : below + (above - below) * (place - from);
}

/** The middle of some numbers; for an even count the mean of the two in the middle. `NaN` for none. */
export function median(values: readonly number[]): number {
  lay(values);
  return onDesk(values.length, 0.5);
}

/** The middle of the first `count` of some numbers. */
export function medianOfFirst(values: Float64Array, count: number): number {
  if (count > desk.length) desk = new Float64Array(2 * count);
  for (let place = 0; place < count; place++) desk[place] = values[place] ?? Number.NaN;
  sortDesk(count);
  return onDesk(count, 0.5);
}

/** The value that a share `q` of the numbers lies below, by linear interpolation. */
export function quantile(values: readonly number[], q: number): number {
  lay(values);
  return onDesk(values.length, q);
}

/** The same for the quarters: a quarter of the numbers lies below the first, half below the second, three quarters below the third. */
export function quartiles(values: readonly number[]): [number, number, number] {
  lay(values);
  return [onDesk(values.length, 0.25), onDesk(values.length, 0.5), onDesk(values.length, 0.75)];
}

export function mean(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** The spread to expect before any post is seen: log-SD `spread`, worth `weight` posts (scoring.md 3.4). */
export type Prior = { spread: number; weight: number };

/** How well the median of a few logarithms is known. */
export type Precision = { centre: number; spread: number; standardError: number; df: number };

/** scoring.md 3.4: the median, with a variance from the median deviation that is shrunk to the prior; 1.15 for the median's loss. */
export function precisionOf(logs: readonly number[], prior: Prior): Precision {
  const { centre, deviation } = centreOf(logs);
  const df = prior.weight + logs.length - 1;
  const spread = Math.sqrt((prior.weight * prior.spread ** 2 + (logs.length - 1) * deviation ** 2) / df);
  return { centre, spread, standardError: (1.15 * spread) / Math.sqrt(logs.length), df };
}

/** The median, and the median distance from it as a standard deviation. */
export function centreOf(values: readonly number[]): { centre: number; deviation: number } {
  lay(values);
  const centre = onDesk(values.length, 0.5);
  for (let place = 0; place < values.length; place++) desk[place] = Math.abs((desk[place] ?? Number.NaN) - centre);
  sortDesk(values.length);
  return { centre, deviation: 1.4826 * onDesk(values.length, 0.5) };
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
