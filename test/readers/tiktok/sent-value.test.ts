import { describe, expect, it } from 'vitest';
import { isExact } from '../../../lib/model/count';
import type { Context } from '../../../lib/readers/table';
import { asSentCount, asSentId, asSentTime } from '../../../lib/readers/tiktok/sent-value';

const context: Context = { language: 'en', style: { rounding: 'rounded' }, now: 0 };
const bounds = (value: unknown) => {
  const count = asSentCount(value, context);
  return count && [count.low, count.high];
};

describe('asSentCount', () => {
  it('takes a number that the screen would not round as exact', () => {
    expect(bounds(0)).toEqual([0, 1]);
    expect(bounds(9_900)).toEqual([9_900, 9_901]);
    expect(bounds('783427')).toEqual([783_427, 783_428]);
    expect(bounds(97_723)).toEqual([97_723, 97_724]);
  });

  it('takes a number that rounding could have made for all that round to it', () => {
    expect(bounds(783_400)).toEqual([783_350, 783_450]);
    expect(bounds('10000')).toEqual([9_950, 10_050]);
    expect(bounds(1_000_000)).toEqual([950_000, 1_050_000]);
    expect(bounds(202_200_000)).toEqual([202_150_000, 202_250_000]);
    expect(bounds(1_200_000_000)).toEqual([1_150_000_000, 1_250_000_000]);
  });

  it('holds the exact number wherever the rounded one was sent for it', () => {
    for (const exact of [10_049, 38_490, 328_369, 593_024, 999_949, 3_922_256, 12_349_999, 987_654_321]) {
      const step = exact < 1_000_000 ? 100 : 100_000;
      const count = asSentCount(Math.round(exact / step) * step, context);
      expect(count && count.low <= exact && exact < count.high && !isExact(count), String(exact)).toBe(true);
    }
  });

  it('refuses what is no count', () => {
    for (const value of [-1, 1.5, Number.NaN, 2 ** 53, '1K', '', ' 7', '-3', true, {}, [7], '9'.repeat(16)]) {
      expect(asSentCount(value, context), JSON.stringify(value)).toBeUndefined();
    }
  });
});

describe('asSentTime', () => {
  it('reads seconds, in digits too, as a second', () => {
    expect(asSentTime('1762961788', context)).toEqual({
      earliest: 1_762_961_788_000,
      latest: 1_762_961_789_000,
      text: '1762961788',
    });
    expect(asSentTime(1_762_961_788, context)?.earliest).toBe(1_762_961_788_000);
  });

  it('refuses zero, words and milliseconds in digits', () => {
    for (const value of [0, -5, 'soon', '1762961788000', null]) expect(asSentTime(value, context)).toBeUndefined();
  });
});

describe('asSentId', () => {
  it('refuses an id that went through a number, which may have lost its last digits', () => {
    expect(asSentId('7571863205253778710', context)).toBe('7571863205253778710');
    expect(asSentId(7_571_863_205_253_779_000, context)).toBeUndefined();
  });
});
