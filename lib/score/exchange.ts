import type { Benchmarks, Currency, Input } from '../model/evaluation';
import type { NoteId } from '../model/proof';
import { input, instantOf, YEAR_MS } from './verdict';

/** What turns a source's currency into the shown one: a factor with its note, or, without a rate, the source's own currency. */
export type Exchange = { currency: Currency; inputs: Input[]; notes: NoteId[] };

export function exchangeOf(from: Currency, { currency, exchange }: Benchmarks, now: number): Exchange {
  if (from === currency) return { currency, inputs: [], notes: [] };
  if (!exchange || !(exchange.usdPerEur > 0)) return { currency: from, inputs: [], notes: ['notConverted'] };
  const factor = from === 'USD' ? 1 / exchange.usdPerEur : exchange.usdPerEur;
  return {
    currency,
    inputs: [input('exchangeRate', factor)],
    notes: now - instantOf(exchange.asOf) > YEAR_MS ? ['converted', 'rateOld'] : ['converted'],
  };
}
