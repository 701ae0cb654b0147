import { describe, expect, it } from 'vitest';
import { PLATFORMS } from '../../lib/model/platform';
import { FEE_SETS } from '../../lib/score/benchmarks/fees';
import { quantile } from '../../lib/score/spread';
import {
  europeanPrices,
  leaveOnePublisherOut,
  leftOutErrors,
  lineThrough,
  priceAt,
} from '../../scripts/bench-fees/left-out';

describe('fee curves, each publisher left out in turn', () => {
  const pooled = leaveOnePublisherOut().filter(({ publisher }) => publisher === 'all');

  it.each(pooled)(
    '$platform: within ×1.6 in the median, and better than $10 a thousand',
    ({ prices, median, naive }) => {
      expect(prices).toBeGreaterThanOrEqual(15);
      expect(median).toBeLessThanOrEqual(1.6);
      expect(median).toBeLessThan(naive);
    },
  );

  it.each(PLATFORMS)('%s: the band of the shipped curve reaches as far as it says', (platform) => {
    const factor = FEE_SETS[0]?.curves?.by[platform].factor ?? Number.NaN;
    const errors = leftOutErrors(platform).map(({ curve }) => curve);
    const held = (within: number) => errors.filter((error) => error <= within).length / errors.length;
    const p80 = quantile(errors, 0.8);
    console.log(
      `${platform}: ×${factor} holds ${(100 * held(factor)).toFixed(0)} %, ×1.6 ${(100 * held(1.6)).toFixed(0)} %`,
    );
    expect(factor).toBeGreaterThanOrEqual(p80);
    // Nor is it wider than it needs to be.
    expect(factor).toBeLessThan(1.1 * p80);
  });

  it('the shipped curves lie near a line through all the lists', () => {
    const line = lineThrough(europeanPrices('instagram'));
    for (const followers of [10_000, 100_000, 1_000_000]) {
      const ratio = priceAt(line, followers) / priceAt({ at100K: 1217, exponent: 0.76 }, followers);
      expect(Math.abs(Math.log(ratio))).toBeLessThan(Math.log(1.2));
    }
  });

  it('a line through points on a line is that line', () => {
    const truth = { at100K: 700, exponent: 0.8 };
    const points = [2_000, 30_000, 400_000].map((followers) => ({
      publisher: 'x',
      followers,
      price: priceAt(truth, followers),
    }));
    expect(lineThrough(points).at100K).toBeCloseTo(700, 6);
    expect(lineThrough(points).exponent).toBeCloseTo(0.8, 9);
  });
});
