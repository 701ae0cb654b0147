import { isExact } from '../model/count';
import type { Band, Engagement, Evaluation, Explanation } from '../model/evaluation';
import type { FactPhrases } from '../model/phrases';
import type { Platform } from '../model/platform';
import type { InputId } from '../model/proof';
import type { CreatorView } from '../model/view';
import {
  countAsShown,
  countRangeAsShown,
  moneyAsShown,
  numberAsShown,
  rateAsShown,
  ratesAsShown,
} from '../text/as-shown';
import { AUDIENCE, dividedBy } from './audience';
import { needsSentence } from './needs';
import { rangeOf, scaleOf } from './pictures';
import { counted, type Say } from './say';
import { sourceLine } from './sources';
import { whyPhrases } from './why-phrases';

/** How many followers, how exactly that is known, and the size group they make. */
export function followersFact({ creator, evaluation: { tier } }: CreatorView, say: Say, now: number): FactPhrases {
  const audience = AUDIENCE[creator.platform];
  const label = say.t(`audience.${audience}`);
  const followers = creator.facts.followers?.value;
  if (!followers) {
    const needs = tier.known ? '' : needsSentence(tier, say, audience);
    return { id: 'followers', label, value: needs || say.t('card.unknown'), unknown: true };
  }
  const basis = say.t(isExact(followers) ? 'card.exact' : 'card.rounded', [followers.text]);
  const between = isExact(followers) ? {} : { small: countRangeAsShown(followers, say.locale) };
  const shown = { id: 'followers', label, basis, value: countAsShown(followers, say.locale), ...between };
  if (!tier.known) return { ...shown, sentence: needsSentence(tier, say, audience) };
  const { name, or } = tier.value;
  const names = [name, ...(or ? [or] : [])].map((one) => say.t(`badge.tier.${one}`)).join('–');
  return {
    ...shown,
    sentence: [names, ...sourcesOf(tier.because, say)].join(' · '),
    why: whyPhrases(tier.because, { say, now, result: names, audience }),
  };
}

/** The engagement rate with its interval, and where it lies among creators of the size. */
export function engagementFact({ creator, evaluation }: CreatorView, say: Say, now: number): FactPhrases {
  const { engagement } = evaluation;
  if (!engagement.known) {
    const value = needsSentence(engagement, say, AUDIENCE[creator.platform]) || say.t('card.unknown');
    return { id: 'engagement', label: say.t('card.engagement'), value, unknown: true };
  }
  const { value, because } = engagement;
  const { rate, interval, level, denominator } = value;
  const result = rateAsShown(rate, say.locale);
  const between = ratesAsShown(interval.low, interval.high, say.locale);
  const picture = scaleOf(value, say);
  return {
    id: 'engagement',
    label: say.t(`card.engagementBy.${dividedBy(creator.platform, denominator)}`),
    basis: postsBasis(because, say),
    value: result,
    small: say.t('card.interval', [between, rateAsShown(level, say.locale)]),
    ...(picture && { picture }),
    sentence: [bandSentence(value, say), ...sourcesOf(because, say), ...otherWays(creator.platform, evaluation, say)]
      .filter((part) => part !== '')
      .join(' · '),
    why: whyPhrases(because, { say, now, result, audience: AUDIENCE[creator.platform] }),
  };
}

/** What one piece of content would cost by lists, inside what deals really went for. */
export function feeFact({ creator, evaluation: { fee } }: CreatorView, say: Say, now: number): FactPhrases {
  const audience = AUDIENCE[creator.platform];
  if (!fee.known) {
    const value = needsSentence(fee, say, audience) || say.t('card.unknown');
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
    why: whyPhrases(because, { say, now, result, currency, audience }),
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

/** Those that marketers know best; others where these say nothing of the site. */
const BEST_KNOWN = ['hypeAuditor', 'modashFollowers', 'modashViews'];

/** "HypeAuditor's definition gives 4.3% of followers, Modash's 3% of followers": two vendors at most, so that the sentence stays one. */
function otherWays(platform: Platform, { definitions }: Evaluation, say: Say): string[] {
  if (!definitions.known) return [];
  const known = definitions.value.flatMap((way) => ('rate' in way && way.url !== undefined ? [way] : []));
  const rank = ({ id }: { id: string }) => (BEST_KNOWN.includes(id) ? BEST_KNOWN.indexOf(id) : BEST_KNOWN.length);
  const [first, ...rest] = known.sort((a, b) => rank(a) - rank(b));
  if (!first) return [];
  const second = rest.find(({ vendor }) => vendor !== first.vendor);
  const shown = ({ rate, denominator }: typeof first) =>
    say.t(`badge.rateOf.${dividedBy(platform, denominator)}`, [rateAsShown(rate, say.locale)]);
  if (!second) return [say.t('card.oneWay', [first.vendor, shown(first)])];
  return [say.t('card.twoWays', [first.vendor, shown(first), second.vendor, shown(second)])];
}

function sourcesOf({ sources }: Explanation, say: Say): string[] {
  return sources.slice(0, 1).map((source) => sourceLine(source, say));
}
