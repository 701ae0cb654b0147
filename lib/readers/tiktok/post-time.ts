import type { Moment } from '../../model/count';
import type { Parse } from '../table';

const DAY = 86_400_000;
/** September 2014: no post of TikTok or musical.ly is older. */
const FIRST = Date.UTC(2014, 8);

/**
 * When a post was published, from its id: the upper 32 bits are the second at which its upload began. Of 127 posts whose
 * time was also sent, 123 were published within 61 seconds of it, the last 16 hours later: so the moment is a day wide.
 */
export const momentOfPost: Parse<Moment> = (id, { now }) => {
  if (!/^\d{15,20}$/.test(id)) return undefined;
  const begun = Number(BigInt(id) >> 32n) * 1000;
  return begun < FIRST || begun > now + DAY ? undefined : { earliest: begun, latest: begun + DAY, text: id };
};
