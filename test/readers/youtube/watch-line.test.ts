import { describe, expect, it } from 'vitest';
import type { Context } from '../../../lib/readers/table';
import { printed } from '../../../lib/readers/youtube/small-print';
import {
  dateOfLine,
  dateOfTooltip,
  kindOfLine,
  viewsOfLine,
  wholeViews,
} from '../../../lib/readers/youtube/watch-line';

const NOW = Date.UTC(2026, 4, 20, 12);
const context = (language = 'en'): Context => ({ language, style: { rounding: 'truncated', kept: 2 }, now: NOW });
const line = (row: readonly string[], mark = '', label?: string) =>
  printed({ mark, rows: [row], ...(label !== undefined && { label }) });

describe('the line below a title', () => {
  it('has views, then an age or a date', () => {
    expect(viewsOfLine(line(['12m views', '7 years ago']), context())).toMatchObject({
      low: 12_000_000,
      high: 13_000_000,
    });
    expect(viewsOfLine(line(['31 views', 'Nov 21, 2025']), context())?.low).toBe(31);
    expect(dateOfLine(line(['31 views', 'Nov 21, 2025']), context())?.text).toBe('Nov 21, 2025');
    expect(kindOfLine(line(['31 views', 'Nov 21, 2025']), context())).toBe('video');
  });

  it('has no views while a stream runs or waits', () => {
    expect(
      viewsOfLine(line(['8,914 irgendwas', 'Started streaming on 4 May 2026'], 'LIVE'), context()),
    ).toBeUndefined();
    expect(kindOfLine(line(['8,914 irgendwas', 'x'], 'LIVE'), context())).toBe('live');
    expect(viewsOfLine(line(['48 anything', 'Jun 7, 2026, 9:00 PM']), context())).toBeUndefined();
    expect(kindOfLine(line(['48 anything', 'Jun 7, 2026, 9:00 PM']), context())).toBe('upcoming');
    expect(viewsOfLine(line(['48 anything', 'Jun 7, 2026']), context())).toBeUndefined();
  });

  it('is refused where its parts are turned round, or a number stands between', () => {
    expect(viewsOfLine(line(['7 years ago', '12m views']), context())).toBeUndefined();
    expect(viewsOfLine(line(['121K views', '118K views', '7 years ago']), context())).toBeUndefined();
    expect(viewsOfLine(line(['118K views']), context())).toBeUndefined();
  });

  it('takes the whole number from elsewhere only where it is the same number', () => {
    expect(wholeViews(line(['12m views', '7 years ago'], '', '12,604,318 views • 17 May 2018'), context())?.low).toBe(
      12_604_318,
    );
    expect(
      wholeViews(line(['12m views', '7 years ago'], '', '13,604,318 views • 17 May 2018'), context()),
    ).toBeUndefined();
  });
});

describe('the tooltip of the line', () => {
  it('has one date', () => {
    expect(dateOfTooltip('1.234.567 Aufrufe • 17.05.2018 • Teil 3 von 12', context('de'))?.text).toBe('17.05.2018');
    expect(dateOfTooltip('1.234.567 Aufrufe • 17.05.2018 • 18.05.2018', context('de'))).toBeUndefined();
    expect(dateOfTooltip('10 watching • Jun 7, 2026', context())).toBeUndefined();
  });
});
