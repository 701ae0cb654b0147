import type { Engagement, Explanation, Verdict } from '../model/evaluation';
import { type Measure, measureOf, proofOf, sampleRule } from './engagement-proof';
import { bandChances, likeliest, percentileOf, sizeName } from './grade';
import { LEVEL } from './platforms';
import { byFollowers, byViews, typicalRate } from './rates';
import { inputValue, inputValues, type Judge, type Numbers, once, type Question, unknown } from './verdict';
import { FEWEST_POSTS, type Sample, tooFew, whichPosts } from './which-posts';

/** More hidden likes than this among the posts that would count, and what is left is not comparable (scoring.md 3.1). */
const MOST_HIDDEN = 0.3;

export const engagement: Judge<'engagement'> = {
  judge: once(judgeEngagement),
  formulas: { engagementByFollowers: numbersOf, engagementByViews: numbersOf },
};

function judgeEngagement(question: Question): Verdict<Engagement> {
  const { creator } = question;
  const measure = measureOf(question);
  const followers = creator.facts.followers;
  if (measure.denominator === 'followers') {
    if (!followers) return unknown(['followers']);
    if (followers.value.low < 1) return unknown([], { why: 'noFollowers' });
  }
  const rule = sampleRule(question, measure.denominator);
  const sample = whichPosts(question, rule);
  const hidden = sample.leftOut.filter(({ why }) => why === 'likes hidden').length;
  if (hidden > MOST_HIDDEN * (hidden + sample.posts.length)) {
    return unknown([], { why: 'likesHidden', have: sample.posts.length, want: FEWEST_POSTS });
  }
  if (sample.posts.length < FEWEST_POSTS) return tooFew(sample, rule);
  return engagementFrom(question, measure, sample);
}

function engagementFrom(question: Question, measure: Measure, sample: Sample): Verdict<Engagement> {
  const { because, row } = proofOf(question, measure, sample);
  const { rate, interval, chances, percentile } = reckon(because);
  return {
    known: true,
    because,
    value: {
      rate,
      denominator: measure.denominator,
      interval,
      level: LEVEL,
      posts: sample.posts.length,
      bands: row ? likeliest(row, chances) : [],
      cuts: row ? row.cuts : [],
      scale: row ? row.bands : [],
      ...(row && { peerGroup: sizeName(row.from, row.below) }),
      ...(percentile !== undefined && { percentile }),
    },
  };
}

function reckon(because: Explanation) {
  const divisor = because.formula === 'engagementByViews' ? byViews : byFollowers(because);
  const { precision, rounding, numbers } = typicalRate(because, divisor);
  const { rate, low, high } = numbers;
  return {
    rate,
    interval: { low, high },
    chances: bandChances(because, precision, rounding),
    percentile: percentileOf(inputValues(because, 'cut'), rate, inputValue(because, 'peerSpread')),
  };
}

/** Rate, interval, band0 … bandN and, for five bands, the percentile. */
function numbersOf(because: Explanation): Numbers {
  const { rate, interval, chances, percentile } = reckon(because);
  return {
    rate,
    ...interval,
    ...Object.fromEntries(chances.map((chance, index) => [`band${index}`, chance])),
    ...(percentile !== undefined && { percentile }),
  };
}
