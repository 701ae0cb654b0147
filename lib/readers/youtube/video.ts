import { normalised } from '../../text/normal';
import type { Address } from '../address';
import { isElement, type Place, textOf, textsOf } from '../from';
import { CHANNEL_ID, HANDLE } from './identity';
import { CLOCK } from './lines';
import { microdata } from './microdata';
import { type Print, printed } from './small-print';
import { spanTexts } from './texts';

type Cell = ParentNode & Node;

/** What stands below the player: title, owner, buttons, description. */
export const HEAD = 'ytd-watch-metadata';

/**
 * The video of the address, if the page is that video's: the page and its head each name the video they show. Nothing while the
 * page still holds the video before it, nor where a page names none and was not loaded for this one.
 */
function currentVideo(cell: Cell, { groups: { post } }: Address): string[] {
  const page = isElement(cell) && cell.localName === 'ytd-watch-flexy' ? cell : firstShown(cell, 'ytd-watch-flexy');
  const head = firstShown(cell, HEAD);
  const named = [page, head].flatMap((part) => part?.getAttribute('video-id') ?? []);
  const proven = named.length > 0 || (!page && head !== null) || microdata(post, cell) !== undefined;
  return post && proven && named.every((id) => id === post) ? [post] : [];
}

/** The page before may still stand in the document, hidden. */
function firstShown(cell: ParentNode, css: string): Element | null {
  const first = cell.querySelector(css);
  if (!first?.closest('[hidden]')) return first;
  return [...cell.querySelectorAll(css)].find((one) => !one.closest('[hidden]')) ?? null;
}

/** The video that a watch page is about. */
export const VIDEO: Place = { named: 'video of the address, where the page shows it', find: currentVideo };

/** Whose video it is. Only the name's own link says so: the picture's leads to one of several in a collaboration. */
export const ownerBy =
  (what: RegExp): Place['find'] =>
  (cell, address) =>
    currentVideo(cell, address).length === 0 ? [] : owners(cell, address, what);

const OWNERS_LINK = 'ytd-video-owner-renderer ytd-channel-name a[href]';

function owners(cell: ParentNode, address: Address, what: RegExp): readonly string[] {
  const head = firstShown(cell, HEAD);
  return head ? textsOf({ css: OWNERS_LINK, take: { attribute: 'href' }, part: what }, head, address) : [];
}

/** The owner of the page's video, for what is written below it; nothing for what was written below another. */
export function ownerAround(cell: Cell, address: Address, written: string): readonly string[] {
  const page = cell.ownerDocument?.body;
  if (!page || currentVideo(page, address)[0] !== written) return [];
  const handles = owners(page, address, HANDLE);
  return handles.length > 0 ? handles : owners(page, address, CHANNEL_ID);
}

/** While a stream runs, its player says so, and the number of those who watch is put where it can roll. */
function isLive(cell: ParentNode, head: ParentNode): boolean {
  const rolling = head.querySelector('[id="view-count"][aria-label]:not([aria-label=""])');
  return rolling !== null || !!cell.querySelector('ytd-player')?.querySelector('.ytp-time-display.ytp-live');
}

/** The line below the title as small print: views, then a date or an age. What links elsewhere (hashtags) is not of the line. */
function lineOf(cell: ParentNode): Print | undefined {
  const head = firstShown(cell, HEAD);
  const parts = [...(head?.querySelectorAll('ytd-watch-info-text [id="info"]') ?? [])].flatMap(spanTexts);
  return head && parts.length > 0 ? { mark: isLive(cell, head) ? 'LIVE' : '', rows: [parts] } : undefined;
}

export const INFO_LINE: Place = {
  named: 'line below the title',
  find: (cell) => {
    const line = lineOf(cell);
    return line ? [printed(line)] : [];
  },
};

/** The same, of a video that is neither live nor to come, with a place where the number is whole: believed as far as it agrees. */
export const finishedLine =
  (whole?: (cell: Cell, address: Address) => readonly string[]): Place['find'] =>
  (cell, address) => {
    const line = lineOf(cell);
    if (!line || line.mark === 'LIVE' || line.rows[0]?.some((part) => CLOCK.test(normalised(part)))) return [];
    return whole ? whole(cell, address).map((label) => printed({ ...line, label })) : [printed(line)];
  };

export const tooltip = (cell: ParentNode): string[] =>
  [...(firstShown(cell, HEAD)?.querySelectorAll('ytd-watch-info-text [role="tooltip"]') ?? [])].map(textOf);

export const viewsFact = (cell: ParentNode): string[] =>
  [...(firstShown(cell, HEAD)?.querySelectorAll('view-count-factoid-renderer [aria-label]') ?? [])].flatMap(
    (fact) => fact.getAttribute('aria-label') ?? [],
  );

/** The threads say which video they were written below; a count above the threads of another video is another video's. */
export const COMMENTS_HEAD: Place = {
  named: 'count above the comments of this video',
  find: (cell, { groups: { post } }) => {
    const comments = [...cell.querySelectorAll('ytd-comments')].find((one) =>
      one.querySelector('ytd-comment-thread-renderer'),
    );
    const written = comments?.querySelector('ytd-comment-thread-renderer a[href*="lc="]')?.getAttribute('href');
    const count = comments?.querySelector('ytd-comments-header-renderer [id="count"]');
    return count && post && written?.includes(`v=${post}&`) ? [textOf(count)] : [];
  },
};
