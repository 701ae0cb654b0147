import type { Moment } from '../model/count';
import { type Age, readAge } from './read-age';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const LENGTH = { second: SECOND, minute: MINUTE, hour: HOUR, day: DAY, week: 7 * DAY } as const;

/** The time that a relative age ("3 weeks ago") stands for, seen at `now` (epoch milliseconds), or nothing. */
export function parseAge(text: string, language: string, now: number): Moment | undefined {
  const age = readAge(text, language);
  return age && { ...momentOf(age, now), text };
}

/**
 * When it was, for an age counted down to whole units: "3 weeks" is 21 to 28 days. Months and years are taken both by the calendar and
 * as 30 and 365 days, because no site tells which it counts by; "yesterday" may be this side of 24 hours.
 */
export function momentOf({ amount, unit }: Age, now: number): Omit<Moment, 'text'> {
  if (unit === 'calendar day') return between(now - (amount + 1) * DAY, now - Math.max(amount - 1, 0) * DAY);
  if (unit === 'second' && amount === 0) return between(now - MINUTE, now);
  if (unit !== 'month' && unit !== 'year')
    return between(now - (amount + 1) * LENGTH[unit], now - amount * LENGTH[unit]);
  const months = unit === 'month' ? 1 : 12;
  const days = unit === 'month' ? 30 * DAY : 365 * DAY;
  return between(
    Math.min(monthsBefore(now, months * (amount + 1)), now - days * (amount + 1)),
    Math.max(monthsBefore(now, months * amount), now - days * amount),
  );
}

/** The last possible millisecond is inside. */
function between(earliest: number, last: number): Omit<Moment, 'text'> {
  return { earliest, latest: last + 1 };
}

function monthsBefore(now: number, months: number): number {
  const then = new Date(now);
  then.setUTCMonth(then.getUTCMonth() - months);
  return then.getTime();
}
