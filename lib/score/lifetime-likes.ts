import { midpoint } from '../model/count';
import type { Explanation, Rate, Verdict } from '../model/evaluation';
import { countInput, type Judge, most, proof, type Question, unknown } from './verdict';

export const lifetimeLikes: Judge<'lifetimeLikes'> = {
  judge: judgeLifetimeLikes,
  formulas: { lifetimeLikes: numbersOf },
};

const FIELDS = ['likesTotal', 'postCount', 'followers'] as const;

/** All likes ever ÷ videos ÷ followers: what a profile without any post's likes can still tell. */
function judgeLifetimeLikes({ creator, rules }: Question): Verdict<Rate> {
  const { likesTotal, postCount, followers } = creator.facts;
  if (!rules.countsLifetimeLikes) return unknown([], { why: 'notOnThisSite' });
  if (!likesTotal || !postCount || !followers) return unknown(FIELDS.filter((field) => !creator.facts[field]));
  if (postCount.value.low < 1) return unknown([], { why: 'tooFewPosts' });
  if (followers.value.low < 1) return unknown([], { why: 'noFollowers' });
  const because = proof({
    formula: 'lifetimeLikes',
    inputs: [
      countInput('likesTotal', likesTotal),
      countInput('postCount', postCount),
      countInput('followers', followers),
    ],
    notes: ['lifetimeNotEngagement'],
  });
  const { rate, low, high } = numbersOf(because);
  return { known: true, value: { rate, interval: { low, high } }, because };
}

function numbersOf({ inputs }: Explanation) {
  const [likes, posts, followers] = FIELDS.map((id) => inputs.find((one) => one.id === id)?.count);
  if (!likes || !posts || !followers) return { rate: Number.NaN, low: Number.NaN, high: Number.NaN };
  return {
    rate: midpoint(likes) / midpoint(posts) / midpoint(followers),
    low: likes.low / most(posts) / most(followers),
    high: most(likes) / posts.low / followers.low,
  };
}
