import type { Explanation, Rate, Verdict } from '../model/evaluation';
import { LEVEL, PRIOR_WEIGHT } from './platforms';
import { byFollowers, byViews, postUses, typicalRate } from './rates';
import { countInput, input, type Judge, proof, type Question, unknown } from './verdict';
import { FEWEST_POSTS, tooFew, VIEWS_RULE, whichPosts } from './which-posts';

export const viewRate: Judge<'viewRate'> = { judge: judgeViewRate, formulas: { viewRate: numbersOf } };

function judgeViewRate(question: Question): Verdict<Rate> {
  const { creator, rules } = question;
  const followers = creator.facts.followers;
  if (!followers) return unknown(['followers']);
  if (followers.value.low < 1) return unknown([], { why: 'noFollowers' });
  const sample = whichPosts(question, VIEWS_RULE);
  if (sample.posts.length < FEWEST_POSTS) return tooFew(sample, VIEWS_RULE);
  const inputs = [
    countInput('followers', followers),
    input('level', LEVEL),
    input('priorSpread', rules.viewSpread),
    input('priorWeight', PRIOR_WEIGHT),
  ];
  const because = proof({
    formula: 'viewRate',
    inputs,
    used: postUses(sample.posts, ['views'], byFollowers({ inputs }), byViews),
    leftOut: sample.leftOut,
    notes: ['driftNotIncluded'],
  });
  const { rate, low, high } = numbersOf(because);
  return { known: true, value: { rate, interval: { low, high }, posts: sample.posts.length }, because };
}

function numbersOf(because: Explanation) {
  return typicalRate(because, byFollowers(because), byViews).numbers;
}
