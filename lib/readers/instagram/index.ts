import type { Reader } from '../table';
import { explorePage } from './explore';
import { feedPage } from './feed';
import { peoplePage } from './people';
import { postPage } from './post';
import { profilePage, tabOfOthersPage } from './profile-pages';
import { reelsPage } from './reels';
import { SENT } from './sent';

/** Instagram on the web, since 2021. */
export const instagram: Reader = {
  platform: 'instagram',
  matches: ['https://www.instagram.com/*'],
  // Seen to cut, not to round, in headers of profiles; not proven elsewhere.
  style: { rounding: 'unknown' },
  pages: [feedPage, explorePage, reelsPage, postPage, peoplePage, tabOfOthersPage, profilePage],
  sent: SENT,
};
