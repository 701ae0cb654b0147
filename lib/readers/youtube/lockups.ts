import { firstOf, type Place, type Source, textOf } from '../from';
import type { CreatorSubject, PostSubject } from '../table';
import { asWritten, linkedCreator, VIDEO_ID_ALONE } from './identity';
import { ageIn, asName, kindIn, viewsIn } from './lines';
import { NOT_READ } from './live';
import { placesIn } from './small-print';
import { smallTexts } from './texts';

const SMALL_PRINT = 'yt-content-metadata-view-model';
const LINK = [SMALL_PRINT, 'a[href*="/@"], a[href*="/channel/"]'];
const NAME: Source = { css: LINK, take: 'text' };

/** The mark on the thumbnail, and the rows below the title; what another extension put beside them has no `role="text"`. */
const PRINT = placesIn('mark and rows', (cell) => {
  const badge = cell.querySelector('yt-thumbnail-view-model badge-shape');
  return { mark: badge ? textOf(badge) : '', rows: rowsOf(cell) };
});

function rowsOf(cell: ParentNode): string[][] {
  const rows = new Map<Element, string[]>();
  const print = cell.querySelector(SMALL_PRINT);
  for (const text of print ? smallTexts(print) : []) {
    const row = rowAround(text);
    const words = row ? textOf(text) : '';
    if (!row || words === '') continue;
    const others = rows.get(row);
    if (others) others.push(words);
    else rows.set(row, [words]);
  }
  return [...rows.values()];
}

/** The part of the small print that a text stands in; a text outside any cannot be told from its neighbours. */
function rowAround(text: Element): Element | undefined {
  for (let at: Element | null = text.parentElement; at; at = at.parentElement) {
    if (at.localName === SMALL_PRINT) return undefined;
    if (at.parentElement?.localName === SMALL_PRINT) return at;
  }
  return undefined;
}

/** Where no name is a link, the creator's name is a first row of its own (related videos, collaborations). */
export const nameWithoutLink: Place = {
  named: 'first row, where no name is a link',
  find: (cell) => {
    const [first, second] = rowsOf(cell);
    return first?.length === 1 && second && !firstOf(LINK, cell) ? first : [];
  },
};

/**
 * Whose card it is on a channel's page, where no link says it: the name in its first row. Else the small print is views and age, in one
 * row; what more there is may be another's name, and `?` is nobody's handle.
 */
export const nameOnChannel: Place = {
  named: 'first row, or what is more than one row of numbers',
  find: (cell, address) => {
    const name = nameWithoutLink.find(cell, address);
    if (name.length > 0) return name;
    const print = cell.querySelector(SMALL_PRINT);
    const texts = print ? smallTexts(print).map(textOf).filter(Boolean) : [];
    const rest = texts.reduce((left, text) => left.replace(text, ''), print ? textOf(print) : '');
    const rows = rowsOf(cell);
    const plain =
      rows.length <= 1 && texts.length === rows.flat().length && rows.flat().some((text) => /\p{Nd}/u.test(text));
    return texts.length > 0 && !firstOf(LINK, cell) && (!plain || /[^\s•·]/u.test(rest)) ? ['?'] : [];
  },
};

const LOCKUPS = {
  cells: { css: 'yt-lockup-view-model' },
  // A stack of thumbnails is a playlist, a course or a mix; advertisements hold lockups with links of their own.
  unless: [NOT_READ, 'yt-collection-thumbnail-view-model'],
  creator: linkedCreator(SMALL_PRINT, '2026-05'),
} as const;

/** A video's card since 2025: home and subscriptions, related videos, since 2026 the tabs of channels. */
export const lockup: PostSubject = {
  of: 'post',
  ...LOCKUPS,
  post: [
    {
      by: 'link of the title',
      seen: '2026-05',
      from: { css: ['h3', 'a[href]'], take: { attribute: 'href' }, part: VIDEO_ID_ALONE },
      parse: asWritten,
    },
    {
      by: 'link of the thumbnail',
      seen: '2026-05',
      from: { css: 'a[href]:has(yt-thumbnail-view-model)', take: { attribute: 'href' }, part: VIDEO_ID_ALONE },
      parse: asWritten,
    },
  ],
  ways: {
    kind: [
      {
        by: 'link to a short',
        seen: '2026-05',
        from: { css: ['h3', 'a[href^="/shorts/"]'], take: 'presence' },
        parse: () => 'short',
      },
      { by: 'mark on the thumbnail', seen: '2026-05', from: PRINT.kind, parse: kindIn },
    ],
    views: [{ by: 'count before the age', seen: '2026-05', from: PRINT.views, parse: viewsIn }],
    publishedAt: [{ by: 'age in the rows', seen: '2026-05', from: PRINT.age, parse: ageIn }],
    caption: [
      {
        by: 'title of the heading',
        seen: '2026-05',
        from: { css: 'h3[title]', take: { attribute: 'title' } },
        parse: asWritten,
      },
      { by: 'heading', seen: '2026-05', from: { css: 'h3', take: 'text' }, parse: asWritten },
    ],
    authorName: [
      { by: 'text of the link', seen: '2026-05', from: NAME, parse: asWritten },
      { by: 'first row', seen: '2026-05', from: nameWithoutLink, parse: asName },
    ],
  },
  // The row of the name, where there is room: the numbers below fill theirs.
  badge: { css: `${SMALL_PRINT} > :first-child`, size: 'compact' },
};

/** Whose lockup it is, where the name is a link. */
export const lockupCreator: CreatorSubject = {
  of: 'creator',
  ...LOCKUPS,
  ways: {
    name: [{ by: 'text of the link', seen: '2026-05', from: NAME, parse: asWritten }],
  },
};
