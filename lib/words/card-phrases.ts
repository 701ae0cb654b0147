import type { CardPhrases } from '../model/phrases';
import { isChannelId, keyParts, type Platform } from '../model/platform';
import type { CreatorView } from '../model/view';
import { agoAsShown } from '../text/as-shown';
import { engagementFact, feeFact, followersFact } from './fact-phrases';
import { furtherFacts } from './further-facts';
import type { Say } from './say';

/** The sites' names as they write them themselves; the same in every language. */
const SITES: Record<Platform, string> = { instagram: 'Instagram', tiktok: 'TikTok', youtube: 'YouTube' };

const WORDS = [
  'save',
  'saved',
  'reject',
  'rejected',
  'open',
  'close',
  'why',
  'used',
  'leftOut',
  'sources',
  'notes',
] as const;

/** The card of a creator: three facts and whatever else is known, every number with its proof. `now`: epoch milliseconds. */
export function cardPhrases(view: CreatorView, say: Say, now: number): CardPhrases {
  const { creator, evaluation, entry } = view;
  const { platform, handle } = keyParts(creator.key);
  // On the list, and never looked at or forgotten since: there is no time to tell.
  const met = Number.isFinite(creator.lastSeenAt);
  const seen = met ? [say.t('card.seen', [agoAsShown(creator.lastSeenAt, now, say.locale)])] : [];
  const { tier } = evaluation;
  const words = Object.fromEntries(WORDS.map((word) => [word, say.t(`card.${word}`)]));
  return {
    title: creator.facts.name?.value ?? handle,
    who: [isChannelId(handle) ? handle : `@${handle}`, SITES[platform], ...seen].join(' · '),
    ...(tier.known && { tier: say.t(`badge.tier.${tier.value.name}`) }),
    facts: [
      followersFact(view, say, now),
      engagementFact(view, say, now),
      feeFact(view, say, now),
      ...furtherFacts(view, say, now),
    ],
    saved: entry?.status === 'saved',
    rejected: entry?.status === 'rejected',
    words: words as CardPhrases['words'],
  };
}
