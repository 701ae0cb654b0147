import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type CountStyle, readCount } from '../../lib/text/parse-count';
import { parseDate } from '../../lib/text/parse-date';
import { readAge } from '../../lib/text/read-age';

const menus: Record<'youtube' | 'instagram' | 'tiktok', string[]> = JSON.parse(
  readFileSync(new URL('../../scripts/language-tables/languages.json', import.meta.url), 'utf8'),
);
const LANGUAGES = [...new Set([...menus.youtube, ...menus.instagram, ...menus.tiktok])].sort();
const LONG = 120_000;

/** Two hundred numbers from 1 to just under 10¹², evenly spread over the magnitudes. */
const NUMBERS = Array.from({ length: 200 }, (_, step) => Math.round(10 ** ((step * 12) / 200)));
const FORMATS: Record<string, Intl.NumberFormatOptions> = {
  short: { notation: 'compact' },
  long: { notation: 'compact', compactDisplay: 'long' },
  standard: {},
};
// Formatters round: half of the last shown digit below, and what the interval allows above.
const ROUNDED: CountStyle = { rounding: 'unknown' };

/** The number lies in the interval read, and the interval is no wider than one shown digit of it. */
function comesBack(number: number, text: string, language: string): boolean {
  const reading = readCount(text, language, ROUNDED);
  if (reading.status !== 'read') return false;
  const { low, high } = reading.count;
  return low <= number && number < high && high - low <= Math.max(1, number * 1.6);
}

it('reads back what Intl writes: every language × 200 magnitudes × short, long, standard', { timeout: LONG }, () => {
  const lost: string[] = [];
  let written = 0;
  for (const language of LANGUAGES) {
    for (const [name, options] of Object.entries(FORMATS)) {
      const format = new Intl.NumberFormat(language, options);
      for (const number of NUMBERS) {
        written += 1;
        if (!comesBack(number, format.format(number), language)) lost.push(`${language} ${name}`);
      }
    }
  }
  const share = 1 - lost.length / written;
  console.info(
    `round trip: ${written - lost.length} of ${written} (${(share * 100).toFixed(3)} %); lost: ${[...new Set(lost)]}`,
  );
  expect(share).toBeGreaterThanOrEqual(0.999);
  // Nepali alone: CLDR's long form prints ten lakh as "1 करोड", which is ten times as much, and the short form means what it says.
  expect([...new Set(lost)].filter((place) => place !== 'ne long')).toEqual([]);
});

const LENGTHS = { second: 59, minute: 59, hour: 23, day: 6, week: 4, month: 11, year: 20 } as const;
const UNITS = Object.keys(LENGTHS) as (keyof typeof LENGTHS)[];

it('reads back every age that Intl writes in a language of YouTube', { timeout: LONG }, () => {
  const lost: string[] = [];
  for (const language of menus.youtube) {
    for (const style of ['long', 'short', 'narrow'] as const) {
      const format = new Intl.RelativeTimeFormat(language, { style });
      for (const unit of UNITS) {
        for (let amount = 1; amount <= LENGTHS[unit]; amount++) {
          const text = format.format(-amount, unit);
          const age = readAge(text, language);
          if (age?.amount !== amount || age.unit !== unit) lost.push(`${language}: ${text}`);
        }
      }
    }
  }
  expect(lost).toEqual([]);
});

it('reads back the dates that Intl writes in a language of YouTube, or refuses them', { timeout: LONG }, () => {
  const days = [Date.UTC(2019, 0, 31), Date.UTC(2021, 4, 3), Date.UTC(2024, 1, 29), Date.UTC(2025, 11, 16)];
  const wrong: string[] = [];
  let read = 0;
  let written = 0;
  for (const language of menus.youtube) {
    for (const month of ['numeric', 'short', 'long'] as const) {
      const format = new Intl.DateTimeFormat(language, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
      for (const day of days) {
        written += 1;
        const moment = parseDate(format.format(day), language);
        if (!moment) continue;
        read += 1;
        if (!(moment.earliest <= day && day < moment.latest)) wrong.push(`${language}: ${format.format(day)}`);
      }
    }
  }
  console.info(`dates: ${read} of ${written} read`);
  expect(wrong).toEqual([]);
  expect(read / written).toBeGreaterThan(0.95);
});
