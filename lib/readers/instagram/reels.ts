import type { Place } from '../from';
import type { Cells, Page, PostSubject } from '../table';
import { besideIcon } from './action-row';
import { REELS_LINK } from './addresses';
import { asIs, count, handle } from './parse';
import { codeOfCover, publishedWithCover } from './post-number';
import { isA } from './post-parse';

// Like, comment, share, save, more: each in a box of its own, one under the other.
const COLUMN = 4;

/** A reel of the viewer: around an author's link, as far as the column of buttons beside it. Emptied cards have no author left. */
const reelCards: Cells = {
  named: 'authors with a column of buttons beside them',
  find: (live) => [...new Set(authorLinks(live).flatMap((link) => cardAround(link) ?? []))],
};

function authorLinks(part: ParentNode): Element[] {
  return [...part.querySelectorAll('main:not([hidden]) a[href]')].filter(
    (link) => REELS_LINK.test(link.getAttribute('href') ?? '') && link.textContent?.trim() !== '',
  );
}

function cardAround(link: Element): Element | undefined {
  for (let branch = link; branch.parentElement && branch.localName !== 'main'; branch = branch.parentElement) {
    for (let beside = branch.nextElementSibling; beside; beside = beside.nextElementSibling) {
      if (isColumn(beside)) return branch.parentElement;
    }
  }
  return undefined;
}

function isColumn(part: Element): boolean {
  return !part.querySelector('video') && [...part.children].filter((box) => box.querySelector('svg')).length >= COLUMN;
}

/** A reel made together links two authors; whose it is comes first. */
const firstAuthor: Place = {
  named: 'the first author of the card',
  find: (cell) => {
    const [link] = [...cell.querySelectorAll('a[href]')].filter((one) =>
      REELS_LINK.test(one.getAttribute('href') ?? ''),
    );
    const author = REELS_LINK.exec(link?.getAttribute('href') ?? '')?.[1];
    return author === undefined ? [] : [author];
  },
};

// The cards do not link to their reels, but the name of the cover's file begins with the reel's number.
const COVER = {
  css: 'img[alt=""][src*="ig_cache_key="]',
  take: { attribute: 'src' },
  part: /[?&]ig_cache_key=([^&.]+)/,
} as const;

const reel: PostSubject = {
  of: 'post',
  cells: reelCards,
  creator: [{ by: 'link to the author’s reels', seen: '2026-01', from: firstAuthor, parse: handle }],
  post: [{ by: 'number in the cover’s address', seen: '2026-01', from: COVER, parse: codeOfCover }],
  ways: {
    kind: [
      { by: 'card of the viewer', seen: '2026-01', from: { css: 'a[href]', take: 'presence' }, parse: isA('reel') },
    ],
    likes: [{ by: 'number beside the heart', seen: '2026-01', from: besideIcon('heart'), parse: count }],
    comments: [{ by: 'number beside the comment icon', seen: '2026-01', from: besideIcon('comment'), parse: count }],
    publishedAt: [{ by: 'number in the cover’s address', seen: '2026-01', from: COVER, parse: publishedWithCover }],
    caption: [
      {
        by: 'line without its "… more"',
        seen: '2026-01',
        from: { css: 'div[dir] > span:not([aria-hidden])', take: 'text' },
        parse: asIs,
      },
    ],
  },
  badge: { css: 'div:has(> a[href$="/reels/"] span[dir])', size: 'compact' },
};

/** The subject of a reel is also on the page of a post: the viewer opens at `/reel/CODE/`, too. */
export const reelCard = reel;

/** The viewer of reels, one under the other. */
export const reelsPage: Page = { page: 'reels', at: /^\/reels(?:\/(?!audio)[\w-]+)?\/?(?:\?|$)/, subjects: [reel] };
