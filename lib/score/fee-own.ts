import { type Count, exactCount, midpoint } from '../model/count';
import type { Fact } from '../model/creator';
import type { Explanation } from '../model/evaluation';
import type { Quote } from '../model/own';
import { type Calibration, calibrate, leaveOneOut, type Residual } from './calibrate';
import { type Estimate, type FeeNumbers, formatOf, listEstimate, MARKET_FACTOR } from './estimate';
import { feeFromCurve } from './fee-curve';
import { feeFromTable } from './fee-table';
import { tierRow } from './tier';
import { countInput, input, inputValue, proof, type Question } from './verdict';

/** The list price moved by what the brand itself paid before: shrunk to the list per platform and size group. */
export function feeFromQuotes(question: Question, followers: Fact<Count>, list: Estimate): Estimate | undefined {
  const { creator } = question;
  if (question.quotes.length === 0 || !list.market) return undefined;
  const { left, calibrated } = lessonOf(question);
  const calibration = calibrated(tierOf(question, creator.platform, midpoint(followers.value)));
  if (!calibration) return undefined;
  const because = proof({
    formula: 'feeOwnQuotes',
    inputs: [
      countInput('followers', followers),
      input('listMiddle', Math.sqrt(list.market.low * list.market.high)),
      input('ownQuotes', calibration.quotes),
      input('ownFactor', calibration.factor),
      input('ownSpread', calibration.spread),
      ...(left ? [input('ownError', left.error)] : []),
      input('marketFactor', MARKET_FACTOR),
    ],
    sources: list.because.sources,
    notes: ['ownQuotesUsed'],
  });
  return listEstimate(because, ownNumbers(because), list.currency);
}

export function ownNumbers(because: Explanation): FeeNumbers {
  const list = inputValue(because, 'listMiddle');
  const middle = list * inputValue(because, 'ownFactor');
  const spread = inputValue(because, 'ownSpread');
  const market = inputValue(because, 'marketFactor');
  return { low: middle / spread, high: middle * spread, marketLow: list / market, marketHigh: list * market };
}

/** What the past fees of one site teach: the same for all its creators, so it is worked out once for all of them. */
type Lesson = {
  left: ReturnType<typeof leaveOneOut>;
  calibrated: (tier: string) => Calibration | undefined;
};
type Lessons = { sets: Question['sets']; exchange: Question['benchmarks']['exchange']; by: Map<string, Lesson> };
const lessons = new WeakMap<readonly Quote[], Lessons>();

function lessonOf(question: Question): Lesson {
  const { by } = lessonsFor(question);
  const { platform } = question.creator;
  const before = by.get(platform);
  if (before) return before;
  const residuals = residualsOf(question);
  const found = new Map<string, Calibration | undefined>();
  const lesson: Lesson = {
    left: leaveOneOut(residuals),
    calibrated: (tier) => {
      if (!found.has(tier)) found.set(tier, calibrate(residuals, tier));
      return found.get(tier);
    },
  };
  by.set(platform, lesson);
  return lesson;
}

function lessonsFor({ quotes, sets, benchmarks: { exchange } }: Question): Lessons {
  const before = lessons.get(quotes);
  const same =
    before && before.sets.fees === sets.fees && before.sets.tiers === sets.tiers && before.exchange === exchange;
  if (same) return before;
  const fresh: Lessons = { sets, exchange, by: new Map() };
  lessons.set(quotes, fresh);
  return fresh;
}

/** Each past fee on this platform against the list price that it would have had; fees in another currency are left out. */
function residualsOf(question: Question): Residual[] {
  return question.quotes.flatMap((quote) => {
    if (quote.platform !== question.creator.platform || quote.amount <= 0 || quote.followers < 1) return [];
    const list = listFor(question, quote);
    if (!list?.market || list.currency !== quote.currency) return [];
    const log = Math.log(quote.amount / Math.sqrt(list.market.low * list.market.high));
    return [{ log, tier: tierOf(question, quote.platform, quote.followers) }];
  });
}

function listFor(question: Question, quote: Quote): Estimate | undefined {
  const { benchmarks } = question;
  const asked = {
    ...question,
    memo: [],
    // The engagement of those who were paid then is not known, and the present creator's has nothing to do with them.
    benchmarks: {
      ...benchmarks,
      currency: quote.currency,
      formats: { [quote.platform]: quote.format },
      engagementMovesFees: false,
    },
  };
  if (formatOf(asked) !== quote.format) return undefined;
  const followers = { value: exactCount(quote.followers), by: 'quote', page: 'quote', seenAt: question.now };
  return feeFromTable(asked, followers) ?? feeFromCurve(asked, followers);
}

function tierOf({ sets }: Question, platform: Quote['platform'], followers: number): string {
  const row = sets.tiers && tierRow(sets.tiers, platform, followers);
  return row ? row.name : 'unnamed';
}
