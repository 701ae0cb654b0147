import type { Address } from '../address';
import { isElement, type Place, textOf } from '../from';
import type { Way } from '../table';
import { channelNumbers } from './channel-numbers';
import { asWritten } from './identity';
import { liveIn } from './live';
import { bare, smallTexts } from './texts';

export const HEADER = 'yt-page-header-renderer';
/** The header until July 2024. */
export const HEADER_2022 = 'ytd-c4-tabbed-header-renderer';

/** The numbers below the name. */
function numbersIn(cell: ParentNode): { subscribers?: string; videos?: string } {
  const print = cell.querySelector(HEADER)?.querySelector('yt-content-metadata-view-model');
  const texts = print ? smallTexts(print) : [];
  return channelNumbers(texts.map((one) => ({ text: bare(textOf(one)), labelled: one.hasAttribute('aria-label') })));
}

export const HEADER_SUBSCRIBERS: Place = {
  named: 'subscribers among the numbers below the name',
  find: (cell) => listOf(numbersIn(cell).subscribers),
};

export const HEADER_VIDEOS: Place = {
  named: 'videos among the numbers below the name',
  find: (cell) => listOf(numbersIn(cell).videos),
};

const listOf = (text: string | undefined) => (text === undefined ? [] : [text]);

function handlesIn(page: ParentNode): string[] {
  // The header stands first in its page, so that a thousand cards may ask.
  const header = page.querySelector(`${HEADER}, ${HEADER_2022}`);
  const print = header?.querySelector('yt-content-metadata-view-model');
  const texts = print ? smallTexts(print) : [...(header?.querySelectorAll('[id="channel-handle"]') ?? [])];
  return [...new Set(texts.map((text) => bare(textOf(text))).filter((text) => text.startsWith('@')))];
}

/** Without the small print nobody can tell whether the channel has a handle. */
function hasPrint(page: ParentNode): boolean {
  return page.querySelector(`${HEADER_2022}, ${HEADER} yt-content-metadata-view-model`) !== null;
}

/** The header and the first load name the same channel, and the first load's is the address's. */
function firstLoadIs(id: string, page: ParentNode & Node): boolean {
  const root = page.ownerDocument;
  const canonical = root?.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const title = root?.querySelector('meta[property="og:title"]')?.getAttribute('content');
  const name = page.querySelector(`${HEADER} h1, ${HEADER_2022} ytd-channel-name [id="text"]`);
  return canonical?.endsWith(`/channel/${id}`) === true && name !== null && title?.trim() === textOf(name);
}

function pageAround(cell: ParentNode & Node): ParentNode & Node {
  const page = isElement(cell) ? cell.closest('ytd-browse') : null;
  return page ?? cell;
}

/** The id in the address, where the page is that channel's. */
export const CHANNEL_OF_ADDRESS: Place = {
  named: 'channel id in the address, where the page shows its channel',
  find: (cell, address) =>
    isId(address.groups.handle) && shown(cell, address).length > 0 ? listOf(address.groups.handle) : [],
};

const isId = (handle: string | undefined) => handle !== undefined && /^UC[\w-]{22}$/.test(handle);

function shown(cell: ParentNode & Node, { groups: { handle } }: Address): string[] {
  const page = pageAround(cell);
  const seen = handlesIn(page);
  if (handle === undefined || !isId(handle)) return seen;
  if (!firstLoadIs(handle, page) || !hasPrint(page)) return [];
  return seen.length > 0 ? seen : [handle];
}

/** The channel that a page's header shows; for an address with a channel id only while the first load's marks prove it the same. */
export const shownChannel: Way<string> = {
  by: 'header',
  seen: '2026-05',
  from: { named: 'channel that the header shows', find: shown },
  parse: asWritten,
};

/** The channel of the page over which a window stands; the handle in the address needs no page to prove it. */
export const channelOfWindow: Way<string> = {
  by: 'page below the window',
  seen: '2026-05',
  from: {
    named: 'channel of the page below',
    find: (cell, address) => {
      const page = isId(address.groups.handle) && cell.ownerDocument?.querySelector(liveIn('ytd-browse'));
      return page ? shown(page, address) : listOf(address.groups.handle);
    },
  },
  parse: asWritten,
};

/** Whose page it is: the handle, also where the address has the channel's id. */
export const channelOfPage: readonly Way<string>[] = [
  {
    by: 'handle in the header, for the id in the address',
    seen: '2026-05',
    from: {
      named: 'handle shown at an address with a channel id',
      find: (cell, address) =>
        isId(address.groups.handle) ? shown(cell, address).filter((text) => text.startsWith('@')) : [],
    },
    parse: asWritten,
  },
  { by: 'address', seen: '2026-05', from: { address: 'handle' }, parse: asWritten },
];
