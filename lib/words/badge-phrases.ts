import { isExact, midpoint } from '../model/count';
import type { Evaluation } from '../model/evaluation';
import type { Readings } from '../model/observation';
import type { CreatorView } from '../model/view';
import { moneyAsShown, rateAsShown, shortAsShown } from '../text/as-shown';
import { needsSentence } from './needs';
import type { BadgePart, BadgePhrases } from './phrases';
import type { Say } from './say';

/**
 * What a badge says: of a creator as it is known now, or, where nothing is known yet, of what was seen in this place alone.
 * A post of the feed says what it did and what is still needed; it never sets a creator's own figures.
 */
export function badgePhrases(view: CreatorView | undefined, say: Say, seen: Readings = {}): BadgePhrases {
  const saved = view?.entry?.status === 'saved';
  const star = say.t(saved ? 'badge.saved' : 'badge.save');
  if (view?.entry?.status === 'rejected') {
    const text = say.t('badge.rejected');
    return { state: 'rejected', parts: [{ text, soft: true }], label: text, saved, star };
  }
  const told = view ? [tierPart(view, say, seen), ratePart(view, say, seen), feePart(view.evaluation, say)] : [];
  const parts = view ? told.flatMap((part) => part ?? []) : unknownParts(say, seen);
  return { state: stateOf(view, seen), parts, label: labelOf(view, parts, say), saved, star };
}

/** What a badge says when nothing can be said or done: after an update of the extension, or a failure. `star`: absent, it goes. */
export function troublePhrases(sentence: string, star = ''): BadgePhrases {
  return { state: 'trouble', parts: [{ text: sentence, soft: true }], label: sentence, saved: false, star };
}

function stateOf(view: CreatorView | undefined, seen: Readings): BadgePhrases['state'] {
  if (!view) return Object.values(seen).some(({ status }) => status === 'read') ? 'partial' : 'reading';
  const { tier, engagement, fee } = view.evaluation;
  if (tier.known && engagement.known && fee.known) return 'full';
  return !tier.known && seen.followers?.status === 'unreadable' ? 'unreadable' : 'partial';
}

function tierPart({ creator, evaluation: { tier } }: CreatorView, say: Say, seen: Readings): BadgePart {
  if (tier.known) {
    const { name, or, followers } = tier.value;
    const text = [name, ...(or ? [or] : [])].map((one) => say.t(`badge.tier.${one}`)).join('–');
    const count = `${isExact(followers) ? '' : '≈'}${shortAsShown(midpoint(followers), say.locale)}`;
    return { text, long: `${text} · ${count}`, strong: true };
  }
  const followers = creator.facts.followers?.value;
  if (!followers) return unknownFollowers(say, seen);
  return { text: say.t('badge.followers', [shortAsShown(midpoint(followers), say.locale)]), soft: true };
}

function unknownFollowers(say: Say, seen: Readings): BadgePart {
  const unreadable = seen.followers?.status === 'unreadable';
  return { text: say.t(unreadable ? 'badge.unreadableFollowers' : 'badge.unknownFollowers'), soft: true };
}

/** Engagement; else what is known in its place, by its own name; else what this one post did. */
function ratePart({ evaluation }: CreatorView, say: Say, seen: Readings): BadgePart | undefined {
  const { engagement, viewRate, lifetimeLikes } = evaluation;
  const shown = (rate: number) => rateAsShown(rate, say.locale);
  if (engagement.known) {
    const { rate, denominator, bands } = engagement.value;
    const text = shown(rate);
    const [band] = bands;
    return { text, long: say.t(`badge.rateOf.${denominator}`, [text]), ...(band && { step: band.step }) };
  }
  if (viewRate.known) return { text: say.t('badge.viewRate', [shown(viewRate.value.rate)]) };
  if (lifetimeLikes.known) return { text: say.t('badge.lifetimeLikes', [shown(lifetimeLikes.value.rate)]) };
  const [post] = postParts(say, seen);
  if (post) return post;
  return evaluation.tier.known ? { text: say.t('badge.unknownEngagement'), soft: true } : undefined;
}

function feePart({ fee }: Evaluation, say: Say): BadgePart | undefined {
  if (!fee.known) return undefined;
  const { low, high, atLeast, currency, format } = fee.value;
  const text = moneyAsShown(low, atLeast ? undefined : high, currency, say.locale);
  return { text, long: say.t('badge.feeFor', [text, say.t(`badge.format.${format}`)]) };
}

function unknownParts(say: Say, seen: Readings): BadgePart[] {
  const post = postParts(say, seen);
  if (post.length > 0 || seen.followers?.status === 'unreadable') return [unknownFollowers(say, seen), ...post];
  return [{ text: say.t('badge.reading'), soft: true }];
}

/** What one post did: likes, or that they are hidden; else views. */
function postParts(say: Say, { likes, views }: Readings): BadgePart[] {
  if (likes?.status === 'read')
    return [{ text: say.t('badge.likes', [shortAsShown(midpoint(likes.value), say.locale)]) }];
  if (likes?.status === 'hidden') return [{ text: say.t('badge.likesHidden'), soft: true }];
  if (views?.status === 'read')
    return [{ text: say.t('badge.views', [shortAsShown(midpoint(views.value), say.locale)]) }];
  return [];
}

function labelOf(view: CreatorView | undefined, parts: readonly BadgePart[], say: Say): string {
  const told = parts.map(({ text, long }) => long ?? text);
  if (!view) return say.t('badge.label', [told.join('. ')]);
  const { tier, engagement } = view.evaluation;
  const band = engagement.known ? engagement.value.bands[0] : undefined;
  if (band) told.push(band.id ? say.t(`band.${band.id}`) : band.name);
  for (const verdict of [tier, engagement]) if (!verdict.known) told.push(needsSentence(verdict, say));
  return say.t('badge.label', [[...new Set(told)].filter((one) => one !== '').join('. ')]);
}
