import type { Count } from '../model/count';
import type { Fact } from '../model/creator';
import type { Explanation } from '../model/evaluation';
import { FORMAT_FACTORS } from './benchmarks/formats';
import { engagementFactor } from './engagement-factor';
import { type Estimate, type FeeNumbers, formatInputs, formatOf, listEstimate, MARKET_FACTOR } from './estimate';
import { exchangeOf } from './exchange';
import { countInput, factorOf, input, inputValue, isOld, most, notes, proof, type Question } from './verdict';

/** The price that a curve through published lists gives for a creator's size. */
export function feeFromCurve(question: Question, followers: Fact<Count>): Estimate | undefined {
  const { creator, rules, sets, now } = question;
  const curves = sets.fees?.curves;
  const curve = curves?.by[creator.platform];
  if (!curves || !curve || followers.value.low < 1) return undefined;
  const format = formatOf(question);
  const exchange = exchangeOf(curves.currency, question.benchmarks, now);
  const moved = engagementFactor(question);
  const because = proof({
    formula: 'feeCurve',
    inputs: [
      countInput('followers', followers),
      input('curveAt100K', curve.at100K),
      input('curveExponent', curve.exponent),
      input('listFactor', curve.factor),
      ...(format === rules.format ? [] : formatInputs(format)),
      ...moved.inputs,
      input('marketFactor', MARKET_FACTOR),
      ...exchange.inputs,
    ],
    sources: [curves.source],
    notes: [
      ...notes(
        ['listNotDeal', true],
        ['marketAssumption', true],
        ['formatAssumption', FORMAT_FACTORS[format].assumed],
        ['engagementAssumption', moved.inputs.length > 0],
        ['setOld', isOld(curves.source, now)],
      ),
      ...exchange.notes,
    ],
  });
  return listEstimate(because, curveNumbers(because), exchange.currency);
}

export function curveNumbers(because: Explanation): FeeNumbers {
  const count = because.inputs.find(({ id }) => id === 'followers')?.count;
  const fx = factorOf(because, 'exchangeRate') * factorOf(because, 'engagementFactor');
  const price = (followers: number) =>
    fx * inputValue(because, 'curveAt100K') * (followers / 100_000) ** inputValue(because, 'curveExponent');
  const spread = inputValue(because, 'listFactor');
  const market = inputValue(because, 'marketFactor');
  const middle = price(inputValue(because, 'followers')) * factorOf(because, 'format');
  return {
    low: (price(count ? count.low : Number.NaN) * factorOf(because, 'formatLow')) / spread,
    high: price(count ? most(count) : Number.NaN) * factorOf(because, 'formatHigh') * spread,
    marketLow: middle / market,
    marketHigh: middle * market,
  };
}
