import type { Engagement, Fee } from '../model/evaluation';
import type { Picture } from '../model/phrases';
import { moneyAsShown, ratesAsShown } from '../text/as-shown';
import type { Say } from './say';

/** Where a rate lies among its bands: the last band is drawn as wide as the one before, or as far as the interval reaches. */
export function scaleOf({ rate, interval, cuts }: Engagement, say: Say): Picture | undefined {
  const last = cuts.at(-1);
  if (last === undefined) return undefined;
  const end = Math.max(last * 1.4, interval.high * 1.05);
  const at = (value: number) => Math.min(1, Math.max(0, value / end));
  const words = ratesAsShown(interval.low, interval.high, say.locale);
  return {
    kind: 'scale',
    cuts: cuts.map(at),
    low: at(interval.low),
    high: at(interval.high),
    at: at(rate),
    alt: say.t('card.scale', [words, cuts.map((cut) => ratesAsShown(cut, cut, say.locale)).join(', ')]),
  };
}

/** The list price inside what deals really went for, on a scale where twice the money is always as far. */
export function rangeOf(fee: Fee, say: Say): Picture | undefined {
  const { low, high, market, atLeast, currency } = fee;
  if (!market || atLeast || low <= 0 || market.low <= 0) return undefined;
  const from = Math.log(Math.min(market.low, low) / 1.25);
  const to = Math.log(Math.max(market.high, high) * 1.25);
  const at = (money: number) => (Math.log(money) - from) / (to - from);
  const words = [fee, market].map((range) => moneyAsShown(range.low, range.high, currency, say.locale));
  return {
    kind: 'range',
    low: at(low),
    high: at(high),
    wideLow: at(market.low),
    wideHigh: at(market.high),
    alt: say.t('card.range', words),
  };
}
