import type { Creator } from '../model/creator';
import type {
  Benchmarks,
  ContentFormat,
  Currency,
  Explanation,
  Fee,
  Interval,
  Place,
  QuoteJudged,
  UnitPriceJudged,
} from '../model/evaluation';
import { PER_ENGAGEMENT, PER_THOUSAND_VIEWS, type UnitPrice } from './benchmarks/unit-prices';
import { evaluate, type Own } from './evaluate';
import { exchangeOf } from './exchange';
import { quoteNumbers } from './quotes';
import { recompute } from './recompute';
import { input, proof } from './verdict';

export type Asked = { amount: number; currency: Currency; format: ContentFormat };

/** What an asked fee means for a creator: where it lies among the ranges, and what a view and an engagement would cost. */
export function judgeQuote(
  creator: Creator,
  asked: Asked,
  benchmarks: Benchmarks,
  now: number,
  own: Own = {},
): QuoteJudged {
  const inCurrency = { ...benchmarks, currency: asked.currency, formats: { [creator.platform]: asked.format } };
  const { fee } = evaluate(creator, inCurrency, now, own);
  // Views and engagements come from the methods that rest on them, with their own proofs.
  const known = fee.known ? fee.value : undefined;
  const views = usual(known, 'feeByViews', 'medianViews');
  const engagements = usual(known, 'feeByEngagement', 'medianEngagements');
  const because = quoteProof(asked.amount, views, engagements);
  const { perThousand, perEngagement } = quoteNumbers(because);
  const comparable = known?.currency === asked.currency ? known : undefined;
  const list =
    comparable &&
    placeOf(asked.amount, comparable.atLeast ? { low: comparable.low, high: Number.POSITIVE_INFINITY } : comparable);
  const market = comparable?.market && placeOf(asked.amount, comparable.market);
  return {
    ...asked,
    ...(list && { list }),
    ...(market && { market }),
    ...(perThousand !== undefined && {
      perThousand: judged(perThousand, PER_THOUSAND_VIEWS, creator, inCurrency, now),
    }),
    ...(perEngagement !== undefined && {
      perEngagement: judged(perEngagement, PER_ENGAGEMENT, creator, inCurrency, now),
    }),
    ...(known && { fee: known }),
    because,
  };
}

function usual(fee: Fee | undefined, method: string, name: string): number | undefined {
  const found = fee?.methods.find((one) => one.method === method);
  return found && recompute(found.because)[name];
}

function quoteProof(amount: number, views: number | undefined, engagements: number | undefined): Explanation {
  return proof({
    formula: 'quote',
    inputs: [
      input('quote', amount),
      ...(views ? [input('medianViews', views)] : []),
      ...(engagements ? [input('medianEngagements', engagements)] : []),
    ],
    sources: [PER_THOUSAND_VIEWS.source, PER_ENGAGEMENT.source],
  });
}

function judged(
  price: number,
  { source, currency, by }: UnitPrice,
  { platform }: Creator,
  benchmarks: Benchmarks,
  now: number,
): UnitPriceJudged {
  const range = by[platform];
  const exchange = exchangeOf(currency, benchmarks, now);
  if (!range || exchange.currency !== benchmarks.currency) return { price, source };
  const factor = exchange.inputs[0]?.value ?? 1;
  const converted = { low: range.low * factor, high: range.high * factor };
  return { price, source, range: converted, place: placeOf(price, converted) };
}

function placeOf(value: number, { low, high }: Interval): Place {
  if (value < low) return 'below';
  return value > high ? 'above' : 'within';
}
