import type { Page, PostSubject } from '../table';
import { HASHTAG } from './addresses';
import { CREATOR_OF_LINK, FIELDS_OF_LINK, POST_OF_LINK } from './post-link';

/**
 * A tile under a hashtag. Nobody has recorded one for us, and other tiles show views or likes in the same place: so only
 * what its address says is read. The number in the page's head counts the videos under the hashtag, and is nobody's.
 */
const TILE: PostSubject = {
  of: 'post',
  cells: { css: '[data-e2e="challenge-item"]' },
  creator: [CREATOR_OF_LINK],
  post: [POST_OF_LINK],
  ways: FIELDS_OF_LINK,
};

export const HASHTAG_PAGE: Page = { page: 'hashtag', at: HASHTAG, subjects: [TILE] };
