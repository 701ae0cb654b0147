import { type Place, textsOf } from '../from';
import type { CreatorSubject, Page, PostSubject } from '../table';
import { SEARCH } from './addresses';
import { asCount, asFalse, asTrue } from './count';
import { asText, CREATOR_OF_LINK, FIELDS_OF_LINK, POST_OF_LINK } from './post-link';

const INFO = '[data-e2e="search-user-info-container"]';

const NO_MARK: Place = {
  named: 'lines of the user without any mark',
  near: INFO,
  find: (cell) => {
    const info = cell.querySelector(INFO);
    const drawn = cell.ownerDocument?.querySelector('svg');
    return info?.querySelector('[data-e2e="search-user-unique-id"]') && !info.querySelector('svg, img') && drawn
      ? ['1']
      : [];
  },
};

const USER: CreatorSubject = {
  of: 'creator',
  cells: { css: '[data-e2e="search-user-container"]' },
  creator: [
    {
      by: 'link to the profile',
      seen: '2025-09',
      from: { css: 'a[href*="/@"]', take: { attribute: 'href' }, part: /\/@([^/?#]+)\/?(?:\?|$)/ },
      parse: asText,
    },
  ],
  shown: [
    {
      by: 'search-user-unique-id',
      seen: '2025-09',
      from: { css: '[data-e2e="search-user-unique-id"]', take: 'text' },
      parse: asText,
    },
  ],
  ways: {
    // "NAME · 28.2K Seguidores": the count is cut off at the last dot.
    name: [
      {
        by: 'search-user-nickname',
        seen: '2025-09',
        from: { css: '[data-e2e="search-user-nickname"]', take: 'text', part: /^(.*\S)\s*·[^·]*$/ },
        parse: asText,
      },
    ],
    followers: [
      {
        by: 'search-follow-count',
        seen: '2025-09',
        from: { css: '[data-e2e="search-follow-count"]', take: 'flat text' },
        parse: asCount,
      },
    ],
    verified: [
      {
        by: 'turquoise mark',
        seen: '2025-09',
        from: { css: `${INFO} svg [fill="#20D5EC"]`, take: 'presence' },
        parse: asTrue,
      },
      { by: 'no mark', seen: '2025-09', from: NO_MARK, parse: asFalse },
    ],
    bio: [
      {
        by: 'search-user-desc',
        seen: '2025-09',
        from: { css: '[data-e2e="search-user-desc"]', take: 'text' },
        parse: asText,
      },
    ],
  },
  badge: { css: 'div:has(> a[data-e2e="search-user-info-container"])', size: 'compact' },
};

/** A card is the element around its picture; author and caption stand below the picture, outside of the item itself. */
const card = (item: string) => ({ css: `div:has(> [data-e2e="${item}"])` });

const post = (item: string): PostSubject => ({
  of: 'post',
  cells: card(item),
  creator: [CREATOR_OF_LINK],
  shown: [SHOWN_AUTHOR],
  mustShow: true,
  post: [POST_OF_LINK],
  ways: {
    ...FIELDS_OF_LINK,
    views: [VIEWS],
    caption: [CAPTION],
  },
  badge: { css: 'div:has(> a[data-e2e="search-card-user-link"])', size: 'compact' },
});

const SHOWN_AUTHOR = {
  by: 'search-card-user-unique-id',
  seen: '2025-09',
  from: { css: '[data-e2e="search-card-user-unique-id"]', take: 'text' },
  parse: asText,
} as const;

/** As it is drawn on a profile's tiles. */
const PLAY = 'M16 10.554V37';

const BESIDE_PLAY: Place = {
  named: 'number marked as views, beside the sign for playing',
  near: '[data-e2e="video-views"]',
  find: (cell, address) =>
    [...cell.querySelectorAll('svg > path')].some((path) => path.getAttribute('d')?.startsWith(PLAY))
      ? textsOf({ css: '[data-e2e="video-views"]', take: 'flat text' }, cell, address)
      : [],
};

/**
 * Called views by its mark; but since 2025-09 the heart of other lists is drawn beside it, which counts likes there. Where mark and
 * sign do not say the same, the number is neither. No capture has what was sent with such a card, which would tell; in use it is read.
 */
const VIEWS = {
  by: 'video-views',
  seen: '2025-09',
  from: BESIDE_PLAY,
  parse: asCount,
} as const;

const CAPTION = {
  by: 'search-card-video-caption',
  seen: '2025-09',
  from: { css: '[data-e2e="search-card-video-caption"]', take: 'text' },
  parse: asText,
} as const;

/** Search, on its tabs Top, Users and Videos. */
export const SEARCH_PAGE: Page = {
  page: 'search',
  at: SEARCH,
  subjects: [USER, post('search_top-item'), post('search_video-item')],
};
