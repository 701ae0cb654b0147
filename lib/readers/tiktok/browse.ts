import type { Count } from '../../model/count';
import { type Place, textOf } from '../from';
import type { CreatorSubject, PostSubject, Way } from '../table';
import { asCount, asTrue } from './count';
import { asText } from './post-link';
import { momentOfPost } from './post-time';

/** The author as the player over the page names it; the address must say the same. */
const SHOWN: readonly Way<string>[] = [
  {
    by: 'browse-username',
    seen: '2025-06',
    from: { css: '[data-e2e="browse-username"]', take: 'text' },
    parse: asText,
  },
];

const ADDRESSED: readonly Way<string>[] = [
  { by: 'address', seen: '2025-06', from: { address: 'handle' }, parse: asText },
];

/**
 * The post of the address, unless the player or the link to be copied names another: the page still shows the post before. Some
 * pages name none; there the watcher waits until the page has settled.
 */
const ADDRESSED_POST: Place = {
  named: 'post of the address, where the page names no other',
  find: (cell, { groups: { post } }) => {
    const copied = [...cell.querySelectorAll('[data-e2e="browse-video-link"]')].map(textOf);
    const players = [...cell.querySelectorAll('[role="dialog"] [id^="xgwrapper-"]')].map(({ id }) => id);
    const named = [...copied, ...players].flatMap((text) => /(\d{15,20})(?:\D|$)/.exec(text)?.[1] ?? []);
    return post !== undefined && named.every((id) => id === post) ? [post] : [];
  },
};

const number = (mark: string): Way<Count> => ({
  by: mark,
  seen: '2025-06',
  from: { css: `[data-e2e="${mark}"]`, take: 'flat text' },
  parse: asCount,
});

export const BROWSE_CREATOR: CreatorSubject = {
  of: 'creator',
  creator: ADDRESSED,
  shown: SHOWN,
  mustShow: true,
  ways: {},
  badge: { css: 'div:has(> a [data-e2e="browse-username"])', size: 'compact' },
};

/**
 * A post opened over a profile or a search, and the single post page of before 2025: one post, that of the address. Two
 * numbers of one kind (another post announced, a feed behind) are refused by the engine.
 */
export const BROWSE_POST: PostSubject = {
  of: 'post',
  creator: ADDRESSED,
  shown: SHOWN,
  mustShow: true,
  post: [{ by: 'address', seen: '2025-06', from: ADDRESSED_POST, parse: asText }],
  ways: {
    kind: [
      {
        by: 'address',
        seen: '2025-06',
        from: { address: 'kind' },
        parse: (text) => (text === 'photo' ? 'photo' : 'video'),
      },
    ],
    publishedAt: [{ by: 'id of the post', seen: '2025-06', from: { address: 'post' }, parse: momentOfPost }],
    likes: [number('browse-like-count'), number('like-count')],
    comments: [number('browse-comment-count'), number('comment-count')],
    saves: [number('undefined-count')],
    shares: [number('share-count')],
    caption: [
      {
        by: 'browse-video-desc',
        seen: '2025-06',
        from: { css: '[data-e2e="browse-video-desc"]', take: 'text' },
        parse: asText,
      },
    ],
    // "NAME · 2-26": the age, which has a number in every language, is cut off at the last dot.
    authorName: [
      {
        by: 'browser-nickname',
        seen: '2025-06',
        from: { css: '[data-e2e="browser-nickname"]', take: 'text', part: /^(.*\S)\s*·[^·]*\d[^·]*$/ },
        parse: asText,
      },
    ],
    paidLabel: [
      {
        by: 'sponsored-tag',
        seen: '2025-12',
        from: { css: '[data-e2e="sponsored-tag"]', take: 'presence' },
        parse: asTrue,
      },
    ],
  },
};
