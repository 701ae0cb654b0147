import type { Count } from '../../lib/model/count';
import type { CountStyle } from '../../lib/text/parse-count';
import type { Age } from '../../lib/text/read-age';

/** How the sites write, as the strings were collected; a site that is not ours counts as one of unknown rounding. */
export const STYLES: Readonly<Record<string, CountStyle>> = {
  youtube: { rounding: 'truncated', kept: 2 },
  tiktok: { rounding: 'unknown', units: 'english' },
};
export const OTHER: CountStyle = { rounding: 'unknown' };

/** The number that was shown, got back from the interval it stands for. */
export function shownNumber({ low, high }: Count, { rounding }: CountStyle): number {
  if (rounding === 'truncated' || high === low + 1 || !Number.isFinite(high)) return low;
  return rounding === 'unknown' ? low + (high - low) / 3 : (low + high) / 2;
}

export function isCount(count: Count, expected: string, style: CountStyle): boolean {
  const wanted = Number(expected);
  return Math.abs(shownNumber(count, style) - wanted) <= wanted * 1e-9;
}

/** "3 week"; today and yesterday are 0 and 1 day, "just now" any number of seconds. */
export function isAge({ amount, unit }: Age, expected: string): boolean {
  const [wanted, wantedUnit] = expected.split(' ');
  if (unit === 'second' && amount === 0) return wantedUnit === 'second';
  return amount === Number(wanted) && (unit === 'calendar day' ? 'day' : unit) === wantedUnit;
}
