import type { CreatorSubject, Page } from '../table';
import { DISCOVER } from './addresses';
import { asCount } from './count';
import { asText } from './post-link';

/** Suggested creators of the discover page: "@handle", and a number of which a second element says what it counts. */
const CREATOR: CreatorSubject = {
  of: 'creator',
  cells: { css: '[data-e2e="discover-user-item"]' },
  creator: [
    {
      by: 'discover-user-subtitle',
      seen: '2024-06',
      from: { css: '[data-e2e="discover-user-subtitle"]', take: 'text', part: /^@\S+$/ },
      parse: asText,
    },
  ],
  ways: {
    name: [
      {
        by: 'discover-user-title',
        seen: '2024-06',
        from: { css: '[data-e2e="discover-user-title"]', take: 'text' },
        parse: asText,
      },
    ],
    followers: [
      {
        by: 'discover-user-followers-vv',
        seen: '2024-06',
        from: { css: '[data-e2e="discover-user-followers-vv"]', take: 'flat text' },
        parse: asCount,
      },
    ],
  },
};

export const DISCOVER_PAGE: Page = { page: 'discover', at: DISCOVER, subjects: [CREATOR] };
