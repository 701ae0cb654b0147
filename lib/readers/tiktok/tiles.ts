import type { Place } from '../from';
import type { PostSubject } from '../table';
import { CAPTION_OF_PICTURE } from './caption';
import { asCount, asFalse, asTrue } from './count';
import { asText, CREATOR_OF_LINK, FIELDS_OF_LINK, POST_OF_LINK } from './post-link';

const TILE = '[data-e2e="user-post-item"]';
const BADGE = '[data-e2e="video-card-badge"]';

/**
 * A tile that is not pinned: it has its number and no badge, and none of the next three is newer. At most three tiles are
 * pinned, before all others, so one with an older id than a later tile may be pinned by a badge that we do not know.
 */
const NOT_PINNED: Place = {
  named: 'no badge, and older tiles after it',
  near: TILE,
  find: (tile) => {
    if (tile.querySelector(BADGE) || !tile.querySelector('[data-e2e="video-views"]')) return [];
    const id = idOf(tile);
    const inOrder = id !== undefined && nextTiles(tile).every((next) => (idOf(next) ?? id) <= id);
    return inOrder ? ['1'] : [];
  },
};

function nextTiles(tile: Node): readonly Element[] {
  const list = tile.parentElement?.closest('[data-e2e="user-post-item-list"]');
  const tiles = list ? [...list.querySelectorAll(TILE)] : [];
  const at = tiles.map((other): Node => other).indexOf(tile);
  return at < 0 ? [] : tiles.slice(at + 1, at + 4);
}

function idOf(tile: ParentNode): bigint | undefined {
  const href = tile.querySelector('a[href*="/@"]')?.getAttribute('href');
  const [, id] = /\/(?:video|photo)\/(\d{15,20})/.exec(href ?? '') ?? [];
  return id === undefined ? undefined : BigInt(id);
}

/** The creator's own posts. A tile shows its views and nothing else; one that has not filled in shows not even these. */
export const TILES: PostSubject = {
  of: 'post',
  cells: { css: TILE },
  creator: [CREATOR_OF_LINK],
  // Tiles of the creator before stay for a moment after a soft navigation.
  shown: [{ by: 'address', seen: '2026-05', from: { address: 'handle' }, parse: asText }],
  post: [POST_OF_LINK],
  ways: {
    ...FIELDS_OF_LINK,
    views: [
      {
        by: 'video-views',
        seen: '2025-12',
        from: { css: '[data-e2e="video-views"]', take: 'flat text' },
        parse: asCount,
      },
    ],
    pinned: [
      { by: 'video-card-badge', seen: '2024-06', from: { css: BADGE, take: 'presence' }, parse: asTrue },
      { by: 'no badge', seen: '2025-12', from: NOT_PINNED, parse: asFalse },
    ],
    caption: [CAPTION_OF_PICTURE],
  },
};
