import type { Page, PostSubject } from '../table';
import { comment } from './comments';
import { aboveTheGrid } from './grid';
import { hoverCard } from './hover-card';
import { onePicture } from './one-picture';
import { listedAccount } from './people';
import { postOfPage } from './post-cells';
import { isA } from './post-parse';
import { AUTHORS_LINE, author, authorOf, code, POST_WAYS, reelByLink, shownAuthor } from './post-ways';
import { reelCard } from './reels';
import { tileOf } from './tiles';

const post: PostSubject = {
  of: 'post',
  cells: postOfPage,
  creator: author,
  shown: shownAuthor,
  post: code,
  ways: {
    ...POST_WAYS,
    kind: [reelByLink, { by: 'one picture alone', seen: '2021-10', from: onePicture, parse: isA('photo') }],
  },
  badge: { css: AUTHORS_LINE, size: 'compact' },
};

/** A post on a page of its own or in a dialog, its comments, and the grid of the author's other posts under it. */
export const postPage: Page = {
  page: 'post',
  at: /^\/(?:[\w.]+\/)?(?:p|reel|tv)\/(?<post>[\w-]+)(?:[/?]|$)/,
  // A login form in place of the post; one in a dialog over a post is no wall.
  walls: ['main:not(:has(time)) #loginForm'],
  subjects: [post, authorOf(postOfPage), reelCard, comment, tileOf([aboveTheGrid]), listedAccount, hoverCard],
};
