import { describe, expect, it } from 'vitest';
import { parseDate, parseInstant } from '../../lib/text/parse-date';
import { instagramPostedAt, tiktokPostedAt } from '../../lib/text/post-id';

const HOUR = 3_600_000;

describe('a date', () => {
  it.each([
    ['Dec 16, 2025', 'en', '2025-12-16'],
    ['Premiered Mar 3, 2024', 'en', '2024-03-03'],
    ['24 Aug 2019', 'en-GB', '2019-08-24'],
    ['27.04.2021', 'de', '2021-04-27'],
    ['27.04.2021', '', '2021-04-27'],
    ['Live übertragen am 3. März 2024', 'de', '2024-03-03'],
    ['14 abr 2017', 'es', '2017-04-14'],
    ['16 thg 12, 2025', 'vi', '2025-12-16'],
    ['2025年12月16日', 'ja', '2025-12-16'],
    ['2025. 12. 16.', 'ko', '2025-12-16'],
    ['16 ธ.ค. 2568', 'th', '2025-12-16'],
    ['3/4/2024', 'en', '2024-03-04'],
    ['3/4/2024', 'it', '2024-04-03'],
  ])('%s (%s) is that day by any clock of the world', (text, language, day) => {
    const midnight = Date.parse(`${day}T00:00:00Z`);
    expect(parseDate(text, language)).toEqual({ earliest: midnight - 14 * HOUR, latest: midnight + 36 * HOUR, text });
  });
  it.each([
    ['3/4/2024', ''],
    ['31.02.2024', 'de'],
    ['Dec 16', 'en'],
    ['16 Dec 1999', 'en'],
    ['1.2M views', 'en'],
    ['Dec 16, 2025', 'ja'],
  ])('%s (%s) is refused', (text, language) => {
    expect(parseDate(text, language)).toBeUndefined();
  });
});

describe('an instant', () => {
  it('is read from a datetime attribute', () => {
    const at = Date.UTC(2025, 7, 3, 12, 30, 5);
    expect(parseInstant('2025-08-03T12:30:05.000Z')).toMatchObject({ earliest: at, latest: at + 1 });
    expect(parseInstant('2025-08-03T14:30:05+02:00')).toMatchObject({ earliest: at });
  });
  it('is refused without a zone, a time, or as another thing', () => {
    for (const text of ['2025-08-03T12:30:05', '2025-08-03', 'yesterday', '2025-99-03T12:30:05Z']) {
      expect(parseInstant(text)).toBeUndefined();
    }
  });
});

describe('the time in a post’s id', () => {
  // counts.md, decision 6.
  it('is seconds in a TikTok id', () => {
    expect(tiktokPostedAt('6718335390845095173')).toMatchObject({
      earliest: Date.UTC(2019, 6, 27, 13, 32, 33),
      latest: Date.UTC(2019, 6, 27, 13, 32, 34),
    });
  });
  it('is milliseconds in an Instagram shortcode', () => {
    expect(new Date(instagramPostedAt('DAAAAAAAAAA')?.earliest ?? Number.NaN).toISOString().slice(0, 10)).toBe(
      '2024-09-17',
    );
  });
  it('is not there in what is no id', () => {
    for (const text of ['', '12', 'video', '99999999999999999999', '-6718335390845095173'])
      expect(tiktokPostedAt(text)).toBeUndefined();
    for (const text of ['', 'abc', 'DAAAAAAAAA!', 'DAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'])
      expect(instagramPostedAt(text)).toBeUndefined();
  });
});
