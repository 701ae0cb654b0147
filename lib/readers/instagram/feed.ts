import type { Page, PostSubject } from '../table';
import { hoverCard } from './hover-card';
import { AUTHORS_LINE, author, authorOf, code, POST_WAYS, shownAuthor } from './post-ways';

const ARTICLE = { css: 'main:not([hidden]) article' };

// An advertisement has no date, so no code either; those that lead out through Meta's redirects are left at once.
const ADVERTISEMENT = ['article:not(:has(time))', 'a[href*="/ads/"]', 'a[href*="ig_redirect"]'];

const feedPost: PostSubject = {
  of: 'post',
  cells: ARTICLE,
  unless: ADVERTISEMENT,
  creator: author,
  shown: shownAuthor,
  post: code,
  ways: POST_WAYS,
  badge: { css: AUTHORS_LINE, size: 'compact' },
};

/** The home feed: one article a post. */
export const feedPage: Page = {
  page: 'feed',
  at: /^\/(?:\?|$)/,
  subjects: [feedPost, authorOf(ARTICLE, ADVERTISEMENT), hoverCard],
};
