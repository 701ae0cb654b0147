import { isExact } from '../model/count';
import type { Band, Engagement, Evaluation, Explanation } from '../model/evaluation';
import type { FactPhrases } from '../model/phrases';
import type { InputId } from '../model/proof';
import type { CreatorView } from '../model/view';
import { countAsShown, moneyAsShown, numberAsShown, rateAsShown, ratesAsShown } from '../text/as-shown';
import { needsSentence } from './needs';
import { rangeOf, scaleOf } from './pictures';
import { counted, type Say } from './say';
import { sourceLine, whyPhrases } from './why-phrases';

/** How many followers, how exactly that is known, and the size group they make. */
export function followersFact({ creator, evaluation: { tier } }: CreatorView, say: Say, now: number): FactPhrases {
  const label = say.t('card.followers');
  const followers = creator.facts.followers?.value;
  if (!followers) {
    const needs = tier.known ? '' : needsSentence(tier, say);
    return { id: 'followers', label, value: needs || say.t('card.unknown'), unknown: true };
  }
  const basis = say.t(isExact(followers) ? 'card.exact' : 'card.rounded', [followers.text]);
  const shown = { id: 'followers', label, basis, value: countAsShown(followers, say.locale) };
  if (!tier.known) return { ...shown, sentence: needsSentence(tier, say) };
  const { name, or } = tier.value;
  const names = [name, ...(or ? [or] : [])].map((one) => say.t(`badge.tier.${one}`)).join('–');
  return {
    ...shown,
    sentence: [names, ...sourcesOf(tier.because, say)].join(' · '),
    why: whyPhrases(tier.because, { say, now, result: names }),
  };
}

/** The engagement rate with its interval, and where it lies among creators of the size. */
export function engagementFact({ evaluation }: CreatorView, say: Say, now: number): FactPhrases {
  const { engagement } = evaluation;
  if (!engagement.known) {
    const value = needsSentence(engagement, say) || say.t('card.unknown');
    return { id: 'engagement', label: say.t('card.engagement'), value, unknown: true };
  }
  const { value, because } = engagement;
  const { rate, interval, level, denominator } = value;
  const result = rateAsShown(rate, say.locale);
  const between = ratesAsShown(interval.low, interval.high, say.locale);
  const picture = scaleOf(value, say);
  return {
    id: 'engagement',
    label: say.t(`card.engagementBy.${denominator}`),
    basis: postsBasis(because, say),
    value: result,
    small: say.t('card.interval', [between, rateAsShown(level, say.locale)]),
    ...(picture && { picture }),
    sentence: [bandSentence(value, say), ...sourcesOf(because, say), ...otherWays(evaluation, say)]
      .filter((part) => part !== '')
      .join(' · '),
    why: whyPhrases(because, { say, now, result }),
  };
}

/** What one piece of content would cost by lists, inside what deals really went for. */
export function feeFact({ fee }: Evaluation, say: Say, now: number): FactPhrases {
  if (!fee.known) {
    const value = needsSentence(fee, say) || say.t('card.unknown');
    return { id: 'fee', label: say.t('card.fee'), value, unknown: true };
  }
  const { value, because } = fee;
  const { low, high, atLeast, currency, market, format } = value;
  const result = moneyAsShown(low, atLeast ? undefined : high, currency, say.locale);
  const picture = rangeOf(value, say);
  return {
    id: 'fee',
    label: say.t('card.feeFor', [say.t(`badge.format.${format}`)]),
    basis: say.t('card.estimate', [currency]),
    value: result,
    ...(market && { small: say.t('card.market', [moneyAsShown(market.low, market.high, currency, say.locale)]) }),
    ...(picture && { picture }),
    sentence: [...ownFees(because, say), ...sourcesOf(because, say)].join(' · '),
    why: whyPhrases(because, { say, now, result, currency }),
  };
}

/** How many past fees moved the estimate, and by how much each was missed when it was left out. */
function ownFees({ inputs }: Explanation, say: Say): string[] {
  const value = (id: InputId) => inputs.find((one) => one.id === id)?.value;
  const [fees, error] = [value('ownQuotes'), value('ownError')];
  if (fees === undefined) return [];
  const shown = counted(say, 'card.ownFees', fees);
  return [error === undefined ? shown : say.t('card.ownFeesMissed', [shown, numberAsShown(error, say.locale)])];
}

/** "10 of 12 posts · 2 × Likes hidden": how many posts a number rests on. */
export function postsBasis({ used, leftOut }: Explanation, say: Say): string {
  if (leftOut.length === 0) return counted(say, 'card.posts', used.length);
  return say.t('card.postsOf', [String(used.length), String(used.length + leftOut.length)]);
}

function bandSentence({ bands, peerGroup }: Engagement, say: Say): string {
  const names = bands.map(({ id, name }: Band) => (id ? say.t(`band.${id}`) : name));
  const [first, second] = names;
  if (first === undefined) return '';
  const told = second === undefined ? first : say.t('card.or', [first, second]);
  return peerGroup === undefined ? told : say.t('card.forSize', [told, peerGroup]);
}

/** The same creator reckoned as others do it: at most two, so that the sentence stays one. */
function otherWays({ definitions }: Evaluation, say: Say): string[] {
  if (!definitions.known) return [];
  const known = definitions.value.flatMap((way) => ('rate' in way ? [way] : []));
  return known.slice(0, 2).map(({ vendor, rate }) => say.t('card.otherWay', [vendor, rateAsShown(rate, say.locale)]));
}

function sourcesOf({ sources }: Explanation, say: Say): string[] {
  return sources.slice(0, 1).map((source) => sourceLine(source, say));
}
