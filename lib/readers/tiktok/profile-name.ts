import type { Address } from '../address';
import { type Place, textOf } from '../from';

const TITLE = '[data-e2e="user-title"]';
const SUBTITLE = '[data-e2e="user-subtitle"]';
const NEAR = `${TITLE}, ${SUBTITLE}`;

/**
 * Title and subtitle of a profile changed places in April 2026: one is the handle, the other the name, and which is which
 * only the address tells. Often they differ in case alone ("lumen", "Lumen"), so the handle as TikTok writes it, in lower
 * case, comes before one that is equal but for its case.
 */
function handleAndName(cell: ParentNode & Node, { groups }: Address): { handle?: string; names: readonly string[] } {
  const handle = groups.handle?.toLowerCase();
  const lines = [TITLE, SUBTITLE].flatMap((css) => [...cell.querySelectorAll(css)]);
  const texts = lines.filter((line) => !line.closest('[hidden]')).map(bare);
  const shown = texts.find((text) => text === handle) ?? texts.find((text) => text.toLowerCase() === handle);
  if (shown === undefined) return { names: texts };
  const others = texts.filter((text) => text !== shown);
  return { handle: shown, names: others.length === 0 && texts.length > 1 ? [shown] : others };
}

function bare(element: Element): string {
  return textOf(element).replace(/^@/, '');
}

/** Empty where neither is the handle of the address: the page still shows the creator before. */
export const SHOWN_HANDLE: Place = {
  named: 'whichever of title and subtitle is the handle',
  near: NEAR,
  find: (cell, address) => [handleAndName(cell, address).handle ?? ''],
};

export const SHOWN_NAME: Place = {
  named: 'whichever of title and subtitle is not the handle',
  near: NEAR,
  find: (cell, address) => handleAndName(cell, address).names,
};

/** The smallest element that holds both title and subtitle; the verified mark stands somewhere in it, in each layout elsewhere. */
function nameRow(cell: ParentNode): Element | undefined {
  let row = cell.querySelector(TITLE)?.parentElement;
  while (row && !row.querySelector(SUBTITLE)) row = row.parentElement;
  return row ?? undefined;
}

/** TikTok's turquoise, the colour of the verified mark in every layout from 2023 to 2026. */
const MARK = 'svg [fill="#20D5EC"]';

export const VERIFIED_MARK: Place = {
  named: 'turquoise mark beside the name',
  near: NEAR,
  find: (cell) => (nameRow(cell)?.querySelector(MARK) ? ['1'] : []),
};

/**
 * Only where no picture stands beside the name, while others stand on the page: an unknown one may be the mark in a new
 * form. Before 2025 the mark stood inside the title and the row held the buttons too; there nothing is said.
 */
export const NO_MARK: Place = {
  named: 'no mark beside the name',
  near: NEAR,
  find: (cell) => {
    const row = nameRow(cell);
    return row && !row.querySelector('svg, img, button') && cell.ownerDocument?.querySelector('svg') ? ['1'] : [];
  },
};
