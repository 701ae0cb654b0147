import { type Count, isExact, midpoint } from '../model/count';
import type { Post } from '../model/creator';
import type { Explanation, PostUse } from '../model/evaluation';
import { median, type Precision, precisionOf, typicalInterval } from './spread';
import { inputValue, most, type Numbers } from './verdict';

export const INTERACTIONS = ['likes', 'comments', 'shares', 'saves'] as const;
const COUNTED = [...INTERACTIONS, 'views'] as const;
export type Interaction = (typeof INTERACTIONS)[number];

type End = (count: Count) => number;
const LOW: End = (count) => count.low;
const NO_MORE_THAN: End = most;

/** The interactions of a post that its proof counts: those it carries. */
function interactions(use: PostUse, end: End): number {
  return INTERACTIONS.reduce((sum, term) => {
    const count = use[term];
    return count ? sum + end(count) : sum;
  }, 0);
}

export const viewsOf = (use: PostUse, end: End): number => (use.views ? end(use.views) : Number.NaN);

/** A post's part in a rate: its counts of the given terms, and the rate itself. */
export function postUse(
  post: Post,
  terms: readonly ('views' | Interaction)[],
  rate: (use: PostUse) => number,
): PostUse {
  const use: PostUse = { post: post.id, value: Number.NaN };
  for (const term of terms) {
    const fact = post.facts[term];
    if (fact) use[term] = fact.value;
  }
  if (post.facts.publishedAt) use.publishedAt = post.facts.publishedAt.value.latest;
  use.value = rate(use);
  return use;
}

/** What a rate is divided by: the post's own views, or the creator's followers. */
type Divisor = (use: PostUse, end: End) => number;

export const byViews: Divisor = viewsOf;

export function byFollowers(proof: Pick<Explanation, 'inputs'>): Divisor {
  const followers = proof.inputs.find(({ id }) => id === 'followers')?.count;
  return (_use, end) => (followers ? end(followers) : Number.NaN);
}

/** One post's rate, at the middle of what its counts stand for. */
export function rateOf(use: PostUse, divisor: Divisor, above: Divisor = interactions): number {
  return above(use, midpoint) / divisor(use, midpoint);
}

export type Spread = {
  precision: Precision;
  rounding: number;
  numbers: Numbers & { rate: number; low: number; high: number };
};

/**
 * The median rate of some posts with its interval: the sampling interval of scoring.md 3.4, its lower end from the least
 * that the counts can stand for, its upper end from the most. `rounding` is half the width of the latter, in logarithms.
 */
export function typicalRate(proof: Explanation, divisor: Divisor, above: Divisor = interactions): Spread {
  const rates = (top: End, bottom: End) => proof.used.map((use) => above(use, top) / divisor(use, bottom));
  const logs = (top: End, bottom: End) =>
    proof.used.map((use) => Math.log(ratio(above(use, top), divisor(use, bottom))));
  const prior = { spread: inputValue(proof, 'priorSpread'), weight: inputValue(proof, 'priorWeight') };
  const level = inputValue(proof, 'level');
  const precision = precisionOf(logs(midpoint, midpoint), prior);
  const rounded = isRounded(proof);
  const least = rounded ? precisionOf(logs(LOW, NO_MORE_THAN), prior) : precision;
  const greatest = rounded ? precisionOf(logs(NO_MORE_THAN, LOW), prior) : precision;
  const rate = median(rates(midpoint, midpoint));
  return {
    precision,
    rounding: (greatest.centre - least.centre) / 2,
    numbers: {
      rate,
      low: Math.min(rate, typicalInterval(least, level).low),
      high: Math.max(rate, typicalInterval(greatest, level).high),
    },
  };
}

/** Whether any count of a proof stands for more than one number. */
function isRounded({ inputs, used }: Explanation): boolean {
  for (const { count } of inputs) if (count && !isExact(count)) return true;
  for (const use of used) {
    for (const term of COUNTED) {
      const count = use[term];
      if (count && !isExact(count)) return true;
    }
  }
  return false;
}

/** A post with no interaction stands for half a one here, because nothing has no logarithm. */
function ratio(above: number, below: number): number {
  return Math.max(above, 0.5) / below;
}
