import type { Count, Moment } from '../../model/count';
import type { PostKind } from '../../model/observation';
import { normalised } from '../../text/normal';
import { parseAge } from '../../text/parse-age';
import { readAge } from '../../text/read-age';
import type { Context } from '../table';
import { countsViewers } from './nouns';
import { countIn } from './parse';
import { printIn } from './small-print';

/**
 * The count that stands before the age in the same row. What has no age is live, to come, for members, or no video; where a row holds
 * a further number, the site's own is the one with a word to it.
 */
export function viewsIn(text: string, context: Context): Count | undefined {
  const { rows } = printIn(text);
  let aged: { row: readonly string[]; at: number } | undefined;
  for (const row of rows) {
    for (let at = 0; at < row.length; at++) {
      if (!readAge(row[at] ?? '', context.language)) continue;
      if (aged) return undefined;
      aged = { row, at };
    }
  }
  const views = aged?.row[aged.at - 1];
  if (!aged || views === undefined || countsViewers(views)) return undefined;
  const { row, at } = aged;
  const counts = row.flatMap((part, place) => (place === at ? [] : (countIn(part, context) ?? [])));
  if (counts.length > 1) {
    const worded = counts.filter((one) => /\p{L}{2}/u.test(one.text));
    if (worded.length > 1 || worded[0]?.text !== views) return undefined;
  }
  return counts.find((one) => one.text === views);
}

/** The one number of the title's label that the shortened views stand for: "53K views" and "… 53,618 views 1 year ago …". */
export function exactViewsIn(text: string, context: Context): Count | undefined {
  const shown = viewsIn(text, context);
  return shown && numberWithin(printIn(text).label, shown);
}

/** Digits with marks or blanks between groups. What is no number of its own is kept out by the interval it must lie in. */
const NUMBERS = /\d{1,3}(?:[.,'’ ]\d{2,3})+(?!\d)|\d+/g;

/** The one number in a text that lies inside a shown interval, exactly; nothing where there are several, or none. */
export function numberWithin(text: string, shown: Count): Count | undefined {
  const numbers = normalised(text).match(NUMBERS) ?? [];
  const within = new Map(
    numbers
      .map((number) => [Number(number.replace(/\D/g, '')), number] as const)
      .filter(([value]) => shown.low <= value && value < shown.high),
  );
  const [only, ...others] = within;
  return only && others.length === 0 ? { low: only[0], high: only[0] + 1, text: only[1] } : undefined;
}

/** The one age in the small print. */
export function ageIn(text: string, { language, now }: Context): Moment | undefined {
  const ages = printIn(text).rows.flatMap((row) => row.flatMap((part) => parseAge(part, language, now) ?? []));
  return ages.length === 1 ? ages[0] : undefined;
}

const LENGTH = /^\d+(?:[:.]\d{2})+$/;
export const CLOCK = /\d[:.]\d{2}(?!\d)/;
const KINDS: Readonly<Record<string, PostKind>> = { DEFAULT: 'video', LIVE: 'live', UPCOMING: 'upcoming' };

/** From the mark; a short in the frame of a video (`SHORTS`) is left open. A mark that is a word says "live" beside a count, and "to come" beside a time of day. */
export function kindIn(text: string, context: Context): PostKind | undefined {
  const { mark, rows } = printIn(text);
  const known = KINDS[mark];
  if (known || mark === 'SHORTS') return known;
  const plain = normalised(mark);
  if (LENGTH.test(plain) || ageIn(text, context)) return 'video';
  if (mark === '' || /\d/.test(plain)) return undefined;
  const parts = rows.flat();
  if (parts.some((part) => CLOCK.test(normalised(part)))) return 'upcoming';
  return parts.filter((part) => countIn(part, context)).length === 1 ? 'live' : undefined;
}

/** A row that should be a name, and is an age or says who watches, is another row. */
export function asName(text: string, { language }: Context): string | undefined {
  const parts = text.split(/ [-·•] /);
  return countsViewers(text) || parts.some((part) => readAge(part, language)) ? undefined : text;
}
