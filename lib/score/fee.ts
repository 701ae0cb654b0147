import type { Currency, Fee, FeeMethod, Interval, Verdict } from '../model/evaluation';
import { type Estimate, formatOf } from './estimate';
import { curveNumbers, feeFromCurve } from './fee-curve';
import { feeFromQuotes, ownNumbers } from './fee-own';
import { engagementNumbers, feeByEngagement, feeBySize, feeByViews, sizeNumbers, viewNumbers } from './fee-performance';
import { feeFromTable, tableNumbers } from './fee-table';
import { type Judge, type Question, unknown } from './verdict';

export const fee: Judge<'fee'> = {
  judge: judgeFee,
  formulas: {
    feeTable: tableNumbers,
    feeCurve: curveNumbers,
    feeByViews: viewNumbers,
    feeByEngagement: engagementNumbers,
    feeBySize: sizeNumbers,
    feeOwnQuotes: ownNumbers,
  },
};

function judgeFee(question: Question): Verdict<Fee> {
  const { creator, sets } = question;
  const followers = creator.facts.followers;
  if (!sets.fees) return unknown([], { why: 'noSuchSet' });
  if (!followers) return unknown(['followers']);
  const lists = [feeFromTable(question, followers), feeFromCurve(question, followers)];
  const list = lists.find((method) => method !== undefined);
  if (!list) return unknown([], { why: 'noPrice' });
  const own = feeFromQuotes(question, followers, list);
  const first = own ?? list;
  const others = [feeByViews(question), feeByEngagement(question), feeBySize(question, followers)];
  const methods = [own, ...lists, ...others].filter((method) => method !== undefined);
  const overlap = overlapOf(methods, first.currency);
  return {
    known: true,
    because: first.because,
    value: {
      low: first.low,
      high: first.high,
      currency: first.currency,
      format: formatOf(question),
      method: first.method,
      ...(first.atLeast && { atLeast: true }),
      ...(first.market && { market: first.market }),
      methods: methods.map(withoutMarket),
      ...(overlap && { overlap }),
    },
  };
}

// Field by field: leaving one out of the rest costs ten times as much.
function withoutMarket({ method, low, high, currency, because, atLeast }: Estimate): FeeMethod {
  return { method, low, high, currency, because, ...(atLeast && { atLeast }) };
}

/** What all methods in one currency have in common: a fair range, or 'none'. */
export function overlapOf(methods: readonly FeeMethod[], currency: Currency): Interval | 'none' | undefined {
  const ranges = methods.filter((method) => method.currency === currency && !method.atLeast);
  if (ranges.length < 2) return undefined;
  const low = Math.max(...ranges.map((range) => range.low));
  const high = Math.min(...ranges.map((range) => range.high));
  return low <= high ? { low, high } : 'none';
}
