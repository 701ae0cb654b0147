import { type Place, textOf } from '../from';
import type { CreatorSubject, Page, Parse } from '../table';
import { PROFILE } from './addresses';
import { asCount, asFalse, asTrue } from './count';
import { phrase } from './dictionary';
import { asText } from './post-link';
import { NO_MARK, SHOWN_HANDLE, SHOWN_NAME, VERIFIED_MARK } from './profile-name';
import { SUGGESTED } from './suggested';
import { TILES } from './tiles';

/** The counts carry their label in `title`, in the page's language: `<strong title="Followers">`. */
const titled = (key: string): Place => ({
  named: `number titled ${key}`,
  near: 'strong[title]',
  find: (cell) => {
    const label = phrase(cell, key);
    const numbers = [...cell.querySelectorAll('strong[title]')].filter((number) => number.childElementCount === 0);
    return numbers.filter((number) => number.getAttribute('title')?.trim() === label).map(textOf);
  },
});

/** An empty bio is filled with a phrase of the site's own. */
const BIO: Place = {
  named: 'bio, but for the words that say there is none',
  near: '[data-e2e="user-bio"]',
  find: (cell) =>
    [...cell.querySelectorAll('[data-e2e="user-bio"]')]
      .map(textOf)
      .filter((bio) => bio !== phrase(cell, 'No bio yet.')),
};

const asTarget: Parse<string> = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

const HEADER: CreatorSubject = {
  of: 'creator',
  creator: [{ by: 'address', seen: '2026-05', from: { address: 'handle' }, parse: asText }],
  shown: [{ by: 'title or subtitle', seen: '2026-05', from: SHOWN_HANDLE, parse: asText }],
  mustShow: true,
  ways: {
    name: [{ by: 'title or subtitle', seen: '2026-05', from: SHOWN_NAME, parse: asText }],
    followers: [
      {
        by: 'followers-count',
        seen: '2026-05',
        from: { css: '[data-e2e="followers-count"]', take: 'flat text' },
        parse: asCount,
      },
      { by: 'title of the number', seen: '2026-05', from: titled('Followers'), parse: asCount },
    ],
    following: [
      {
        by: 'following-count',
        seen: '2026-05',
        from: { css: '[data-e2e="following-count"]', take: 'flat text' },
        parse: asCount,
      },
      { by: 'title of the number', seen: '2026-05', from: titled('Following'), parse: asCount },
    ],
    likesTotal: [
      {
        by: 'likes-count',
        seen: '2026-05',
        from: { css: '[data-e2e="likes-count"]', take: 'flat text' },
        parse: asCount,
      },
      { by: 'title of the number', seen: '2026-05', from: titled('Likes'), parse: asCount },
    ],
    verified: [
      { by: 'mark', seen: '2026-05', from: VERIFIED_MARK, parse: asTrue },
      { by: 'no mark', seen: '2025-07', from: NO_MARK, parse: asFalse },
    ],
    bio: [{ by: 'user-bio', seen: '2026-05', from: BIO, parse: asText }],
    link: [
      {
        by: 'target of user-link',
        seen: '2025-12',
        from: { css: '[data-e2e="user-link"]', take: { attribute: 'href' }, part: /[?&]target=([^&]+)/ },
        parse: asTarget,
      },
      { by: 'user-link', seen: '2025-12', from: { css: '[data-e2e="user-link"]', take: 'text' }, parse: asText },
    ],
  },
  badge: { css: 'h3:has(strong)', size: 'full' },
};

/** A page that is kept hidden is another's; before 2023 pages had no such mark. */
const LIVE = '[data-e2e="user-page"]:not([hidden]), body:not(:has([data-e2e="user-page"]))';

/** A creator's own page. It shows no number of videos, and no likes of single ones: only the page's data has them. */
export const PROFILE_PAGE: Page = { page: 'profile', at: PROFILE, live: LIVE, subjects: [HEADER, TILES, SUGGESTED] };
