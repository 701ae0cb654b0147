import type { Reader } from '../table';
import { asCount, asFalse, asTrue } from './count';
import { DISCOVER_PAGE } from './discover';
import { EXPLORE_PAGE } from './explore';
import { FEED_PAGE } from './feed';
import { HASHTAG_PAGE } from './hashtag';
import { INLINE } from './inline';
import { asText } from './post-link';
import { momentOfPost } from './post-time';
import { PROFILE_PAGE } from './profile';
import { SEARCH_PAGE } from './search';
import { VIDEO_PAGE } from './video';

/** Every page kind of TikTok that is read, and how it writes its numbers. */
export const tiktok: Reader = {
  platform: 'tiktok',
  // 38,490 was shown as "38.5K" and 593,024 as "593K": rounded to one decimal, of which a zero is dropped (2025-07, 2026-05).
  style: { rounding: 'rounded', units: 'english', kept: 2 },
  pages: [PROFILE_PAGE, VIDEO_PAGE, FEED_PAGE, SEARCH_PAGE, EXPLORE_PAGE, HASHTAG_PAGE, DISCOVER_PAGE],
  inline: INLINE,
  parsers: {
    count: { count: asCount },
    text: { text: asText },
    flag: { yes: asTrue, no: asFalse },
    moment: { 'post id': momentOfPost },
  },
};
