import { type Given, isElement, once, type Place } from '../from';
import { AUTHOR_OF_POST_LINK, POST_LINK, PROFILE_LINK } from './addresses';
import { drawsIcons, iconOf } from './icons';
import { isBefore, nodesAfter, textsIn, visible } from './texts';

/** A link to a profile whose text is that profile's handle: how Instagram names an account. A mention in a text has its `@`. */
export type Named = { link: Element; handle: string };

/** Every account that is named inside a part of the page, in the page's order. */
export function accountsIn(part: ParentNode): Named[] {
  const accounts: Named[] = [];
  for (const link of part.querySelectorAll('a[href]')) {
    const handle = PROFILE_LINK.exec(link.getAttribute('href') ?? '')?.[1]?.toLowerCase();
    if (handle !== undefined && textOf(link) === handle) accounts.push({ link, handle });
  }
  return accounts;
}

/** The same of a cell, looked for once in a look. */
function accountsOnce(cell: ParentNode, given: Given | undefined): Named[] {
  return once(given, accountsIn, () => accountsIn(cell));
}

function textOf(link: Element): string {
  return textsIn(link).join('').toLowerCase();
}

/** Whether a part of the page links to another profile than one's own. */
export function linksToOthers(part: ParentNode, own: string): boolean {
  return [...part.querySelectorAll('a[href]')].some((link) => {
    const other = PROFILE_LINK.exec(link.getAttribute('href') ?? '')?.[1]?.toLowerCase();
    return other !== undefined && other !== own;
  });
}

/** The link on a post's own date; a comment's date leads to the comment. */
export function dateLinkOf(cell: ParentNode & Node): Element | undefined {
  for (const time of cell.querySelectorAll('time[datetime]')) {
    const link = time.closest('a[href]');
    const isInside = link && link !== cell && cell.contains(link);
    if (isInside && POST_LINK.test(link.getAttribute('href') ?? '')) return link;
  }
  return undefined;
}

/** The accounts that a post names above its first time: its author, who made it together, who paid. Below it stand commenters; likers stand in a section. */
export function accountsAbove(cell: ParentNode & Node, given?: Given): Named[] {
  const time = cell.querySelector('time');
  const sections = [...cell.querySelectorAll('section')];
  return accountsOnce(cell, given).filter(
    ({ link }) => (!time || isBefore(link, time)) && !sections.some((section) => section.contains(link)),
  );
}

/** The author as it is named above the post: whom the link on the date names, else the first. */
export function authorAbove(cell: ParentNode & Node, given?: Given): Named | undefined {
  const above = accountsAbove(cell, given);
  const author = AUTHOR_OF_POST_LINK.exec(dateLinkOf(cell)?.getAttribute('href') ?? '')?.[1]?.toLowerCase();
  return above.find(({ handle }) => handle === author) ?? above[0];
}

/** The same, looked for once in a look. */
export function authorOnce(cell: ParentNode & Node, given: Given | undefined): Named | undefined {
  return once(given, authorAbove, () => authorAbove(cell, given));
}

/** The account that is named above the post: whom the link on the date names, as far as it is there; else the first. */
export const accountAbove: Place = {
  named: 'the account named above the post',
  find: (cell, _, given) => [authorOnce(cell, given)].flatMap((author) => (author ? [author.handle] : [])),
};

/** Says `marked` or `bare` of the account named first: whether a verified mark, or nothing at all, stands between it and what follows. */
export function lineOf(mark: 'marked' | 'bare'): Place {
  return {
    named: `the first account's line is ${mark}`,
    find: (cell, _, given) => {
      const author = authorOnce(cell, given);
      const after = author && once(given, markAfter, () => markAfter(author.link, cell, accountsOnce(cell, given)));
      return after === mark && drawsIcons(cell) ? [mark] : [];
    },
  };
}

function markAfter(link: Element, cell: ParentNode & Node, accounts: readonly Named[]): 'marked' | 'bare' | undefined {
  const line = lineAround(link, cell, accounts);
  const icons = line.querySelectorAll('svg');
  for (const icon of icons) if (isMark(icon)) return 'marked';
  let bare = icons.length === 0;
  for (const node of nodesAfter(link, cell, endsLine)) {
    if (isElement(node) && (isMark(node) || isTitledMark(node))) return 'marked';
    const says = node.nodeType === 3 && !/^[•·]?$/.test(visible(node.nodeValue ?? ''));
    if (says || node.nodeName.toLowerCase() === 'svg') bare = false;
  }
  return bare ? 'bare' : undefined;
}

/** As far around a link as there is nothing to press, no picture and no time: the mark may also stand in the link, or before it. */
function lineAround(link: Element, cell: ParentNode & Node, accounts: readonly Named[]): Element {
  const isOfSeveral = (part: Element) => accounts.filter((account) => part.contains(account.link)).length > 1;
  let line = link;
  for (
    let around = link.parentElement;
    around && around !== cell && !around.contains(cell);
    around = around.parentElement
  ) {
    if (around.querySelector('button, [role="button"], img, time') || isOfSeveral(around)) break;
    line = around;
  }
  return line;
}

function endsLine(node: Node): boolean {
  return isElement(node) && node.matches('a, button, [role="button"], img, time, hr, video, canvas');
}

function isMark(node: Element): boolean {
  return node.nodeName.toLowerCase() === 'svg' && iconOf(node) === 'verified';
}

/** Until 2021 the mark was a titled word. */
function isTitledMark(node: Element): boolean {
  const title = node.matches('span[title]') ? node.getAttribute('title') : null;
  return title !== null && /^\p{L}+$/u.test(title) && title === visible(node.textContent ?? '');
}
