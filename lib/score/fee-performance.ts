import type { Count } from '../model/count';
import type { Fact } from '../model/creator';
import type { Explanation } from '../model/evaluation';
import { PER_ENGAGEMENT, PER_THOUSAND_FOLLOWERS, PER_THOUSAND_VIEWS } from './benchmarks/unit-prices';
import { engagement } from './engagement';
import { type Estimate, formatOf } from './estimate';
import { exchangeOf } from './exchange';
import { LEVEL, PRIOR_WEIGHT } from './platforms';
import { alone, byViews, postUses, typicalRate } from './rates';
import {
  countInput,
  factorOf,
  input,
  inputValue,
  isOld,
  most,
  type Numbers,
  notes,
  proof,
  type Question,
} from './verdict';
import { FEWEST_POSTS, LIKES_RULE, VIEWS_RULE, whichPosts } from './which-posts';

type Range = Numbers & { low: number; high: number };

/** What the creator's usual views cost at a published price a thousand. */
export function feeByViews(question: Question): Estimate | undefined {
  const { creator, rules, benchmarks, now } = question;
  const { source, currency, by } = PER_THOUSAND_VIEWS;
  const price = by[creator.platform];
  const sample = whichPosts(question, VIEWS_RULE);
  if (!price || formatOf(question) === 'story' || sample.posts.length < FEWEST_POSTS) return undefined;
  const exchange = exchangeOf(currency, benchmarks, now);
  const because = proof({
    formula: 'feeByViews',
    inputs: [
      input('cpmLow', price.low),
      input('cpmHigh', price.high),
      input('level', LEVEL),
      input('priorSpread', rules.viewSpread),
      input('priorWeight', PRIOR_WEIGHT),
      ...exchange.inputs,
    ],
    used: postUses(sample.posts, ['views'], alone, byViews),
    leftOut: sample.leftOut,
    sources: [source],
    notes: [...notes(['listNotDeal', true], ['setOld', isOld(source, now)]), ...exchange.notes],
  });
  return { method: 'feeByViews', ...range(viewNumbers(because)), currency: exchange.currency, because };
}

/** What the creator's usual likes and comments cost at a published price each. */
export function feeByEngagement(question: Question): Estimate | undefined {
  const { creator, rules, benchmarks, now } = question;
  const { source, currency, by } = PER_ENGAGEMENT;
  const price = by[creator.platform];
  const sample = whichPosts(question, LIKES_RULE);
  const counted = sample.posts.filter(({ facts }) => facts.comments);
  if (!price || formatOf(question) === 'story' || counted.length < FEWEST_POSTS) return undefined;
  const exchange = exchangeOf(currency, benchmarks, now);
  const because = proof({
    formula: 'feeByEngagement',
    inputs: [
      input('perEngagementLow', price.low),
      input('perEngagementHigh', price.high),
      input('level', LEVEL),
      input('priorSpread', rules.likeSpread[sample.series ?? 'videos']),
      input('priorWeight', PRIOR_WEIGHT),
      ...exchange.inputs,
    ],
    used: postUses(counted, ['likes', 'comments'], alone),
    leftOut: sample.leftOut,
    sources: [source],
    notes: ['listNotDeal', ...exchange.notes],
  });
  return { method: 'feeByEngagement', ...range(engagementNumbers(because)), currency: exchange.currency, because };
}

/** impulze.ai's price a thousand followers, moved by engagement; for platforms whose engagement is by followers. */
export function feeBySize(question: Question, followers: Fact<Count>): Estimate | undefined {
  const { creator, rules, benchmarks, now } = question;
  if (formatOf(question) !== rules.format) return undefined;
  const { source, currency, by } = PER_THOUSAND_FOLLOWERS;
  const price = by[creator.platform];
  const verdict = engagement.judge(question);
  if (!price || !verdict.known || verdict.value.denominator !== 'followers') return undefined;
  const exchange = exchangeOf(currency, benchmarks, now);
  const because = proof({
    formula: 'feeBySize',
    inputs: [
      countInput('followers', followers),
      input('perThousandFollowers', price.low),
      input('rate', verdict.value.rate),
      input('sizeFactorLow', 0.85),
      input('sizeFactorHigh', 1.15),
      ...exchange.inputs,
    ],
    sources: [source],
    notes: ['listNotDeal', ...exchange.notes],
  });
  return { method: 'feeBySize', ...range(sizeNumbers(because)), currency: exchange.currency, because };
}

function range({ low, high }: Range) {
  return { low, high };
}

export function viewNumbers(because: Explanation): Range & { medianViews: number } {
  const medianViews = typicalRate(because, alone, byViews).numbers.rate;
  const thousands = (medianViews / 1000) * factorOf(because, 'exchangeRate');
  return {
    medianViews,
    low: inputValue(because, 'cpmLow') * thousands,
    high: inputValue(because, 'cpmHigh') * thousands,
  };
}

/** One published price, so the range comes from how well the usual engagement is known. */
export function engagementNumbers(because: Explanation): Range & { medianEngagements: number } {
  const { rate, low, high } = typicalRate(because, alone).numbers;
  const fx = factorOf(because, 'exchangeRate');
  return {
    medianEngagements: rate,
    low: inputValue(because, 'perEngagementLow') * low * fx,
    high: inputValue(because, 'perEngagementHigh') * high * fx,
  };
}

export function sizeNumbers(because: Explanation): Range {
  const count = because.inputs.find(({ id }) => id === 'followers')?.count;
  const moved = Math.min(2.2, Math.max(0.6, inputValue(because, 'rate') / 0.025));
  const each = (inputValue(because, 'perThousandFollowers') / 1000) * moved * factorOf(because, 'exchangeRate');
  return {
    low: each * (count ? count.low : Number.NaN) * inputValue(because, 'sizeFactorLow'),
    high: each * (count ? most(count) : Number.NaN) * inputValue(because, 'sizeFactorHigh'),
  };
}
