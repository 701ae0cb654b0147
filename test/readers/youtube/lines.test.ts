import { describe, expect, it } from 'vitest';
import type { Context } from '../../../lib/readers/table';
import { ageIn, exactViewsIn, kindIn, numberWithin, viewsIn } from '../../../lib/readers/youtube/lines';
import { type Print, printed, printIn } from '../../../lib/readers/youtube/small-print';

const NOW = Date.UTC(2026, 4, 20, 12);
const context = (language: string): Context => ({ language, style: { rounding: 'truncated', kept: 2 }, now: NOW });
const print = (rows: Print['rows'], mark = '12:34', label?: string) =>
  printed({ mark, rows, ...(label !== undefined && { label }) });

describe('the small print of a card', () => {
  it('is known after it was made into a text as if it were taken apart again', () => {
    const prints: Print[] = [
      { mark: '12:34', rows: [['Ada Example'], ['46K views', '3 days ago']] },
      { mark: '', rows: [['46K views • 3 days ago']], label: 'Ada 46,123 views' },
      { mark: '?', rows: [[' = 5', 'New\nhere'], []] },
      { mark: 'a\nb', rows: [['= 5'], ['5']], label: '5' },
      { mark: 'LIVE', rows: [], label: 'x\ny' },
    ];
    for (const one of prints) {
      const text = printed(one);
      const known = printIn(text);
      printIn('something else');
      expect(known).toEqual(printIn(text));
    }
  });
});

describe('the views of a card', () => {
  it.each([
    ['en', ['46K views', '3 days ago'], [46_000, 47_000]],
    ['en', ['1M views', '3 days ago'], [1_000_000, 1_100_000]],
    ['pl', ['382 tys. wyświetleń', '2 tygodnie temu'], [382_000, 383_000]],
    ['vi', ['3,6 Tr lượt xem', '5 ngày trước'], [3_600_000, 3_700_000]],
    ['ja', ['163万 回視聴', '3 か月前'], [1_630_000, 1_640_000]],
    ['de-DE', ['24.618 Aufrufe', 'vor 1 Jahr'], [24_618, 24_619]],
  ] as const)('in %s: %j', (language, row, [low, high]) => {
    expect(viewsIn(print([row]), context(language))).toMatchObject({ low, high });
  });

  it('stand before the age in their own row, whatever stands around', () => {
    expect(viewsIn(print([['Studio 54'], ['58.3K', '46K views', '3 days ago'], ['New']]), context('en'))?.low).toBe(
      46_000,
    );
  });

  it('are nothing where the age is alone, first, missing or there twice', () => {
    for (const rows of [
      [['Studio 54'], ['3 days ago']],
      [['3 days ago', '46K views']],
      [['46K views', 'New']],
      [
        ['46K views', '3 days ago'],
        ['47K views', '4 days ago'],
      ],
    ]) {
      expect(viewsIn(print(rows), context('en'))).toBeUndefined();
    }
  });

  it('are never the number of those who watch or wait', () => {
    for (const [language, text] of [
      ['en', '41K watching'],
      ['pl', '17 tys. oglądających'],
      ['ru', 'Зрителей: 4,2 тыс.'],
      ['de', '1305 Zuschauer'],
      ['en', '12 waiting'],
    ] as const) {
      expect(viewsIn(print([[text, '3 days ago']]), context(language))).toBeUndefined();
    }
  });
});

describe('the whole number in a label', () => {
  it('is the one that the shown number is short for', () => {
    const label = 'by  53,618 views 1 year ago 11 minutes, 25 seconds';
    expect(exactViewsIn(print([['53K views', '1 year ago']], 'DEFAULT', label), context('en'))).toEqual({
      low: 53_618,
      high: 53_619,
      text: '53,618',
    });
  });

  it('is read in any grouping', () => {
    const shown = { low: 3_400_000, high: 3_500_000, text: '' };
    for (const text of ['34,18,562 views', '3.418.562 Aufrufe', '3 418 562 vues', '3418562 vistas', '३४,१८,५६२']) {
      expect(numberWithin(text, shown)?.low).toBe(3_418_562);
    }
  });

  it('is nothing where none or several would fit', () => {
    const shown = { low: 53_000, high: 54_000, text: '' };
    expect(numberWithin('54,618 views', shown)).toBeUndefined();
    expect(numberWithin('53,618 views, 53,619 views', shown)).toBeUndefined();
  });
});

describe('the kind of a card', () => {
  it.each([
    ['DEFAULT', [['7 hours ago']], 'video'],
    ['1:07:13', [['x']], 'video'],
    ['', [['1.6M views', '13 years ago']], 'video'],
    ['LIVE', [['41K watching']], 'live'],
    ['IN DIRETTA', [['1,6 mila spettatori']], 'live'],
    ['Upcoming', [['Scheduled for 3/8/26, 8:00 PM']], 'upcoming'],
    ['UPCOMING', [['Premieres 18/09/2026, 10:00']], 'upcoming'],
    ['SHORTS', [['3.1K views', '1 day ago']], undefined],
    ['17 videos', [['Prywatny', 'Playlista']], undefined],
    ['', [['Mira Fonte']], undefined],
  ] as const)('by the mark %j and %j', (mark, rows, kind) => {
    expect(kindIn(print(rows, mark), context(mark === 'IN DIRETTA' ? 'it' : 'en'))).toBe(kind);
  });
});

describe('the age of a card', () => {
  it('is the one age in its rows', () => {
    expect(ageIn(print([['46K views', 'Streamed 1 day ago']]), context('en'))?.text).toBe('Streamed 1 day ago');
    expect(ageIn(print([['3 days ago'], ['4 days ago']]), context('en'))).toBeUndefined();
  });
});
