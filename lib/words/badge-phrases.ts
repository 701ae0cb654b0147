import { type Count, isExact, roundest } from '../model/count';
import type { Evaluation } from '../model/evaluation';
import type { BadgeNote, BadgePart, BadgePhrases } from '../model/phrases';
import type { CreatorView } from '../model/view';
import { countRangeAsShown, moneyAsShown, rateAsShown, shortAsShown } from '../text/as-shown';
import { AUDIENCE, dividedBy } from './audience';
import { needsSentence } from './needs';
import type { Say } from './say';
import { labelled, unknownAudience } from './seen-phrases';

/** What a badge is told of a creator; what a single place shows beside is added there (`withSeen`). */
export function badgeNote(view: CreatorView, say: Say): BadgeNote {
  const { creator, entry } = view;
  return { key: creator.key, ...(entry && { status: entry.status }), phrases: badgePhrases(view, say) };
}

/** What is known of a creator, as a badge says it. A post met in the feed never sets a figure of the creator's. */
export function badgePhrases(view: CreatorView, say: Say): BadgePhrases {
  const { creator, evaluation, entry } = view;
  const saved = entry?.status === 'saved';
  const star = say.t(saved ? 'badge.saved' : 'badge.save');
  if (entry?.status === 'rejected') {
    return labelled({
      state: 'rejected',
      parts: [{ text: say.t('badge.rejected'), soft: true }],
      about: [],
      saved,
      star,
    });
  }
  const { tier, engagement, fee } = evaluation;
  const parts = [tierPart(view, say), ratePart(view, say), feePart(evaluation, say)];
  const [band] = engagement.known ? engagement.value.bands : [];
  const between = followersBetween(view, say);
  const about = [...(between ? [between] : []), ...(band ? [band.id ? say.t(`band.${band.id}`) : band.name] : [])];
  for (const verdict of [tier, engagement]) {
    const sentence = verdict.known ? '' : needsSentence(verdict, say, AUDIENCE[creator.platform]);
    if (sentence !== '' && !about.includes(sentence)) about.push(sentence);
  }
  const full = tier.known && engagement.known && fee.known;
  const name = creator.facts.name?.value;
  return labelled({
    state: full ? 'full' : 'partial',
    parts: parts.flatMap((part) => part ?? []),
    about: name === undefined ? about : [name.slice(0, LONGEST_NAME), ...about],
    saved,
    star,
  });
}

/** What a rounded number of followers stands for: "Followers: 31,300–31,399"; nothing where it is exact or unknown. */
export function followersBetween({ creator }: CreatorView, say: Say): string | undefined {
  const followers = creator.facts.followers?.value;
  if (!followers || isExact(followers)) return undefined;
  return `${say.t(`audience.${AUDIENCE[creator.platform]}`)}: ${countRangeAsShown(followers, say.locale)}`;
}

/** Enough to tell creators apart by ear. */
const LONGEST_NAME = 60;

function tierPart({ creator, evaluation: { tier } }: CreatorView, say: Say): BadgePart {
  if (tier.known) {
    const { name, or, followers } = tier.value;
    const text = [name, ...(or ? [or] : [])].map((one) => say.t(`badge.tier.${one}`)).join('–');
    return { text, long: `${text} · ${shortCount(followers, say)}`, strong: true };
  }
  const followers = creator.facts.followers?.value;
  const audience = AUDIENCE[creator.platform];
  if (!followers) return unknownAudience(say, audience);
  return { text: say.t(`badge.${audience}`, [shortCount(followers, say)]), soft: true };
}

const shortCount = (count: Count, say: Say) =>
  `${isExact(count) ? '' : '≈'}${shortAsShown(roundest(count), say.locale)}`;

/** Engagement, or what is known in its place, by its own name. */
function ratePart({ creator, evaluation }: CreatorView, say: Say): BadgePart {
  const { engagement, viewRate, lifetimeLikes } = evaluation;
  const shown = (rate: number) => rateAsShown(rate, say.locale);
  if (engagement.known) {
    const { rate, denominator, bands } = engagement.value;
    const text = shown(rate);
    const [band] = bands;
    return {
      text,
      long: say.t(`badge.rateOf.${dividedBy(creator.platform, denominator)}`, [text]),
      ...(band && { step: band.step }),
    };
  }
  if (viewRate.known) return { text: say.t('badge.viewRate', [shown(viewRate.value.rate)]) };
  if (lifetimeLikes.known) return { text: say.t('badge.lifetimeLikes', [shown(lifetimeLikes.value.rate)]) };
  return { text: say.t('badge.unknownEngagement'), soft: true, lack: 'engagement' };
}

function feePart({ fee }: Evaluation, say: Say): BadgePart | undefined {
  if (!fee.known) return undefined;
  const { low, high, atLeast, currency, format } = fee.value;
  const text = moneyAsShown(low, atLeast ? undefined : high, currency, say.locale);
  return { text, long: say.t('badge.feeFor', [text, say.t(`badge.format.${format}`)]) };
}
