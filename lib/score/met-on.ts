import type { Post } from '../model/creator';

/** Page kinds that list a creator's own posts, whatever an algorithm thinks of them; the first word of the page's name counts. */
const OWN_PAGES: ReadonlySet<string> = new Set(['profile', 'channel']);
/** Pages of one post, which somebody opened. */
const OPENED_PAGES: ReadonlySet<string> = new Set(['post', 'video', 'watch']);

export type Met = 'own' | 'opened' | 'feed';

/** How a post was met: listed by its creator, opened by the person, or served by an algorithm. */
export function metOn({ pages }: Post): Met {
  let met: Met = 'feed';
  for (const page of pages) {
    const kind = kinds.get(page) ?? remembered(page);
    if (kind === 'own') return kind;
    if (kind === 'opened') met = kind;
  }
  return met;
}

// Sites have a dozen kinds of pages; what a forged message calls one is not remembered without end.
const kinds = new Map<string, Met>();
const MOST_KINDS = 100;

function remembered(page: string): Met {
  const kind = kindOfPage(page);
  if (kinds.size < MOST_KINDS) kinds.set(page, kind);
  return kind;
}

function kindOfPage(page: string): Met {
  const end = page.search(/[ -]/);
  const word = end < 0 ? page : page.slice(0, end);
  if (OWN_PAGES.has(word)) return 'own';
  return OPENED_PAGES.has(word) ? 'opened' : 'feed';
}
