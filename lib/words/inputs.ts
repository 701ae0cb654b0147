import { isExact } from '../model/count';
import type { Currency, Explanation, Input } from '../model/evaluation';
import type { InputId } from '../model/proof';
import {
  agoAsShown,
  countAsShown,
  countRangeAsShown,
  dayAsShown,
  moneyAsShown,
  numberAsShown,
  rateAsShown,
  wholeAsShown,
} from '../text/as-shown';
import type { Audience } from './audience';
import { pageWords } from './page-words';
import type { Say } from './say';

/** What a proof is told with: when now is, the result in the person's language, and the money it is in. */
export type Telling = { say: Say; now: number; result: string; currency?: Currency; audience?: Audience };

const MONEY: ReadonlySet<InputId> = new Set([
  'listLow',
  'listHigh',
  'curveAt100K',
  'cpmLow',
  'cpmHigh',
  'perEngagementLow',
  'perEngagementHigh',
  'perThousandFollowers',
  'quote',
]);
const RATES: ReadonlySet<InputId> = new Set(['level', 'cut', 'cutAbove', 'rate', 'organicRate']);
const WHOLE: ReadonlySet<InputId> = new Set(['tierFrom', 'tierBelow', 'medianViews', 'medianEngagements', 'ownQuotes']);

/** An input's value as a person would write it: money, a rate, a count, a day, or a bare number. */
export function inputAsShown(
  { id, value }: Input,
  because: Explanation,
  { say: { locale }, currency }: Telling,
): string {
  if (id === 'now') return dayAsShown(value, locale);
  if (MONEY.has(id) && currency) return moneyAsShown(value, value, sourceCurrency(because, currency), locale);
  if (RATES.has(id)) return rateAsShown(value, locale);
  if (WHOLE.has(id)) return wholeAsShown(value, locale);
  return numberAsShown(value, locale);
}

/** A converted fee rests on prices in the other currency. */
function sourceCurrency({ inputs }: Explanation, currency: Currency): Currency {
  const converted = inputs.some(({ id, value }) => id === 'exchangeRate' && value !== 1);
  if (!converted) return currency;
  return currency === 'EUR' ? 'USD' : 'EUR';
}

/** "Followers: 20,412 (on profiles, today)" */
export function inputLine(input: Input, because: Explanation, telling: Telling): string {
  const { say, now, audience } = telling;
  const { count, page, seenAt } = input;
  const shown = count ? asRead(count, say) : inputAsShown(input, because, telling);
  const name = input.id === 'followers' && audience ? `audience.${audience}` : `input.${input.id}`;
  const line = say.t('card.input', [say.t(name), shown]);
  if (page === undefined || seenAt === undefined) return line;
  return say.t('card.inputFrom', [
    line,
    pageWords(page.split(/[ -]/, 1)[0] ?? page, say),
    agoAsShown(seenAt, now, say.locale),
  ]);
}

/** A rounded count together with what it stands for and what the page wrote. */
function asRead(count: NonNullable<Input['count']>, { locale }: Say): string {
  const shown = countAsShown(count, locale);
  return isExact(count) ? shown : `${shown}, ${countRangeAsShown(count, locale)} (“${count.text}”)`;
}
