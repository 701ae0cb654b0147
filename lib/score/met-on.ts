import type { Post } from '../model/creator';

/** Page kinds that list a creator's own posts, whatever an algorithm thinks of them; the first word of the page's name counts. */
const OWN_PAGES: ReadonlySet<string> = new Set(['profile', 'channel']);
/** Pages of one post, which somebody opened. */
const OPENED_PAGES: ReadonlySet<string> = new Set(['post', 'video', 'watch']);

export type Met = 'own' | 'opened' | 'feed';

/** How a post was met: listed by its creator, opened by the person, or served by an algorithm. */
export function metOn(post: Post): Met {
  let met: Met = 'feed';
  for (const page of post.pages) {
    const kind = kindOfPage(page);
    if (kind === 'own') return kind;
    if (kind === 'opened') met = kind;
  }
  return met;
}

function kindOfPage(page: string): Met {
  const end = page.search(/[ -]/);
  const word = end < 0 ? page : page.slice(0, end);
  if (OWN_PAGES.has(word)) return 'own';
  return OPENED_PAGES.has(word) ? 'opened' : 'feed';
}
