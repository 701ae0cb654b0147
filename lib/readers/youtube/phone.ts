import { type Place, textOf } from '../from';
import type { Page, PostSubject } from '../table';
import { asWritten, VIDEO_ID } from './identity';
import { ageIn, asName, exactViewsIn, kindIn, viewsIn } from './lines';
import { NOT_READ } from './live';
import { placesIn } from './small-print';

const BELOW_TITLE = ':is(h3, h4) ~ * span';

/** Names first, then views and age in one text. */
const PRINT = placesIn('texts below the title', (cell) => {
  const [, ...rows] = [...cell.querySelectorAll(BELOW_TITLE)].map((row) => textOf(row).split(/ [-·] /));
  const title = cell.querySelector(':is(h3, h4) [aria-label]');
  return { mark: '', rows, label: title?.getAttribute('aria-label')?.replace(textOf(title), ' ').trim() ?? '' };
});

const name: Place = {
  named: 'first text below the title, where another follows',
  find: (cell) => {
    const [first, second] = [...cell.querySelectorAll(BELOW_TITLE)].map(textOf);
    return first !== undefined && second !== undefined ? [first] : [];
  },
};

/** A video on the phone's site. It names its creator without a link. */
const phoneCard: PostSubject = {
  of: 'post',
  cells: { css: 'ytm-video-with-context-renderer, ytm-playlist-panel-video-renderer, ytm-compact-video-renderer' },
  // Another extension takes rows away so; the site itself never needs to insist.
  unless: [NOT_READ, '[style*="display: none !important"]'],
  creator: [],
  post: [
    {
      by: 'link',
      seen: '2026-05',
      from: { css: 'a[href*="v="]', take: { attribute: 'href' }, part: VIDEO_ID },
      parse: asWritten,
    },
  ],
  ways: {
    kind: [{ by: 'age below the title', seen: '2026-05', from: PRINT.kind, parse: kindIn }],
    views: [
      { by: 'label of the title, within the shown', seen: '2026-05', from: PRINT.exact, parse: exactViewsIn },
      { by: 'count before the age', seen: '2026-05', from: PRINT.views, parse: viewsIn },
    ],
    publishedAt: [{ by: 'age below the title', seen: '2026-05', from: PRINT.age, parse: ageIn }],
    caption: [{ by: 'title', seen: '2026-05', from: { css: ':is(h3, h4)', take: 'text' }, parse: asWritten }],
    authorName: [{ by: 'first text below the title', seen: '2026-05', from: name, parse: asName }],
  },
};

/** A page kind with the cards of the phone's site, which saved pages have; the extension does not reach that site. */
export function withPhone(page: Page): Page {
  return page.page === 'feed' || page.page === 'watch' ? { ...page, subjects: [...page.subjects, phoneCard] } : page;
}
