import { describe, expect, it } from 'vitest';
import { parseAge } from '../../lib/text/parse-age';
import { readAge } from '../../lib/text/read-age';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 2, 31, 12);
const daysAgo = (text: string, language = 'en') => {
  const moment = parseAge(text, language, NOW);
  return moment && [(NOW - moment.earliest) / DAY, (NOW - moment.latest + 1) / DAY];
};

describe('the time that an age stands for', () => {
  it('is one whole unit wide', () => {
    expect(daysAgo('3 weeks ago')).toEqual([28, 21]);
    expect(daysAgo('13 hours ago')).toEqual([14 / 24, 13 / 24]);
    expect(parseAge('2 minutes ago', 'en', NOW)?.text).toBe('2 minutes ago');
  });
  it('takes months by the calendar and by thirty days', () => {
    expect(daysAgo('1 month ago')).toEqual([60, 28]);
    expect(daysAgo('11 months ago')).toEqual([365, 330]);
    expect(daysAgo('2 years ago')).toEqual([1096, 730]);
  });
  it('lets yesterday be this side of 24 hours', () => {
    expect(daysAgo('Updated yesterday')).toEqual([2, 0]);
    expect(daysAgo('Updated today')).toEqual([1, 0]);
  });
  it('has its last millisecond inside', () => {
    const moment = parseAge('3 days ago', 'en', NOW);
    expect(moment?.earliest).toBe(NOW - 4 * DAY);
    expect(moment?.latest).toBe(NOW - 3 * DAY + 1);
  });
});

describe('words', () => {
  it.each([
    ['hace 4 m', 'es', 4, 'month'],
    ['12m ago', 'en', 12, 'minute'],
    ['4 min fa', 'it', 4, 'minute'],
    ['2 d', 'en', 2, 'day'],
    ['Streamed 6 days ago', 'en', 6, 'day'],
    ['7 hours ago (edited)', 'en', 7, 'hour'],
    ['לפני שעתיים', 'he', 2, 'hour'],
    ['קבלה לפני שבוע', 'he', 1, 'week'],
    ['قبل أسبوعين (2)', 'ar', 2, 'week'],
    ['30 saat yang lalu', 'ms', 30, 'second'],
    ['4 saat önce', 'tr', 4, 'hour'],
    ['emahoreni angu-4 edlule', 'zu', 4, 'hour'],
    ['4 7 хоногийн өмнө', 'mn', 4, 'week'],
    ['Acum o săptămână', 'ro', 1, 'week'],
    ['dakika 48 zilizopita', 'sw', 48, 'minute'],
    ['Duela ordubete', 'eu', 1, 'hour'],
    ['3天前', 'zh-HK', 3, 'day'],
  ])('%s (%s)', (text, language, amount, unit) => {
    expect(readAge(text, language)).toEqual({ amount, unit });
  });
  it('say now only as the whole text', () => {
    expect(readAge('только что', 'ru')).toEqual({ amount: 0, unit: 'second' });
    expect(readAge('только что обновлено', 'ru')).toBeUndefined();
  });
  it('that mean two units in two languages are left open where the language is not known', () => {
    expect(readAge('4 saat önce', '')).toBeUndefined();
    expect(readAge('4 giorni fa', '')).toEqual({ amount: 4, unit: 'day' });
  });
});

describe('no age', () => {
  it.each([
    ['1.2M views', 'en'],
    ['12 M de visualizaciones', 'es'],
    ['3 seguidores', 'pt'],
    ['12:34', 'en'],
    ['Dec 16, 2025', 'en'],
    ['Live now', 'en'],
    ['5-23', 'en'],
    ['1,5 ore', 'it'],
    ['', 'en'],
  ])('%s (%s)', (text, language) => {
    expect(readAge(text, language)).toBeUndefined();
  });
});
