import type { Fee, Place, QuoteJudged, UnitPriceJudged } from '../model/evaluation';
import type { FactPhrases } from '../model/phrases';
import { moneyAsShown, moneyInFull, pricesAsShown } from '../text/as-shown';
import type { Say } from './say';
import { sourceLine } from './sources';
import { whyPhrases } from './why-phrases';

/** A quote in words: where it stands among list prices and among deals really paid, and what a view and a like would cost. */
export function quotePhrases(judged: QuoteJudged, say: Say, now: number): FactPhrases[] {
  const { fee, list, market } = judged;
  return [
    // Moved by own past fees, the range is no list's any more, and is not called one.
    placed(
      fee?.method === 'feeOwnQuotes' ? 'own' : 'list',
      list,
      fee && range(fee, fee.currency, say, fee.atLeast),
      say,
    ),
    placed('market', market, fee?.market && range(fee.market, fee.currency, say), say),
    unitPrice('perThousand', judged, say, now),
    unitPrice('perEngagement', judged, say, now),
  ];
}

function placed(
  id: 'list' | 'own' | 'market',
  place: Place | undefined,
  among: string | undefined,
  say: Say,
): FactPhrases {
  const label = say.t(`quote.${id}`);
  if (place === undefined || among === undefined) {
    return { id, label, value: say.t('quote.nothingToCompare'), unknown: true };
  }
  return { id, label, value: say.t(`quote.place.${place}`), small: among };
}

function unitPrice(id: 'perThousand' | 'perEngagement', judged: QuoteJudged, say: Say, now: number): FactPhrases {
  const label = say.t(`quote.${id}`);
  const found: UnitPriceJudged | undefined = judged[id];
  const { currency, because } = judged;
  if (!found) return { id, label, value: say.t(`quote.needs.${id}`), unknown: true };
  const value = moneyInFull(found.price, currency, say.locale);
  const source = sourceLine(found.source, say);
  const against =
    found.range && found.place
      ? say.t(`quote.published.${found.place}`, [
          pricesAsShown(found.range.low, found.range.high, currency, say.locale),
        ])
      : undefined;
  return {
    id,
    label,
    value,
    sentence: [against, source].filter((part) => part !== undefined).join(' · '),
    why: whyPhrases(because, { say, now, result: value, currency }),
  };
}

function range({ low, high }: Pick<Fee, 'low' | 'high'>, currency: Fee['currency'], say: Say, atLeast?: true): string {
  return moneyAsShown(low, atLeast ? undefined : high, currency, say.locale);
}
