import { exactCount } from '../../lib/model/count';
import type { Page, Parse, Reader, Subject, Way } from '../../lib/readers/table';

/** A site that does not exist, with the four kinds of subject that the watcher tells apart. */
const text: Parse<string> = (found) => found;
const number: Parse<ReturnType<typeof exactCount>> = (found) =>
  /^\d+$/.test(found) ? exactCount(Number(found), found) : undefined;

function way<T>(css: string | readonly string[], take: 'text' | { attribute: string }, parse: Parse<T>): Way<T> {
  return { by: [css].flat().join(' '), seen: '2026-11', from: { css, take }, parse };
}

/** A card of the feed: its creator from the link, its likes beside. */
const card: Subject = {
  of: 'post',
  cells: { css: ['toy-list', 'toy-card'] },
  unless: ['[data-ad]'],
  creator: [
    { by: 'link', seen: '2026-11', from: { css: 'a.who', take: { attribute: 'href' }, part: /@(\w+)/ }, parse: text },
  ],
  post: [way('a.post', { attribute: 'href' }, text)],
  ways: { likes: [way('b.likes', 'text', number)] },
  badge: { css: 'span.name', size: 'compact' },
};

/** A profile's own head: the address's creator, if the shown handle agrees. */
const head: Subject = {
  of: 'creator',
  creator: [{ by: 'address', seen: '2026-11', from: { address: 'handle' }, parse: text }],
  shown: [way(['header', 'h1'], 'text', text)],
  mustShow: true,
  ways: { followers: [way(['header', 'b.followers'], 'text', number)], name: [way(['header', 'i'], 'text', text)] },
  badge: { css: ['header', 'h1'], size: 'full' },
};

/** A profile's tile names nobody: it belongs to the address. */
const tile: Subject = {
  of: 'post',
  cells: { css: 'toy-tile' },
  creator: [{ by: 'address', seen: '2026-11', from: { address: 'handle' }, parse: text }],
  post: [way('a', { attribute: 'href' }, text)],
  ways: { views: [way('b', 'text', number)] },
};

/** A post's own page: the post of the address, its author from the page. */
const post: Subject = {
  of: 'post',
  creator: [
    {
      by: 'author',
      seen: '2026-11',
      from: { css: 'address a', take: { attribute: 'href' }, part: /@(\w+)/ },
      parse: text,
    },
  ],
  post: [{ by: 'address', seen: '2026-11', from: { address: 'post' }, parse: text }],
  ways: { likes: [way('main b.likes', 'text', number)], caption: [way('main p', 'text', text)] },
};

/** Cells that only code can find. */
const odd: Subject = {
  of: 'creator',
  cells: {
    named: 'every second box',
    find: (live) => [...live.querySelectorAll('toy-box')].filter((_, at) => at % 2 === 1),
    mayAdd: (added) => added.matches('toy-box') || added.querySelector('toy-box') !== null,
  },
  creator: [way('a', { attribute: 'title' }, text)],
  ways: {},
};

const pages: Page[] = [
  { page: 'feed', at: /^\/$/, live: 'main:not([hidden])', subjects: [card, odd] },
  { page: 'post', at: /^\/p\/(?<post>\w+)$/, walls: ['form.login'], subjects: [post] },
  { page: 'profile', at: /^\/(?<handle>\w+)$/, walls: ['form.login'], subjects: [head, tile] },
];

export const toy: Reader = {
  platform: 'instagram',
  style: { rounding: 'unknown' },
  moves: ['toy-moved'],
  pages,
};
