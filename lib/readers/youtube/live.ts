/** A fragment of a page has no manager at all, and is live as a whole; the bare document before the first page has `ytd-app` alone. */
const FRAGMENT = 'body:not(:has(ytd-page-manager, ytd-app))';

/** YouTube keeps its old pages in the document, hidden; the live one alone has the role. */
export function liveIn(element: string): string {
  return `ytd-page-manager > ${element}[role="main"]:not([hidden]), ${FRAGMENT}`;
}

/**
 * A saved watch page falls apart when it is opened again: the manager's end comes too early, and the column beside the video, or
 * everything below it, stands outside. Then what is around it is live, without the pages that are hidden.
 */
const TORN = 'ytd-app:has(> [id="secondary"]), ytd-app:has(> [id="columns"]), body:has(> [id="secondary"])';

export const LIVE_WATCH = `${liveIn('ytd-watch-flexy')}, ${TORN}`;

/** What no card may stand in or hold: a page that is hidden, an advertisement. */
export const NOT_READ =
  'ytd-page-manager > :not([role="main"]), ytd-page-manager > [hidden], ytd-ad-slot-renderer, ytd-search-pyv-renderer, ytd-promoted-video-renderer, ad-badge-view-model';
