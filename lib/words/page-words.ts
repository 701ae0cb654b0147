import type { Say } from './say';

/** Kinds of page that `locales/*.yml` has words for; a test holds them against the tables of the readers. */
const PAGES: ReadonlySet<string> = new Set([
  'profile',
  'feed',
  'explore',
  'reels',
  'post',
  'people',
  'tagged',
  'video',
  'search',
  'hashtag',
  'discover',
  'watch',
  'shorts',
  'channel',
  'beside',
  'elsewhere',
]);

/** Where on a site: "on profiles". A kind of page of a later version is called as its table calls it. */
export function pageWords(page: string, say: Say): string {
  return PAGES.has(page) ? say.t(`reading.page.${page}`) : page;
}
