import { type Place, textOf } from '../from';
import type { PostSubject } from '../table';
import { asWritten, VIDEO_ID } from './identity';
import { NOT_READ } from './live';
import { viewsAlone } from './parse';
import { smallTexts, spanTexts } from './texts';

/** The older card has a line of its own for them. */
const BELOW_TITLE: Place = {
  named: 'texts that are not in the heading',
  find: (cell) => {
    const line = cell.querySelector('[id="metadata-line"]');
    if (line) return spanTexts(line);
    return smallTexts(cell)
      .filter((text) => !text.closest('h3, button'))
      .map(textOf);
  },
};

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
    views: [{ by: 'text below the title', seen: '2026-01', from: BELOW_TITLE, parse: viewsAlone }],
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
