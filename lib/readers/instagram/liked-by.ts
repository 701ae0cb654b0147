import { type Given, once, type Place } from '../from';
import { accountsIn } from './accounts';
import { actionRowOf } from './action-row';
import { hasDigit, numberOf, onlyOne, textsIn, visible } from './texts';

/** What the line of likers says: a number, how many accounts it names by links, and whether it says anything else. */
type Likers = { number: readonly string[]; named: number; alone: boolean; line: Element };

const BEYOND = 'svg, time, form, textarea, h1';

/** "1,604 likes", "X and 1,234 others" or "X and others": by the link to the likers, else by the section under the row of buttons. */
function likersIn(cell: ParentNode, given: Given | undefined): Likers | undefined {
  // Beside it stands a link of faces only.
  const [link, ...others] = [...cell.querySelectorAll('a[href*="/liked_by"]')].filter((one) => one.textContent?.trim());
  if (others.length > 0) return undefined;
  if (link)
    return {
      number: numberOf(textsIn(link), link),
      named: namedIn(lineAround(link)),
      alone: isAlone(link),
      line: link,
    };
  const row = once(given, actionRowOf, () => actionRowOf(cell));
  const section = row?.closest('section')?.nextElementSibling;
  const [account] = section?.localName === 'section' && !section.querySelector(BEYOND) ? accountsIn(section) : [];
  if (!account) return undefined;
  const line = lineAround(account.link);
  const numbers = textsIn(line).filter((text) => hasDigit(text) && text.toLowerCase() !== account.handle);
  return { number: onlyOne(numbers), named: namedIn(line), alone: false, line };
}

/** The nearest element around a link that says more than the link. */
function lineAround(link: Element): Element {
  const own = visible(link.textContent ?? '');
  for (let at = link; at.parentElement && !at.parentElement.querySelector(BEYOND); at = at.parentElement) {
    if (visible(at.parentElement.textContent ?? '') !== own) return at.parentElement;
  }
  return link;
}

/** "Liked by X and 1,234 others" has words beside the link, be X a link or not. */
function isAlone(link: Element): boolean {
  return [...(link.parentElement?.childNodes ?? [])].every((node) => node.nodeType !== 3 || !node.nodeValue?.trim());
}

/** A place for a number that has not come yet: a dash, or nothing. */
function hasGap(line: Element): boolean {
  const leaves = [...line.querySelectorAll('span')].filter((leaf) => leaf.childElementCount === 0);
  return /[–—]/.test(line.textContent ?? '') || leaves.some((leaf) => !leaf.textContent?.trim());
}

function namedIn(line: Element): number {
  return new Set(accountsIn(line).map(({ handle }) => handle)).size;
}

/** "1,604 likes": the number of likers, where nobody is named beside it. */
export const likersCounted: Place = {
  named: 'the line of likers, with a number and no name',
  find: (cell, _, given) => {
    const likers = once(given, likersIn, () => likersIn(cell, given));
    return likers?.named === 0 && likers.alone ? likers.number : [];
  },
};

/** "Liked by X and 1,234 others": how many are named, and the number beside them. */
export const likersNamedAndCounted: Place = {
  named: 'accounts by name, and a number of others',
  find: (cell, _, given) => {
    const likers = once(given, likersIn, () => likersIn(cell, given));
    return likers && likers.named > 0 ? likers.number.map((number) => `${likers.named}+${number}`) : [];
  },
};

/** "Liked by X and others": the site says that it does not say. */
export const likersUncounted: Place = {
  named: 'accounts by name, and others without a number',
  find: (cell, _, given) => {
    const likers = once(given, likersIn, () => likersIn(cell, given));
    return likers && likers.named > 0 && likers.number.length === 0 && !hasGap(likers.line) ? ['others'] : [];
  },
};
