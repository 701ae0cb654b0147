import { describe, expect, it } from 'vitest';
import { exactCount, roundest } from '../../lib/model/count';

describe('roundest', () => {
  it.each([
    [12_250, 12_350, 12_300],
    [12_300, 12_400, 12_300],
    [12_350, 12_500, 12_400],
    [8_840, 8_850, 8_840],
    [4_350_000, 4_500_000, 4_400_000],
    [0, 3, 0],
    [38_450, 38_500, 38_450],
    [999_500, 1_000_500, 1_000_000],
    [12_000, Number.POSITIVE_INFINITY, 12_000],
  ])('of %d to %d is %d, inside the interval', (low, high, expected) => {
    expect(roundest({ low, high })).toBe(expected);
  });

  it('of an exact count is the count', () => {
    expect(roundest(exactCount(20_413))).toBe(20_413);
    expect(roundest(exactCount(0))).toBe(0);
  });
});
