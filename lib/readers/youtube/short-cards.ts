import type { PostSubject } from '../table';
import { asWritten, VIDEO_ID } from './identity';
import { NOT_READ } from './live';
import { viewsAlone } from './parse';

/** A short's card names nobody, and has no age; it stands twice where it has two wrappers, and says the same twice. */
export const shortCard: PostSubject = {
  of: 'post',
  cells: { css: 'ytm-shorts-lockup-view-model, ytd-reel-item-renderer, ytd-rich-grid-slim-media' },
  unless: [NOT_READ],
  creator: [],
  post: [
    {
      by: 'link',
      seen: '2026-01',
      from: { css: 'a[href*="/shorts/"]', take: { attribute: 'href' }, part: VIDEO_ID },
      parse: asWritten,
    },
  ],
  ways: {
    kind: [
      { by: 'link', seen: '2026-01', from: { css: 'a[href*="/shorts/"]', take: 'presence' }, parse: () => 'short' },
    ],
    views: [
      {
        by: 'text below the title',
        seen: '2026-01',
        from: { css: 'div > [role="text"]', take: 'text' },
        parse: viewsAlone,
      },
      {
        by: 'line of the older card',
        seen: '2024-09',
        from: { css: '[id="metadata-line"] > span', take: 'text' },
        parse: viewsAlone,
      },
    ],
    caption: [
      {
        by: 'title of the link',
        seen: '2026-01',
        from: { css: 'h3 a[title]', take: { attribute: 'title' } },
        parse: asWritten,
      },
      {
        by: 'title of the older card',
        seen: '2024-09',
        from: { css: '[id="video-title"]', take: 'text' },
        parse: asWritten,
      },
    ],
  },
};
