import type { Consistency, Explanation, Verdict } from '../model/evaluation';
import { alone, byViews, postUses } from './rates';
import { centreOf, quartiles } from './spread';
import { type Judge, proof, type Question } from './verdict';
import { FEWEST_POSTS, LIKES_RULE, tooFew, VIEWS_RULE, whichPosts } from './which-posts';

/** A robust z from median and MAD above this marks a post as viral (scoring.md 3.1). */
const VIRAL_Z = 3.5;

export const consistency: Judge<'consistency'> = { judge: judgeConsistency, formulas: { consistency: numbersOf } };

/** How even the posts are: by views where enough posts show them, else by likes. */
function judgeConsistency(question: Question): Verdict<Consistency> {
  const viewed = whichPosts(question, VIEWS_RULE);
  const of = viewed.posts.length >= FEWEST_POSTS ? 'views' : 'likes';
  const sample = of === 'views' ? viewed : whichPosts(question, LIKES_RULE);
  if (sample.posts.length < FEWEST_POSTS) return tooFew(sample, LIKES_RULE);
  const because = proof({
    formula: 'consistency',
    used: of === 'views' ? postUses(sample.posts, [of], alone, byViews) : postUses(sample.posts, [of], alone),
    leftOut: sample.leftOut,
  });
  const { spread, bestShare } = numbersOf(because);
  if (!Number.isFinite(spread)) return tooFew(sample, LIKES_RULE);
  return {
    known: true,
    value: { spread, bestShare, of, posts: sample.posts.length, viral: viralPosts(because) },
    because,
  };
}

/** Interquartile range ÷ median, and the best post's share of the total. */
function numbersOf({ used }: Explanation) {
  const values = used.map(({ value }) => value);
  const total = values.reduce((sum, value) => sum + value, 0);
  const [first, middle, third] = quartiles(values);
  return { spread: (third - first) / middle, bestShare: Math.max(...values) / total };
}

function viralPosts({ used }: Explanation): string[] {
  const logs = used.map(({ value }) => Math.log(Math.max(value, 0.5)));
  const { centre, deviation } = centreOf(logs);
  return used.filter((_, index) => ((logs[index] ?? centre) - centre) / deviation > VIRAL_Z).map(({ post }) => post);
}
