import type { Count, Moment } from '../../model/count';
import type { PostKind } from '../../model/observation';
import { normalised } from '../../text/normal';
import { parseAge } from '../../text/parse-age';
import { parseDate } from '../../text/parse-date';
import type { Context } from '../table';
import { CLOCK, numberWithin } from './lines';
import { countsViewers } from './nouns';
import { countIn } from './parse';
import { DOT, printIn } from './small-print';

/** The line below a video's title: views, then a date or an age, then what the video is part of. */
type Line = { views: string; date: string; whole: string };

/**
 * Nothing for a stream's line, which counts those who watch, nor for one to come, which counts those who wait. Where any part is a
 * date or an age, it must be the second: else something stands between that is not the site's.
 */
function lineIn(text: string, context: Context): Line | undefined {
  const { mark, rows, label } = printIn(text);
  const [views, date, ...others] = rows[0] ?? [];
  if (mark === 'LIVE' || views === undefined || date === undefined || countsViewers(views)) return undefined;
  if (CLOCK.test(normalised(date)) || momentOf(views, context)) return undefined;
  const moment = momentOf(date, context);
  const displaced = moment === undefined && (countIn(date, context) || others.some((part) => momentOf(part, context)));
  if (displaced || (moment && moment.earliest > context.now)) return undefined;
  return { views, date, whole: label };
}

/** The line has an age until a person opens the description, then a date. */
function momentOf(text: string, { language, now }: Context): Moment | undefined {
  return parseAge(text, language, now) ?? parseDate(text, language);
}

export function viewsOfLine(text: string, context: Context): Count | undefined {
  const line = lineIn(text, context);
  return line && countIn(line.views, context);
}

/** The whole number from another place on the page, as far as it is what the line shows in short. */
export function wholeViews(text: string, context: Context): Count | undefined {
  const line = lineIn(text, context);
  const shown = line && countIn(line.views, context);
  return shown && numberWithin(line.whole, shown);
}

export function dateOfLine(text: string, context: Context): Moment | undefined {
  const line = lineIn(text, context);
  return line && momentOf(line.date, context);
}

/** The tooltip has the whole date where the line has an age: "12,604,318 views • 17 May 2018 • …". */
export function dateOfTooltip(text: string, { language, now }: Context): Moment | undefined {
  const [date, ...others] = text.split(DOT).flatMap((part) => parseDate(part, language) ?? []);
  return date && others.length === 0 && date.earliest <= now ? date : undefined;
}

export function kindOfLine(text: string, context: Context): PostKind | undefined {
  const { mark, rows } = printIn(text);
  if (mark === 'LIVE') return 'live';
  if (CLOCK.test(normalised(rows[0]?.[1] ?? ''))) return 'upcoming';
  return viewsOfLine(text, context) ? 'video' : undefined;
}
