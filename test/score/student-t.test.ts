import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, precisionOf, quantile } from '../../lib/score/spread';
import { belowNormal, belowT, logGamma, quantileT } from '../../lib/score/student-t';

describe('Student’s t', () => {
  // Printed in every statistics textbook.
  it.each([
    [0.975, 1, 12.706],
    [0.975, 6, 2.447],
    [0.9, 6, 1.44],
    [0.9, 15, 1.341],
    [0.95, 30, 1.697],
    [0.995, 10, 3.169],
  ])('quantile %s with %s degrees of freedom', (p, df, t) => {
    expect(quantileT(p, df)).toBeCloseTo(t, 3);
  });

  it('quantile and share undo each other, and the share is symmetric', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 0.999, noNaN: true }), fc.integer({ min: 1, max: 60 }), (p, df) => {
        expect(belowT(quantileT(p, df), df)).toBeCloseTo(p, 7);
        expect(belowT(-quantileT(p, df), df)).toBeCloseTo(1 - p, 7);
      }),
    );
  });

  it('the helpers agree with known values', () => {
    expect(logGamma(5)).toBeCloseTo(Math.log(24), 12);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 12);
    expect(belowNormal(1.2816)).toBeCloseTo(0.9, 4);
    expect(belowNormal(-1.96)).toBeCloseTo(0.025, 4);
    expect(belowT(Number.NEGATIVE_INFINITY, 4)).toBe(0);
    expect(belowT(Number.POSITIVE_INFINITY, 4)).toBe(1);
  });
});

describe('median and spread', () => {
  it('interpolates, and nothing has no median', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(quantile([1, 2, 3, 4, 5], 0.25)).toBe(2);
    expect(median([])).toBeNaN();
  });

  it('equal posts keep the prior’s share of uncertainty', () => {
    const { spread, df } = precisionOf([1, 1, 1], { spread: 0.3, weight: 4 });
    expect(df).toBe(6);
    expect(spread).toBeCloseTo(0.3 * Math.sqrt(4 / 6), 12);
  });
});
