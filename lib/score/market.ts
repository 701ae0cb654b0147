import type { Interval } from '../model/evaluation';

/** What price lists and payment reports say about the market as a whole. */

const middle = ({ low, high }: Interval) => (low + high) / 2;

/** How a range's middle moved from one year to the next, as a fraction: how DeRev reports its lists. */
export function changeOf(old: Interval, now: Interval): number {
  return middle(now) / middle(old) - 1;
}

/** The yearly changes of a series, as fractions. */
export function changes(series: readonly number[]): number[] {
  return series.slice(1).map((value, index) => value / (series[index] ?? Number.NaN) - 1);
}

/** The log-SD of log-normal payments with this mean and median. */
export function logSpread(mean: number, median: number): number {
  return Math.sqrt(2 * Math.log(mean / median));
}

/** The factor either way that holds 80 % of single deals, where followers explain `correlation` of the logarithm. */
export function dealFactor(spread: number, correlation: number): number {
  return Math.exp(1.2816 * spread * Math.sqrt(1 - correlation ** 2));
}

/** Folk rules, as their publishers print them: a price for every 10,000 followers, and for each engagement or story view. */
export function perTenThousand(followers: number, price: number): number {
  return (followers / 10_000) * price;
}

export function perEngagement(engagements: number, price: number): number {
  return engagements * price;
}
