import type { Page } from '../table';
import { POST } from './addresses';
import { BROWSE_CREATOR, BROWSE_POST } from './browse';
import { COMMENT } from './comments';
import { ADDRESSED_FEED_POST, FEED_CREATOR } from './feed-card';
import { RELATED_POST } from './related';

/** The page of a post. Since 2025 it opens as a feed that goes on below; or one post stands over the page that it was opened from. */
export const VIDEO_PAGE: Page = {
  page: 'video',
  at: POST,
  subjects: [FEED_CREATOR, ADDRESSED_FEED_POST, BROWSE_CREATOR, BROWSE_POST, RELATED_POST, COMMENT],
};
