import type { Place } from '../from';

import { countNamedBy, PROFILE_COUNTS, type ProfileCount } from './count-labels';
import { hasDigit, isBefore, textsIn } from './texts';

type Item = { numbers: readonly string[]; named: ProfileCount | undefined };

/** The element that holds the three counts and nothing else, and what they say. */
export type CountRow = { row: Element; items: readonly Item[] };

const LONGEST_ITEM = 60;
const PRESSED = 'a, button, [role="button"], [role="link"], [role="menu"], [role="dialog"], ul, h1, h2';

/** Posts, followers, following: a list until 2025 and for visitors, plain boxes since; always three, each with its number. */
export function countRowIn(part: ParentNode): CountRow | undefined {
  for (const row of part.querySelectorAll('ul, div')) {
    if (row.children.length !== 3 || row.querySelector('img, h1, h2, h3')) continue;
    const items = [...row.children].flatMap((child) => itemOf(child) ?? []);
    if (items.length === 3) return { row, items };
  }
  return undefined;
}

function itemOf(box: Element): Item | undefined {
  const texts = textsIn(box);
  const numbers = texts.filter(hasDigit);
  if (numbers.length === 0 || texts.join(' ').length > LONGEST_ITEM) return undefined;
  return { numbers, named: countNamedBy(texts.join(' ')) };
}

/** A count by what it is called. */
export function labelled(field: ProfileCount, part?: string): Place {
  return {
    named: `the count called ${field}`,
    find: (cell) => itemsIn(cell, part).flatMap(({ numbers, named }) => (named === field ? numbers : [])),
  };
}

/** A count by its place among the three; nothing where a label that is known says otherwise. */
export function placed(field: ProfileCount, part?: string): Place {
  return {
    named: `the place of ${field} among the counts`,
    find: (cell) => {
      const items = itemsIn(cell, part);
      if (items.some(({ named }, at) => named !== undefined && named !== PROFILE_COUNTS[at])) return [];
      return items.flatMap(({ numbers }, at) => (PROFILE_COUNTS[at] === field ? numbers : []));
    },
  };
}

function itemsIn(cell: ParentNode, part: string | undefined): readonly Item[] {
  const around = part === undefined ? cell : cell.querySelector(part);
  return (around && countRowIn(around)?.items) ?? [];
}

/** The header's own texts: what is neither pressed, linked nor counted. */
function blocksOf(header: Element, row: Element): Element[] {
  return [...header.querySelectorAll('[dir="auto"]')].filter(
    (block) => !block.closest(PRESSED) && !row.contains(block) && !block.parentElement?.closest('[dir="auto"]'),
  );
}

function isLine(block: Element): boolean {
  return block.localName === 'span' && !block.querySelector('div, a');
}

/**
 * The shown name: the first line between handle and counts (since 2025-12, and for visitors); under a list of counts with nothing
 * above it, the first text after them.
 */
export const nameInHeader: Place = {
  named: 'the first line of the header that is neither handle nor count',
  find: (cell) => {
    const header = cell.querySelector('main:not([hidden]) header');
    const row = header && countRowIn(header)?.row;
    if (!header || !row) return [];
    const blocks = blocksOf(header, row);
    const above = blocks.find((block) => isBefore(block, row) && isLine(block));
    const below = row.localName === 'ul' ? blocks.find((block) => isBefore(row, block)) : undefined;
    const name = above ?? (below && isLine(below) ? below : undefined);
    return name ? [name.textContent ?? ''] : [];
  },
};

/** What the account calls itself ("Digital creator"): the one box of plain text among the header's texts. */
export const categoryInHeader: Place = {
  named: 'the box of plain text among the header’s lines',
  find: (cell) => {
    const header = cell.querySelector('main:not([hidden]) header');
    const row = header && countRowIn(header)?.row;
    if (!header || !row) return [];
    return blocksOf(header, row)
      .filter((block) => block.localName === 'div' && block.children.length === 0)
      .map((block) => block.textContent ?? '');
  },
};

/** The handle of the address, where the heading names the same: a page that has not caught up names another. */
export const handleOfHeading: Place = {
  named: 'the heading, where it is the handle of the address',
  find: (cell, { groups }) => {
    const heading = cell.ownerDocument
      ?.querySelector('main:not([hidden]) header h2')
      ?.textContent?.trim()
      .toLowerCase();
    return heading !== undefined && heading === groups.handle?.toLowerCase() ? [heading] : [];
  },
};

/** The handle's row has no mark that is not a button's: the account is not verified. */
export const noMarkInHeader: Place = {
  named: 'a handle without a mark beside it',
  find: (cell) => {
    const header = cell.querySelector('main:not([hidden]) header');
    const row = header && countRowIn(header)?.row;
    const title = header?.querySelector('h2');
    if (!header || !row || !title) return [];
    const marks = [...header.querySelectorAll('svg')].filter(
      (svg) => isBefore(title, svg) && isBefore(svg, row) && !svg.closest('button, [role="button"]'),
    );
    return marks.length === 0 ? ['none'] : [];
  },
};
