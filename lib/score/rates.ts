import { type Count, isExact, midpoint } from '../model/count';
import type { Post } from '../model/creator';
import type { Explanation, PostUse } from '../model/evaluation';
import { median, type Precision, precisionOf, typicalInterval } from './spread';
import { inputOf, inputValue, type Numbers } from './verdict';

export const INTERACTIONS = ['likes', 'comments', 'shares', 'saves'] as const;
export type Interaction = (typeof INTERACTIONS)[number];
export type Counted = Interaction | 'views';

/** Which of the numbers that a count can stand for: the least, the middle, or the most. */
type End = 'least' | 'middle' | 'most';

function at(count: Count, end: End): number {
  if (end === 'middle') return midpoint(count);
  return end === 'least' ? count.low : count.high - 1;
}

/** What a rate puts above or below the line, of one post. */
type Part = (use: PostUse, end: End) => number;

/** The interactions of a post that its proof counts: those it carries. */
const interactions: Part = ({ likes, comments, shares, saves }, end) =>
  (likes ? at(likes, end) : 0) +
  (comments ? at(comments, end) : 0) +
  (shares ? at(shares, end) : 0) +
  (saves ? at(saves, end) : 0);

/** The post's own views. */
export const byViews: Part = ({ views }, end) => (views ? at(views, end) : Number.NaN);

/** For what is reckoned a post, and divided by nothing. */
export const alone: Part = () => 1;

/** The creator's followers. */
export function byFollowers(proof: Pick<Explanation, 'inputs'>): Part {
  const followers = inputOf(proof, 'followers')?.count;
  return (_use, end) => (followers ? at(followers, end) : Number.NaN);
}

/** Each post's part in a rate: its counts of the given terms, and the rate itself at the middle of what they stand for. */
export function postUses(posts: readonly Post[], terms: readonly Counted[], below: Part, above = interactions) {
  // Asked once and field by field: a loop over names of fields costs several times as much.
  const [likes, comments, shares, saves, views] = COUNTED.map((term) => terms.includes(term));
  return posts.map(({ id, facts }): PostUse => {
    const use: PostUse = { post: id, value: Number.NaN };
    if (likes && facts.likes) use.likes = facts.likes.value;
    if (comments && facts.comments) use.comments = facts.comments.value;
    if (shares && facts.shares) use.shares = facts.shares.value;
    if (saves && facts.saves) use.saves = facts.saves.value;
    if (views && facts.views) use.views = facts.views.value;
    if (facts.publishedAt) use.publishedAt = facts.publishedAt.value.latest;
    use.value = above(use, 'middle') / below(use, 'middle');
    return use;
  });
}

const COUNTED = [...INTERACTIONS, 'views'] as const;

export type Spread = {
  precision: Precision;
  rounding: number;
  numbers: Numbers & { rate: number; low: number; high: number };
};

/**
 * The median rate of some posts with its interval: the sampling interval of scoring.md 3.4, its lower end from the least
 * that the counts can stand for, its upper end from the most. `rounding` is half the width of the latter, in logarithms.
 */
export function typicalRate(proof: Explanation, below: Part, above: Part = interactions): Spread {
  const prior = { spread: inputValue(proof, 'priorSpread'), weight: inputValue(proof, 'priorWeight') };
  const level = inputValue(proof, 'level');
  const precise = (top: End, bottom: End) => precisionOf(logsOf(proof.used, above, top, below, bottom), prior);
  const precision = precise('middle', 'middle');
  const rate = median(proof.used.map((use) => above(use, 'middle') / below(use, 'middle')));
  if (!isRounded(proof)) {
    const { low, high } = typicalInterval(precision, level);
    return { precision, rounding: 0, numbers: { rate, low: Math.min(rate, low), high: Math.max(rate, high) } };
  }
  const least = precise('least', 'most');
  const greatest = precise('most', 'least');
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

/** The logarithms of the posts' rates. A post with no interaction stands for half a one, because nothing has no logarithm. */
function logsOf(used: readonly PostUse[], above: Part, top: End, below: Part, bottom: End): number[] {
  return used.map((use) => Math.log(Math.max(above(use, top), 0.5) / below(use, bottom)));
}

/** Whether any count of a proof stands for more than one number. */
function isRounded({ inputs, used }: Explanation): boolean {
  for (const { count } of inputs) if (isWide(count)) return true;
  for (const { likes, comments, shares, saves, views } of used) {
    if (isWide(likes) || isWide(comments) || isWide(shares) || isWide(saves) || isWide(views)) return true;
  }
  return false;
}

function isWide(count: Count | undefined): boolean {
  return count !== undefined && !isExact(count);
}
