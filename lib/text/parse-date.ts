import type { Moment } from '../model/count';
import { languagesOf } from './language';
import { normalised } from './normal';
import { endsWord } from './unit';

/** `dayAfterYear`: the language writes 2025-16-12, so that no year first is sure. */
type DateLanguage = {
  dayFirst: boolean;
  dayAfterYear: boolean;
  beginnings: readonly { month: number; text: string; whole: boolean }[];
};
type Day = { year: number; month: number; day: number };

export const DATE_LANGUAGES = languagesOf(dateLanguageFrom);
const HOUR = 3_600_000;
// The world's clocks run from 12 hours behind to 14 hours ahead of UTC, and no site says by which clock it names the day.
const AHEAD = 14 * HOUR;
const BEHIND = 12 * HOUR;
const BUDDHIST_ERA = 543;

/**
 * The time that an absolute date in a page's language stands for ("Dec 16, 2025", "27.04.2021", "2025年12月16日"): that day by any
 * clock of the world, 50 hours. Nothing where day and month could be exchanged, or the year is missing.
 */
export function parseDate(text: string, language: string): Moment | undefined {
  const plain = normalised(text);
  const own = DATE_LANGUAGES.of(language);
  const day = inFigures(plain, own) ?? (own && withMonthName(plain, own));
  if (!day) return undefined;
  const midnight = Date.UTC(day.year, day.month - 1, day.day);
  const made = new Date(midnight);
  if (made.getUTCMonth() !== day.month - 1 || made.getUTCDate() !== day.day) return undefined;
  return { earliest: midnight - AHEAD, latest: midnight + 24 * HOUR + BEHIND, text };
}

/** The instant of an ISO 8601 date and time, as in `datetime` attributes; a time without a zone is refused. */
export function parseInstant(text: string): Moment | undefined {
  const plain = text.trim();
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/.test(plain)) return undefined;
  const instant = Date.parse(plain);
  return Number.isNaN(instant) ? undefined : { earliest: instant, latest: instant + 1, text };
}

/** Dots write the day first everywhere, hyphens after a year the month; a slash is read by the language, or by a figure over 12. */
function inFigures(text: string, language: DateLanguage | undefined): Day | undefined {
  const yearFirst = /(?<!\d)(\d{4}) ?[-./年년] ?(\d{1,2}) ?[-./月월] ?(\d{1,2})(?!\d)/.exec(text);
  if (yearFirst && language?.dayAfterYear) return undefined;
  if (yearFirst) return dayOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  const spelt = /(?<!\d)(\d{1,2}) (?:thg|tháng) (\d{1,2}),? (\d{4})(?!\d)/i.exec(text);
  if (spelt) return dayOf(spelt[3], spelt[2], spelt[1]);
  const [, first, mark, second, year] = /(?<!\d)(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4})(?!\d)/.exec(text) ?? [];
  if (mark === undefined) return undefined;
  if (mark === '.' || Number(first) > 12) return dayOf(year, second, first);
  if (Number(second) > 12) return dayOf(year, first, second);
  if (!language) return undefined;
  return language.dayFirst ? dayOf(year, second, first) : dayOf(year, first, second);
}

function withMonthName(text: string, language: DateLanguage): Day | undefined {
  const figures = [...text.matchAll(/\d+/g)].map((match) => match[0]);
  const years = figures.filter((figure) => figure.length === 4);
  const days = figures.filter((figure) => figure.length <= 2);
  const months = new Set(monthsIn(text.toLowerCase(), language));
  const [month] = months;
  if (figures.length !== 2 || years.length !== 1 || months.size !== 1 || month === undefined) return undefined;
  return dayOf(years[0], String(month), days[0]);
}

function monthsIn(text: string, { beginnings }: DateLanguage): readonly number[] {
  return [...text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}.]*/gu)].flatMap(({ 0: word, index }) =>
    beginnings
      .filter((each) => word.startsWith(each.text) && (!each.whole || endsWord(text, index + each.text.length)))
      .map((each) => each.month),
  );
}

/** Thai pages count from the Buddha: 2568 is 2025. */
function dayOf(year: string | undefined, month: string | undefined, day: string | undefined): Day | undefined {
  const shown = Number(year);
  const common = shown > 2400 && shown < 2700 ? shown - BUDDHIST_ERA : shown;
  const plausible = common >= 2004 && common < 2100;
  return plausible && day !== undefined ? { year: common, month: Number(month), day: Number(day) } : undefined;
}

function dateLanguageFrom(_key: string, line: string): DateLanguage {
  const months = line.slice(1).split(',');
  const beginnings = months.flatMap((month, at) =>
    month === ''
      ? []
      : month.split('|').map((text) => ({ month: at + 1, text: text.replace(/!$/, ''), whole: text.endsWith('!') })),
  );
  return { dayFirst: /^[DR]/.test(line), dayAfterYear: line.startsWith('R'), beginnings };
}
