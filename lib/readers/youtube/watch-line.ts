import type { Count, Moment } from '../../model/count';
import type { PostKind } from '../../model/observation';
import { normalised } from '../../text/normal';
import { parseAge } from '../../text/parse-age';
import { parseDate } from '../../text/parse-date';
import type { Context } from '../table';
import { CLOCK, numberWithin, printOf } from './lines';
import { countsViewers } from './nouns';
import { countIn } from './parse';

/** The line below a video's title: views, then a date or an age, then what the video is part of. */
type Line = { live: boolean; views: string | undefined; date: string | undefined; whole: string };

function lineOf(text: string): Line {
  const { mark, rows, label } = printOf(text);
  const [views, date] = rows[0] ?? [];
  return { live: mark === 'LIVE', views, date, whole: label };
}

/** A stream's line counts those who watch, one to come those who wait, and names a time of day. */
function isFinished({ live, views, date }: Line, context: Context): boolean {
  if (live || views === undefined || date === undefined || countsViewers(views)) return false;
  return !CLOCK.test(normalised(date)) && !momentOf(views, context) && !laterThan(date, context);
}

/** The line has an age until a person opens the description, then a date. */
function momentOf(text: string, { language, now }: Context): Moment | undefined {
  return parseAge(text, language, now) ?? parseDate(text, language);
}

function laterThan(date: string, context: Context): boolean {
  const moment = momentOf(date, context);
  return moment !== undefined && moment.earliest > context.now;
}

export function viewsOfLine(text: string, context: Context): Count | undefined {
  const line = lineOf(text);
  return isFinished(line, context) ? countIn(line.views ?? '', context) : undefined;
}

/** The whole number from another place on the page, as far as it is what the line shows in short. */
export function wholeViews(text: string, context: Context): Count | undefined {
  const shown = viewsOfLine(text, context);
  return shown && numberWithin(lineOf(text).whole, shown);
}

export function dateOfLine(text: string, context: Context): Moment | undefined {
  const line = lineOf(text);
  return isFinished(line, context) ? momentOf(line.date ?? '', context) : undefined;
}

export function kindOfLine(text: string, context: Context): PostKind | undefined {
  const line = lineOf(text);
  if (line.live) return 'live';
  if (line.date !== undefined && CLOCK.test(normalised(line.date))) return 'upcoming';
  return viewsOfLine(text, context) ? 'video' : undefined;
}
