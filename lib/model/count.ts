/** A number as a page shows it: it stands for low ≤ true value < high. Exact when high = low + 1. */
export type Count = { low: number; high: number; text: string };

/** What a count stands for, without the words that it was shown in: low ≤ true value < high. */
export type Bounds = Pick<Count, 'low' | 'high'>;

/** A time as a page shows it, in epoch milliseconds: earliest ≤ true time < latest. "3 weeks ago" is seven days wide. */
export type Moment = { earliest: number; latest: number; text: string };

/** The count of a number that is known to the unit. */
export function exactCount(value: number, text = String(value)): Count {
  return { low: value, high: value + 1, text };
}

export function isExact(count: Bounds): boolean {
  return count.high === count.low + 1;
}

/** The point to reckon with where one number is needed: the count itself if exact, else the middle of what it stands for. */
export function midpoint(count: Count): number {
  if (isExact(count)) return count.low;
  return Number.isFinite(count.high) ? (count.low + count.high) / 2 : count.low;
}

/** The number that stands for a count when it is shown: the roundest one inside the interval, which is the one that the page wrote. */
export function roundest({ low, high }: Bounds): number {
  if (!Number.isFinite(high)) return low;
  for (let step = 10 ** Math.floor(Math.log10(Math.max(high, 1))); step > 1; step /= 10) {
    const round = Math.ceil(low / step) * step;
    if (round < high) return round;
  }
  return Math.ceil(low);
}
