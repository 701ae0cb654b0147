import { roundest } from '../lib/model/count';
import type { Engagement, TierName } from '../lib/model/evaluation';
import type { BadgePart } from '../lib/model/phrases';
import type { CreatorView } from '../lib/model/view';
import { badgePhrases } from '../lib/words/badge-phrases';
import type { Say } from '../lib/words/say';
import { nameOf } from './name';

/** What a row of the long table shows and is sorted by: a few hundred bytes of a view that takes many thousand. */
export type Digest = {
  name: string;
  tierSaid: BadgePart | undefined;
  engagementSaid: BadgePart | undefined;
  feeSaid: BadgePart | undefined;
  /** Absent where it is not known. */
  tier?: TierName;
  followers?: number;
  /** How high the engagement stands: by its band, then by the rate, since rates by followers and by views do not compare. */
  standing?: number;
  fee?: number;
  seenAt?: number;
};

/** A view, boiled down in the words of its badge. Whether it was put aside is the list's own affair. */
export function digestOf({ creator, evaluation }: CreatorView, say: Say): Digest {
  const { tier, engagement, fee } = evaluation;
  const [tierSaid, ...others] = badgePhrases({ creator, evaluation }, say).parts;
  const feeSaid = fee.known ? others.pop() : undefined;
  const followers = creator.facts.followers?.value;
  return {
    name: nameOf(creator),
    tierSaid,
    engagementSaid: others[0],
    feeSaid,
    ...(tier.known && { tier: tier.value.name }),
    ...(followers && { followers: roundest(followers) }),
    ...(engagement.known && { standing: standingOf(engagement.value) }),
    // The low end: what one must reckon with at least; a fee's upper end may be open.
    ...(fee.known && { fee: fee.value.low }),
    ...(Number.isFinite(creator.lastSeenAt) && { seenAt: creator.lastSeenAt }),
  };
}

/** The band's step with the rate as its decimals; a rate without a band stands below all that have one. */
function standingOf({ rate, bands }: Engagement): number {
  const [band] = bands;
  return (band ? band.step : -1) + Math.min(rate, 0.999);
}
