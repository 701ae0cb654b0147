import { textOf } from '../from';
import type { CreatorSubject, PostSubject } from '../table';
import { asWritten, linkedCreator, VIDEO_ID } from './identity';
import { ageIn, exactViewsIn, kindIn, viewsIn } from './lines';
import { NOT_READ } from './live';
import { placesIn } from './small-print';
import { spanTexts } from './texts';

const TITLE = 'a[id="video-title-link"], a[id="video-title"]';
const NAME = 'ytd-channel-name [id="text"]';

/** The thumbnail's time status, the line of views and age, and the label. A live card of 2020 has no status, but a badge. */
const PRINT = placesIn('time status and line', (cell) => {
  const status = cell.querySelector('ytd-thumbnail-overlay-time-status-renderer')?.getAttribute('overlay-style');
  const live = cell.querySelector('ytd-badge-supported-renderer [class*="badge-style-type-live-now"]') !== null;
  const line = [...cell.querySelectorAll('[id="metadata-line"]')].flatMap(spanTexts);
  const short = cell.querySelector('a[href*="/shorts/"]') !== null;
  const mark = live ? 'LIVE' : short ? 'SHORTS' : (status ?? '');
  return { mark, rows: line.length > 0 ? [line] : [], label: labelOf(cell) };
});

/** Title and name may hold numbers of their own, so they are taken out. */
function labelOf(cell: ParentNode): string {
  const title = cell.querySelector(TITLE);
  const name = cell.querySelector(NAME);
  const label = title?.getAttribute('aria-label') ?? '';
  return label
    .replace(title?.getAttribute('title') ?? '', ' ')
    .replace(name ? textOf(name) : '', ' ')
    .trim();
}

const CARDS = {
  cells: {
    css: 'ytd-video-renderer, ytd-rich-grid-media, ytd-grid-video-renderer, ytd-compact-video-renderer, ytd-rich-grid-video-renderer',
  },
  unless: [NOT_READ],
  creator: linkedCreator('ytd-channel-name', '2026-01'),
} as const;

/** A video's card before lockups: search results still, grids until summer 2025, related videos until mid 2025. */
export const card: PostSubject = {
  of: 'post',
  ...CARDS,
  post: [
    {
      by: 'link of the title',
      seen: '2026-01',
      from: { css: TITLE, take: { attribute: 'href' }, part: VIDEO_ID },
      parse: asWritten,
    },
    {
      by: 'link of the thumbnail',
      seen: '2025-06',
      from: { css: 'ytd-thumbnail a[href]', take: { attribute: 'href' }, part: VIDEO_ID },
      parse: asWritten,
    },
  ],
  ways: {
    kind: [{ by: 'time status', seen: '2026-01', from: PRINT.kind, parse: kindIn }],
    views: [
      { by: 'label of the title, within the shown', seen: '2025-02', from: PRINT.exact, parse: exactViewsIn },
      { by: 'count before the age', seen: '2026-01', from: PRINT.views, parse: viewsIn },
    ],
    publishedAt: [{ by: 'age in the line', seen: '2026-01', from: PRINT.age, parse: ageIn }],
    caption: [
      {
        by: 'title of the link',
        seen: '2026-01',
        from: { css: TITLE, take: { attribute: 'title' } },
        parse: asWritten,
      },
      { by: 'text of the title', seen: '2026-01', from: { css: '[id="video-title"]', take: 'text' }, parse: asWritten },
    ],
    authorName: [
      {
        by: 'names of a collaboration',
        seen: '2026-05',
        from: { css: '[id="attributed-channel-name"]', take: 'text' },
        parse: asWritten,
      },
      { by: 'name', seen: '2026-01', from: { css: NAME, take: 'text' }, parse: asWritten },
    ],
  },
  badge: { css: '[id="channel-info"]:not([hidden]), [id="byline-container"]:not([hidden])', size: 'compact' },
};

/** Whose card it is: the name, and the badge beside it; the hidden twin of the row says the same. */
export const cardCreator: CreatorSubject = {
  of: 'creator',
  ...CARDS,
  ways: {
    name: [{ by: 'name', seen: '2026-01', from: { css: NAME, take: 'text' }, parse: asWritten }],
    verified: [
      {
        by: 'badge beside the name',
        seen: '2026-01',
        from: { css: 'ytd-channel-name ytd-badge-supported-renderer:not([hidden]) [aria-label]', take: 'presence' },
        parse: () => true,
      },
      {
        by: 'no badge beside the name',
        seen: '2026-01',
        from: { css: 'ytd-channel-name ytd-badge-supported-renderer[hidden]', take: 'presence' },
        parse: () => false,
      },
    ],
  },
};
