import { mean, median, quantile } from '../../lib/score/spread';

/** A small seeded generator (mulberry32), so that a run can be repeated. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Student's t with four degrees of freedom, scaled to unit variance. */
function heavy(random: () => number): number {
  const chi = [1, 2, 3, 4].reduce((sum) => sum + normal(random) ** 2, 0);
  return normal(random) / Math.sqrt(chi / 4) / Math.SQRT2;
}

/** The logarithms of one creator's posts in scoring.md 3.4; the truth is 0. `viral`: 5 % of the posts jump by 1.5 to 3. */
export function creatorPosts(random: () => number, posts: number, viral: boolean): number[] {
  const spread = 0.36 * Math.exp(0.42 * normal(random));
  return Array.from({ length: posts }, () => {
    const log = spread * heavy(random);
    return viral && random() < 0.05 ? log + 1.5 + 1.5 * random() : log;
  });
}

/** The negative control: a percentile bootstrap of the median or the mean. */
export function bootstrap(random: () => number, logs: readonly number[], of: 'median' | 'mean', level: number) {
  const draws = Array.from({ length: 300 }, () => {
    const again = logs.map(() => logs[Math.floor(random() * logs.length)] ?? Number.NaN);
    return of === 'median' ? median(again) : mean(again);
  });
  return { low: quantile(draws, (1 - level) / 2), high: quantile(draws, (1 + level) / 2) };
}
