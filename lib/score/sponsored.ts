import type { Explanation, Sponsored, Verdict } from '../model/evaluation';
import { engagement } from './engagement';
import { byFollowers, byViews, postUses } from './rates';
import { median } from './spread';
import { countInput, input, inputValue, type Judge, proof, type Question, unknown } from './verdict';
import { FEWEST_POSTS, latestPosts, type SampleRule, sampleOf, tooFew } from './which-posts';

export const sponsored: Judge<'sponsored'> = { judge: judgeSponsored, formulas: { sponsored: numbersOf } };

/** Posts under the platform's paid label, by the same interactions and denominator as the others. */
function judgeSponsored(question: Question): Verdict<Sponsored> {
  const { creator, rules, now } = question;
  const organic = engagement.judge(question);
  if (!organic.known) return unknown(organic.needs);
  const { denominator, rate } = organic.value;
  const rule: SampleRule = {
    needs: denominator === 'views' ? ['likes', 'views'] : ['likes'],
    youngest: denominator === 'views' ? 2 : 7,
    met: ['own', 'opened'],
    labelled: true,
  };
  const labelled = latestPosts(question).filter((post) => post.facts.paidLabel?.value);
  const sample = sampleOf(labelled, rules, rule, now);
  if (sample.posts.length < FEWEST_POSTS) return tooFew(sample, rule);
  const followers = creator.facts.followers;
  const inputs = [...(followers ? [countInput('followers', followers)] : []), input('organicRate', rate)];
  const divisor = denominator === 'views' ? byViews : byFollowers({ inputs });
  const [first] = organic.because.used;
  const terms = (['likes', 'comments', 'shares', 'saves', 'views'] as const).filter((term) => first?.[term]);
  const because = proof({
    formula: 'sponsored',
    inputs,
    used: postUses(
      sample.posts.filter(({ facts }) => terms.every((term) => facts[term])),
      terms,
      divisor,
    ),
    leftOut: sample.leftOut,
  });
  if (because.used.length < FEWEST_POSTS) return unknown(terms, { have: because.used.length, want: FEWEST_POSTS });
  const numbers = numbersOf(because);
  return { known: true, value: { ...numbers, organicRate: rate, posts: because.used.length }, because };
}

function numbersOf(because: Explanation) {
  const rate = median(because.used.map(({ value }) => value));
  return { rate, ratio: rate / inputValue(because, 'organicRate') };
}
