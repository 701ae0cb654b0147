import type { Place } from '../from';
import { countRowIn } from './count-row';
import { drawsIcons } from './icons';
import { isBefore } from './texts';

const PRESSED = 'a, button, [role="button"], [role="link"], [role="menu"], [role="dialog"], ul, h1, h2';

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
  find: (cell, address) => {
    const header = cell.querySelector('main:not([hidden]) header');
    const row = header && countRowIn(header)?.row;
    // A name that is not found may be the box itself.
    if (!header || !row || nameInHeader.find(cell, address).length === 0) return [];
    return blocksOf(header, row)
      .filter((block) => block.localName === 'div' && block.children.length === 0 && isBefore(row, block))
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

/** Neither the handle's line nor what follows it up to the counts has a mark that is not a button's: not verified. */
export const noMarkInHeader: Place = {
  named: 'a handle without a mark beside it',
  find: (cell) => {
    const header = cell.querySelector('main:not([hidden]) header');
    const row = header && countRowIn(header)?.row;
    const title = header?.querySelector('h2');
    if (!header || !row || !title) return [];
    const line = lineAround(title);
    const marks = [...header.querySelectorAll('svg')].filter(
      (svg) =>
        line.contains(svg) || (isBefore(title, svg) && isBefore(svg, row) && !svg.closest('button, [role="button"]')),
    );
    return marks.length === 0 && drawsIcons(cell) ? ['none'] : [];
  },
};

function lineAround(title: Element): Element {
  let line = title;
  for (let around = title.parentElement; around && around.localName !== 'header'; around = around.parentElement) {
    if (around.querySelector('button, [role="button"], img')) break;
    line = around;
  }
  return line;
}
