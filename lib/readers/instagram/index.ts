import type { Reader } from '../table';
import { explorePage } from './explore';
import { feedPage } from './feed';
import { INLINE } from './inline';
import { asIs, count, no, wholeCount, yes } from './parse';
import { peoplePage } from './people';
import { postPage } from './post';
import { moment } from './post-parse';
import { profilePage, tabOfOthersPage } from './profile-pages';
import { reelsPage } from './reels';

/** Instagram on the web, since 2021. */
export const instagram: Reader = {
  platform: 'instagram',
  // Seen to cut, not to round, in headers of profiles; not proven elsewhere.
  style: { rounding: 'unknown' },
  pages: [feedPage, explorePage, reelsPage, postPage, peoplePage, tabOfOthersPage, profilePage],
  inline: INLINE,
  parsers: {
    count: { count, 'whole count': wholeCount },
    text: { text: asIs },
    flag: { yes, no },
    moment: { datetime: moment },
  },
};
