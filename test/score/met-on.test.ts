import { expect, it } from 'vitest';
import { PLATFORMS } from '../../lib/model/platform';
import { READERS } from '../../lib/readers';
import { metOn } from '../../lib/score/met-on';

/** Every kind of page that a reader knows, and how a post on it was met. A new kind has to be decided here. */
const MET = {
  own: ['profile', 'channel'],
  opened: ['post', 'video', 'watch'],
  feed: [
    'feed',
    'explore',
    'search',
    'hashtag',
    'discover',
    'people',
    'tagged',
    'reels',
    'shorts',
    'beside',
    'elsewhere',
  ],
} as const;

const post = (...pages: string[]) => ({ id: 'p', facts: {}, hidden: [], pages, seenAt: 0 });

it.each(Object.entries(MET))('%s', (met, words) => {
  for (const word of words) expect(metOn(post(word)), word).toBe(met);
});

it('every page kind of every reader has been decided', () => {
  const kinds = PLATFORMS.flatMap((platform) =>
    READERS[platform].pages.map(({ page }) => page.split(/[ -]/, 1)[0] ?? page),
  );
  const decided: readonly string[] = Object.values(MET).flat();
  expect(kinds.filter((kind) => !decided.includes(kind))).toEqual([]);
});

it('once on the creator’s own list, always; a page of nobody’s choice is a feed', () => {
  expect(metOn(post('feed', 'profile'))).toBe('own');
  expect(metOn(post('feed', 'watch'))).toBe('opened');
  expect(metOn(post('profile-reels'))).toBe('own');
  expect(metOn(post())).toBe('feed');
});
