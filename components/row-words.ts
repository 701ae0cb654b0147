import type { BadgePart } from '../lib/model/phrases';
import type { CreatorView } from '../lib/model/view';
import { agoAsShown } from '../lib/text/as-shown';
import { AUDIENCE } from '../lib/words/audience';
import { badgePhrases, followersBetween } from '../lib/words/badge-phrases';
import { needsSentence } from '../lib/words/needs';
import type { Say } from '../lib/words/say';
import { nameOf } from './name';
import { PLATFORM_NAMES } from './platform-name';
import { isStale } from './stale';

/** What a row says of a creator beside the name, in the words of its badge. */
export type RowWords = {
  /** Platform and tier; without followers, what to do for them. */
  about: string;
  /** What a rounded number of followers stands for. */
  between?: string;
  /** Set where the last look is so long ago that the figures may be old. */
  stale?: string;
  /** What to do for the engagement, where only that is missing. */
  needs?: string;
  figures: readonly BadgePart[];
  /** For those who listen: what the meter says to those who see it. */
  heard: string;
};

export function rowWords(view: CreatorView, say: Say, now: number): RowWords {
  const { creator, entry } = view;
  const platform = PLATFORM_NAMES[creator.platform];
  const { parts, about } = badgePhrases(view, say);
  const [tier, ...figures] = parts;
  const needs = entry?.status === 'rejected' ? undefined : needsOf(view, say);
  const between = followersBetween(view, say);
  const nothing = needs !== undefined && tier?.lack === 'followers';
  const second = nothing ? needs : (tier?.long ?? tier?.text);
  return {
    about: second === undefined ? platform : `${platform} · ${second}`,
    ...(between !== undefined && { between }),
    ...(isStale(creator.lastSeenAt, now) && {
      stale: say.t('popup.seen', [agoAsShown(creator.lastSeenAt, now, say.locale)]),
    }),
    ...(needs !== undefined && !nothing && { needs }),
    // "? engagement" beside the sentence that says what to do for it would be the same said twice.
    figures: needs === undefined ? figures : figures.filter(({ lack }) => lack === undefined),
    heard: about.filter((one) => one !== needs && one !== between && !nameOf(creator).startsWith(one)).join('. '),
  };
}

/** What to do for the first figure that is not known yet. */
function needsOf({ creator, evaluation: { tier, engagement } }: CreatorView, say: Say): string | undefined {
  for (const verdict of [tier, engagement]) {
    if (!verdict.known) return needsSentence(verdict, say, AUDIENCE[creator.platform]) || undefined;
  }
  return undefined;
}
