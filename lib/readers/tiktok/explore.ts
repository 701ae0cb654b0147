import type { Place } from '../from';
import type { CreatorSubject, Page, PostSubject, Way } from '../table';
import { EXPLORE } from './addresses';
import { CAPTION_OF_PICTURE } from './caption';
import { asCount, asFalse, asTrue } from './count';
import { asText, CREATOR_OF_LINK, FIELDS_OF_LINK, POST_OF_LINK } from './post-link';

const CELLS = { css: 'div:has(> [data-e2e="explore-item"])' };
const HANDLE = '[data-e2e="explore-card-user-unique-id"]';

/** An emptied card keeps its place and may already show another's name under the old picture. */
const SHOWN: readonly Way<string>[] = [
  { by: 'explore-card-user-unique-id', seen: '2025-09', from: { css: HANDLE, take: 'text' }, parse: asText },
];

const NO_MARK: Place = {
  named: 'line of the author without any mark',
  near: '[data-e2e="explore-card-desc"]',
  find: (cell) => {
    const line = cell.querySelector('[data-e2e="explore-card-desc"]');
    return line?.querySelector(HANDLE) && !line.querySelector('svg') && cell.querySelector('svg') ? ['1'] : [];
  },
};

const AUTHOR: CreatorSubject = {
  of: 'creator',
  cells: CELLS,
  creator: [CREATOR_OF_LINK],
  shown: SHOWN,
  mustShow: true,
  ways: {
    verified: [
      {
        by: 'explore-card-user-verified',
        seen: '2025-09',
        from: { css: '[data-e2e="explore-card-user-verified"]', take: 'presence' },
        parse: asTrue,
      },
      { by: 'no mark', seen: '2025-09', from: NO_MARK, parse: asFalse },
    ],
  },
  badge: { css: 'div:has(> a[data-e2e="explore-card-user-link"])', size: 'compact' },
};

const CARD: PostSubject = {
  of: 'post',
  cells: CELLS,
  creator: [CREATOR_OF_LINK],
  shown: SHOWN,
  mustShow: true,
  post: [POST_OF_LINK],
  ways: {
    ...FIELDS_OF_LINK,
    // Likes stand here in the place where a profile's tiles have their views.
    likes: [
      {
        by: 'explore-card-like-container',
        seen: '2025-09',
        from: { css: '[data-e2e="explore-card-like-container"]', take: 'flat text' },
        parse: asCount,
      },
    ],
    caption: [CAPTION_OF_PICTURE],
  },
};

export const EXPLORE_PAGE: Page = { page: 'explore', at: EXPLORE, subjects: [AUTHOR, CARD] };
