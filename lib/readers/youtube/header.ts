import type { Address } from '../address';
import { type Place, textOf } from '../from';
import type { Way } from '../table';
import { asWritten } from './identity';
import { countsVideos } from './nouns';

export const HEADER = 'yt-page-header-renderer';
/** The header until July 2024. */
export const HEADER_2022 = 'ytd-c4-tabbed-header-renderer';

/**
 * The numbers below the name: handle, pronouns and either number may be missing, so no place is relied on. Videos are known by
 * their word, subscribers by being the other one; by their order only in a language whose word for videos is not known.
 */
function numbersIn(cell: ParentNode): { subscribers?: string; videos?: string } {
  const texts = [
    ...(cell.querySelector(HEADER)?.querySelectorAll('yt-content-metadata-view-model [role="text"]') ?? []),
  ].map(textOf);
  const numbers = texts.filter((text) => !text.startsWith('@') && /\p{Nd}/u.test(text));
  const videos = numbers.filter(countsVideos);
  const [first, second] = numbers.filter((text) => !countsVideos(text));
  if (first && second) return numbers.length === 2 ? { subscribers: first, videos: second } : {};
  return { ...(first && { subscribers: first }), ...(videos.length === 1 && videos[0] && { videos: videos[0] }) };
}

export const HEADER_SUBSCRIBERS: Place = {
  named: 'number below the name that is not the videos',
  find: (cell) => listOf(numbersIn(cell).subscribers),
};

export const HEADER_VIDEOS: Place = {
  named: 'number of videos below the name',
  find: (cell) => listOf(numbersIn(cell).videos),
};

const listOf = (text: string | undefined) => (text === undefined ? [] : [text]);

function handleIn(page: ParentNode): string | undefined {
  // The header stands first in its page, so that a thousand cards may ask.
  const header = page.querySelector(`${HEADER}, ${HEADER_2022}`);
  const texts = header?.querySelectorAll('yt-content-metadata-view-model [role="text"], [id="channel-handle"]');
  const handles = [...(texts ?? [])].map(textOf).filter((text) => text.startsWith('@'));
  return handles.length === 1 ? handles[0] : undefined;
}

/** The header and the first load name the same channel, and the first load's is the address's. */
function firstLoadIs(id: string, page: ParentNode & Node): boolean {
  const root = page.ownerDocument;
  const canonical = root?.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const title = root?.querySelector('meta[property="og:title"]')?.getAttribute('content');
  const name = page.querySelector(`${HEADER} h1 [role="text"], ${HEADER_2022} ytd-channel-name [id="text"]`);
  return canonical?.endsWith(`/channel/${id}`) === true && name !== null && title?.trim() === textOf(name);
}

function pageAround(cell: ParentNode & Node): ParentNode & Node {
  const page = cell.nodeType === 1 ? (cell as Element).closest('ytd-browse') : null;
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
  const seen = handleIn(page);
  if (handle === undefined || !isId(handle)) return seen === undefined ? [] : [seen];
  return firstLoadIs(handle, page) ? [seen ?? handle] : [];
}

/** The channel that a page's header shows; for an address with a channel id only while the first load's marks prove it the same. */
export const shownChannel: Way<string> = {
  by: 'header',
  seen: '2026-05',
  from: { named: 'channel that the header shows', find: shown },
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
