import { type Count, isExact, midpoint } from '../model/count';
import type { Fact } from '../model/creator';
import type { ContentFormat, Explanation } from '../model/evaluation';
import { FORMAT_FACTORS } from './benchmarks/formats';
import type { FeeRow, FeeTable, Site } from './benchmarks/set';
import { type Estimate, type FeeNumbers, formatInputs, formatOf, listEstimate, MARKET_FACTOR } from './estimate';
import { exchangeOf } from './exchange';
import {
  countInput,
  factorOf,
  input,
  inputValue,
  isOld,
  most,
  notes,
  proof,
  type Question,
  sizeInputs,
} from './verdict';

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
      const row = table.rows.find((one) => one.from <= followers && followers < one.below && fits(one, site, format));
      if (row) return { table, row, exact: format === formats[0] };
    }
  }
  return undefined;
}

function fits({ platform, format, low }: FeeRow, site: Site, asked: ContentFormat): boolean {
  if (low === undefined || (platform !== site && platform !== 'all')) return false;
  if (format === asked || format === 'any') return true;
  if (format === 'post or story') return asked === 'post' || asked === 'story';
  // Lists for every site price "a post", whatever a site calls its piece of content.
  return platform === 'all' && format === 'post' && asked === 'video';
}

/** The rows beside a found one that a rounded number of followers reaches into. */
function neighbours({ table, row }: Row, site: Site, followers: Count): FeeRow[] {
  if (isExact(followers)) return [];
  const ends = [followers.low, most(followers)];
  return table.rows.filter(
    (one) =>
      one !== row &&
      one.format === row.format &&
      (one.platform === site || one.platform === 'all') &&
      ends.some((end) => one.from <= end && end < one.below),
  );
}

/** The published range of the chosen list for a creator's size; where the followers are rounded across two sizes, of both. */
export function feeFromTable(question: Question, followers: Fact<Count>): Estimate | undefined {
  const { creator, rules, sets, now } = question;
  const format = formatOf(question);
  const formats = format === rules.format ? [format] : [format, rules.format];
  const found = priceRow(sets.fees?.tables ?? [], creator.platform, formats, midpoint(followers.value));
  if (!found) return undefined;
  const { table, row, exact } = found;
  const rows = [row, ...neighbours(found, creator.platform, followers.value)];
  const low = Math.min(...rows.map((one) => one.low ?? Number.POSITIVE_INFINITY));
  const high =
    row.high === undefined ? undefined : Math.max(...rows.map((one) => one.high ?? Number.NEGATIVE_INFINITY));
  const exchange = exchangeOf(table.currency, question.benchmarks, now);
  const because = proof({
    formula: 'feeTable',
    inputs: [
      countInput('followers', followers),
      ...sizeInputs(row),
      input('listLow', low),
      ...(high === undefined ? [] : [input('listHigh', high)]),
      ...(low === high ? [input('listFactor', AVERAGE_FACTOR)] : []),
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
        ['ownSet', table.source.status === 'own'],
        ['openEnded', high === undefined],
        ['tierStraddles', rows.length > 1],
        ['formatAssumption', !exact && FORMAT_FACTORS[format].assumed],
        ['setOld', isOld(table.source, now)],
      ),
      ...exchange.notes,
    ],
  });
  return listEstimate(because, tableNumbers(because), exchange.currency, high === undefined);
}

export function tableNumbers(because: Explanation): FeeNumbers {
  const listLow = inputValue(because, 'listLow');
  const ends = because.inputs.some(({ id }) => id === 'listHigh') ? inputValue(because, 'listHigh') : listLow;
  const fx = factorOf(because, 'exchangeRate');
  const spread = factorOf(because, 'listFactor');
  const middle = fx * factorOf(because, 'format') * (listLow > 0 ? Math.sqrt(listLow * ends) : ends / 2);
  const market = inputValue(because, 'marketFactor');
  return {
    low: (listLow * factorOf(because, 'formatLow') * fx) / spread,
    high: ends * factorOf(because, 'formatHigh') * fx * spread,
    marketLow: middle / market,
    marketHigh: middle * market,
  };
}
