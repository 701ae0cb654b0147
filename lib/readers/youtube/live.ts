/** A fragment of a page has no manager at all, and is live as a whole; the bare document before the first page has `ytd-app` alone. */
const FRAGMENT = 'body:not(:has(ytd-page-manager, ytd-app, ytm-app))';

/** YouTube keeps its old pages in the document, hidden; the live one alone has the role. The phone's site has one page at a time. */
export function liveIn(element: string): string {
  return `ytd-page-manager > ${element}[role="main"], ytm-app, ${FRAGMENT}`;
}

/**
 * A saved watch page falls apart when it is opened again: the manager's end comes too early, and the column beside the video, or
 * everything below it, stands outside. Then the whole body is live, without the pages that are hidden.
 */
const TORN = ['[id="secondary"]', 'ytd-app > [id="secondary"]', 'ytd-app > [id="columns"]']
  .map((outside) => `body:has(> ${outside}):has(ytd-watch-flexy[role="main"])`)
  .join(', ');

export const LIVE_WATCH = `${liveIn('ytd-watch-flexy')}, ${TORN}`;

/** What no card may stand in or hold: a page that is hidden, an advertisement. */
export const NOT_READ =
  'ytd-page-manager > [hidden], ytd-ad-slot-renderer, ytd-search-pyv-renderer, ytd-promoted-video-renderer, ad-badge-view-model';
