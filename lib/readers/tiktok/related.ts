import type { PostSubject } from '../table';
import { asCount } from './count';
import { asText, CREATOR_OF_LINK, FIELDS_OF_LINK, POST_OF_LINK } from './post-link';

/** The heart as it is drawn in lists of posts. The panel shows likes where other cards show views, so the sign must be seen. */
const BESIDE_HEART = 'div:has(> svg > path[d^="M24 9.01703C19.0025 3.74266"])';

/** "You may like", beside a post: others' posts, each with its likes. */
export const RELATED_POST: PostSubject = {
  of: 'post',
  cells: { css: 'div:has(> div > a[title][href*="/@"])' },
  creator: [CREATOR_OF_LINK],
  post: [POST_OF_LINK],
  ways: {
    ...FIELDS_OF_LINK,
    likes: [
      {
        by: 'number beside the heart',
        seen: '2025-12',
        from: { css: BESIDE_HEART, take: 'flat text' },
        parse: asCount,
      },
    ],
    caption: [
      {
        by: 'title of the link',
        seen: '2025-12',
        from: { css: 'a[title][href*="/@"]', take: { attribute: 'title' } },
        parse: asText,
      },
    ],
  },
};
