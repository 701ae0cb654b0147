import { type Count, isExact, roundest } from '../model/count';
import { remembered } from './remembered';

/** Rates and fees are shown with two significant digits: more would claim a precision that they have not. */
const SIGNIFICANT = 2;

/** Making a format costs a hundred times as much as using it. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const name = `${locale} ${Object.values(options).join(' ')}`;
  const made = formats.get(name);
  if (made) return made;
  const format = new Intl.NumberFormat(locale, options);
  formats.set(name, format);
  return format;
}

/** A whole number in full: "20,412". */
export function wholeAsShown(value: number, locale: string): string {
  return formatOf(locale, { maximumFractionDigits: 0 }).format(value);
}

/** A feed's cards say few numbers, again and again. */
const short = remembered<string>(500);
const SHORT = { notation: 'compact', maximumSignificantDigits: 3, roundingMode: 'floor' } as const;

/** A number as short as a badge wants it: "20.4K"; under a thousand in full. Cut, not rounded: 9,999 is not 10K, and a tier's cut is no ≈. */
export function shortAsShown(value: number, locale: string): string {
  return short(`${locale} ${value}`, () => formatOf(locale, SHORT).format(value));
}

/** A count in full where it is exact ("20,412"), else short and marked as rounded ("≈20.4K"). */
export function countAsShown(count: Count, locale: string): string {
  return isExact(count) ? wholeAsShown(count.low, locale) : `≈${shortAsShown(roundest(count), locale)}`;
}

/** What a count stands for, from the least to the most: "12,300–12,399", "12,000+"; an exact one is that number. */
export function countRangeAsShown({ low, high }: Count, locale: string): string {
  const [least, most] = [Math.ceil(low), Math.ceil(high) - 1].map((end) => wholeAsShown(end, locale));
  if (!Number.isFinite(high)) return `${least}+`;
  return least === most ? `${least}` : `${least}–${most}`;
}

/** A rate, given as a fraction: "3.1%". */
export function rateAsShown(rate: number, locale: string): string {
  return formatOf(locale, { style: 'percent', maximumSignificantDigits: SIGNIFICANT }).format(rate);
}

/** Two rates with an en dash between, the sign said once: "2.7–3.6%". */
export function ratesAsShown(low: number, high: number, locale: string): string {
  return rangeOf(formatOf(locale, { style: 'percent', maximumSignificantDigits: SIGNIFICANT }), low, high);
}

/** A factor, an exponent or another bare number of a formula, to three significant digits. */
export function numberAsShown(value: number, locale: string): string {
  return formatOf(locale, { maximumSignificantDigits: 3 }).format(value);
}

/** From here on money is shown short: "€4.8–12K". */
const MUCH = 10_000;

/** Money between two whole amounts: "€230–580", "230–580 €", "€4.8–12K". Without an upper end: "€50K+". */
export function moneyAsShown(low: number, high: number | undefined, currency: string, locale: string): string {
  const much = (high ?? low) >= MUCH;
  const format = formatOf(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumSignificantDigits: SIGNIFICANT,
    ...(much && { notation: 'compact' }),
  });
  return high === undefined ? `${format.format(low)}+` : rangeOf(format, low, high);
}

/** A month, 'YYYY-MM': "Nov 2025", "nov 2025". */
export function monthAsShown(month: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return format.format(Date.parse(month));
}

/** One amount as somebody typed it, to the cent: "€1,250", "€0.35". */
export function moneyInFull(amount: number, currency: string, locale: string): string {
  return exactMoney(amount, currency, locale).format(amount);
}

/** Prices between two amounts, to the cent: "€8.50–25.00"; one amount where both are written alike. */
export function pricesAsShown(low: number, high: number, currency: string, locale: string): string {
  return rangeOf(exactMoney(low, currency, locale), low, high);
}

function exactMoney(amount: number, currency: string, locale: string): Intl.NumberFormat {
  const cents = amount < 100 && !Number.isInteger(amount);
  return formatOf(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: cents ? 2 : 0,
    maximumFractionDigits: cents ? 2 : 0,
  });
}

type Pieces = { before: string; number: string; unit: string; after: string };

/** Two numbers of one format, with what they share said once. ICU's own `formatRange` puts spaces and hyphens of its own. */
function rangeOf(format: Intl.NumberFormat, low: number, high: number): string {
  const [from, to] = [piecesOf(format, low), piecesOf(format, high)];
  if (from.number === to.number && from.unit === to.unit) return format.format(low);
  const unit = from.unit === to.unit ? '' : from.unit;
  return `${to.before}${from.number}${unit}–${to.number}${to.unit}${to.after}`;
}

function piecesOf(format: Intl.NumberFormat, value: number): Pieces {
  const pieces = { before: '', number: '', unit: '', after: '' };
  for (const { type, value: text } of format.formatToParts(value)) {
    if (/^(?:integer|group|decimal|fraction|minusSign)$/.test(type)) pieces.number += text;
    else if (type === 'compact') {
      pieces.unit += pieces.after + text;
      pieces.after = '';
    } else if (pieces.number === '') pieces.before += text;
    else pieces.after += text;
  }
  return pieces;
}

const DAY_MS = 86_400_000;
const STEPS = [
  ['year', 365],
  ['month', 30],
  ['week', 7],
] as const;

/** How long ago a moment was, in whole days and up, by the calendar of no place in particular: "today", "3 days ago". */
export function agoAsShown(then: number, now: number, locale: string): string {
  const days = Math.floor((now - then) / DAY_MS);
  const [unit, length] = STEPS.find(([, least]) => days >= 2 * least) ?? (['day', 1] as const);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-Math.floor(days / length), unit);
}

/** A day, short: "12 Mar 2026". */
export function dayAsShown(moment: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(moment);
}
