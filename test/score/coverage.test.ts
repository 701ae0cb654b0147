import { describe, expect, it } from 'vitest';
import { precisionOf, typicalInterval } from '../../lib/score/spread';
import { bootstrap, creatorPosts, seeded } from './worlds';

const REPETITIONS = 4000;
const PRIOR = { spread: 0.3, weight: 4 };
const SIZES = [3, 6, 9, 12, 18, 30];

/** The share of simulated creators whose interval holds the truth, in percent, at 80 and 95 %. */
function coverage(posts: number, viral: boolean): { at80: number; at95: number } {
  const random = seeded(posts * 2 + (viral ? 1 : 0));
  let at80 = 0;
  let at95 = 0;
  for (let round = 0; round < REPETITIONS; round++) {
    const precision = precisionOf(creatorPosts(random, posts, viral), PRIOR);
    const narrow = typicalInterval(precision, 0.8);
    const wide = typicalInterval(precision, 0.95);
    if (narrow.low <= 1 && 1 <= narrow.high) at80++;
    if (wide.low <= 1 && 1 <= wide.high) at95++;
  }
  return { at80: (100 * at80) / REPETITIONS, at95: (100 * at95) / REPETITIONS };
}

function bootstrapCoverage(posts: number, viral: boolean, of: 'median' | 'mean', level: number): number {
  const random = seeded(77);
  let held = 0;
  const rounds = 1500;
  for (let round = 0; round < rounds; round++) {
    const { low, high } = bootstrap(random, creatorPosts(random, posts, viral), of, level);
    if (low <= 0 && 0 <= high) held++;
  }
  return (100 * held) / rounds;
}

const PATIENCE_MS = 60_000;

describe('the interval holds the truth as often as it says', () => {
  it.each(SIZES.flatMap((posts) => [false, true].map((viral) => ({ posts, viral }))))(
    '$posts posts, viral: $viral',
    ({ posts, viral }) => {
      const { at80, at95 } = coverage(posts, viral);
      console.log(`coverage n=${posts} ${viral ? 'viral' : 'clean'}: ${at80.toFixed(1)} / ${at95.toFixed(1)}`);
      expect(at80).toBeGreaterThanOrEqual(76);
      expect(at80).toBeLessThanOrEqual(86);
      expect(at95).toBeGreaterThanOrEqual(92);
      expect(at95).toBeLessThanOrEqual(98);
    },
    PATIENCE_MS,
  );
});

describe('the methods that were not taken fail as they should', () => {
  it(
    'a bootstrap of the median of three posts holds 70–80 % at nominal 95',
    () => {
      const held = bootstrapCoverage(3, false, 'median', 0.95);
      console.log(`control, bootstrap median n=3 at 95 %: ${held.toFixed(1)}`);
      expect(held).toBeGreaterThan(70);
      expect(held).toBeLessThan(80);
    },
    PATIENCE_MS,
  );

  it(
    'a bootstrap of the mean of thirty posts, some viral, holds less than 65 % at nominal 80',
    () => {
      const held = bootstrapCoverage(30, true, 'mean', 0.8);
      console.log(`control, bootstrap mean n=30 viral at 80 %: ${held.toFixed(1)}`);
      expect(held).toBeLessThan(65);
    },
    PATIENCE_MS,
  );
});
