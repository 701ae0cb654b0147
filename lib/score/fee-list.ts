import { type Count, midpoint } from '../model/count';
import type { Fact } from '../model/creator';
import type { ContentFormat, Explanation, Input } from '../model/evaluation';
import { FORMAT_FACTORS } from './benchmarks/formats';
import type { FeeRow, FeeTable, Site } from './benchmarks/set';
import { engagementFactor } from './engagement-factor';
import { type Estimate, formatOf } from './estimate';
import { exchangeOf } from './exchange';
import { countInput, input, inputValue, isOld, most, type Numbers, notes, proof, type Question } from './verdict';

/** 80 % of single deals really paid lie within this factor of a list's middle (Lumanu 2024, scoring.md 4.5). */
export const MARKET_FACTOR = 4.7;
/** How wide a list's average is taken to be where it prints no range. */
const AVERAGE_FACTOR = 1.6;

type Row = { table: FeeTable; row: FeeRow; exact: boolean };

/** The newest row of some tables for a size and a format: the format's own row, else the platform's usual one. */
export function priceRow(
  tables: readonly FeeTable[],
  site: Site,
  formats: readonly ContentFormat[],
  followers: number,
): Row | undefined {
  for (const format of formats) {
    for (const table of tables) {
      const row = table.rows.find((one) => fits(one, site, format) && one.from <= followers && followers < one.below);
      if (row) return { table, row, exact: format === formats[0] };
    }
  }
  return undefined;
}

function fits({ platform, format, low }: FeeRow, site: Site, asked: ContentFormat): boolean {
  const named = format === asked || format === 'any' || (format === 'post or story' && /^(post|story)$/.test(asked));
  // Lists for every site price "a post", whatever a site calls its piece of content.
  const general = platform === 'all' && format === 'post' && /^(post|video)$/.test(asked);
  return low !== undefined && (platform === site || platform === 'all') && (named || general);
}

export function feeFromTable(question: Question, followers: Fact<Count>): Estimate | undefined {
  const { creator, rules, sets, now } = question;
  const format = formatOf(question);
  const formats = format === rules.format ? [format] : [format, rules.format];
  const found = priceRow(sets.fees?.tables ?? [], creator.platform, formats, midpoint(followers.value));
  if (!found || found.row.low === undefined) return undefined;
  const { table, row, exact } = found;
  const exchange = exchangeOf(table.currency, question.benchmarks);
  const because = proof({
    formula: 'feeTable',
    inputs: [
      countInput('followers', followers),
      input('tierFrom', row.from),
      ...(Number.isFinite(row.below) ? [input('tierBelow', row.below)] : []),
      input('listLow', found.row.low),
      ...(row.high === undefined ? [] : [input('listHigh', row.high)]),
      ...(row.low === row.high ? [input('listFactor', AVERAGE_FACTOR)] : []),
      ...(exact ? [] : formatInputs(format)),
      input('marketFactor', MARKET_FACTOR),
      ...exchange.inputs,
    ],
    sources: [table.source],
    notes: [
      ...notes(
        ['listNotDeal', true],
        ['marketAssumption', true],
        ['rowDerived', row.status !== 'V'],
        ['openEnded', row.high === undefined],
        ['formatAssumption', !exact && FORMAT_FACTORS[format].assumed],
        ['setOld', isOld(table.source, now)],
      ),
      ...exchange.notes,
    ],
  });
  return estimate(because, exchange.currency, row.high === undefined);
}

/** Lowest, usual and highest factor of a format, for a proof; a format that costs as much as the usual one needs none. */
function formatInputs(format: ContentFormat): Input[] {
  const { low, usual, high } = FORMAT_FACTORS[format];
  return [input('formatLow', low), input('format', usual), input('formatHigh', high)];
}

export function feeFromCurve(question: Question, followers: Fact<Count>): Estimate | undefined {
  const { creator, rules, sets, now } = question;
  const curves = sets.fees?.curves;
  const curve = curves?.by[creator.platform];
  if (!curves || !curve || followers.value.low < 1) return undefined;
  const format = formatOf(question);
  const exchange = exchangeOf(curves.currency, question.benchmarks);
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
  return estimate(because, exchange.currency, false);
}

function estimate(because: Explanation, currency: Estimate['currency'], atLeast: boolean): Estimate {
  const { low, high, marketLow, marketHigh } = (because.formula === 'feeTable' ? tableNumbers : curveNumbers)(because);
  return {
    method: because.formula,
    low,
    high,
    currency,
    because,
    ...(atLeast ? { atLeast } : { market: { low: marketLow, high: marketHigh } }),
  };
}

type FeeNumbers = Numbers & { low: number; high: number; marketLow: number; marketHigh: number };

/** An input that multiplies, or 1 where the proof has none. */
function factor(because: Explanation, id: Input['id']): number {
  return because.inputs.some((one) => one.id === id) ? inputValue(because, id) : 1;
}

export function tableNumbers(because: Explanation): FeeNumbers {
  const listLow = inputValue(because, 'listLow');
  const ends = because.inputs.some(({ id }) => id === 'listHigh') ? inputValue(because, 'listHigh') : listLow;
  const fx = factor(because, 'exchangeRate');
  const spread = factor(because, 'listFactor');
  const middle = fx * factor(because, 'format') * (listLow > 0 ? Math.sqrt(listLow * ends) : ends / 2);
  const market = inputValue(because, 'marketFactor');
  return {
    low: (listLow * factor(because, 'formatLow') * fx) / spread,
    high: ends * factor(because, 'formatHigh') * fx * spread,
    marketLow: middle / market,
    marketHigh: middle * market,
  };
}

export function curveNumbers(because: Explanation): FeeNumbers {
  const count = because.inputs.find(({ id }) => id === 'followers')?.count;
  const fx = factor(because, 'exchangeRate') * factor(because, 'engagementFactor');
  const price = (followers: number) =>
    fx * inputValue(because, 'curveAt100K') * (followers / 100_000) ** inputValue(because, 'curveExponent');
  const spread = inputValue(because, 'listFactor');
  const market = inputValue(because, 'marketFactor');
  const middle = price(inputValue(because, 'followers')) * factor(because, 'format');
  return {
    low: (price(count ? count.low : Number.NaN) * factor(because, 'formatLow')) / spread,
    high: price(count ? most(count) : Number.NaN) * factor(because, 'formatHigh') * spread,
    marketLow: middle / market,
    marketHigh: middle * market,
  };
}
