import type { Place } from '../from';
import { accountsIn } from './accounts';
import { actionRowOf } from './action-row';
import { hasDigit, textsIn } from './texts';

/** What the line of likers says: numbers, and how many accounts it names. */
type Likers = { numbers: readonly string[]; named: number };

/** "31,604 likes", "X and 1,234 others" or "X and others": by the link to the likers, else by the section under the row of buttons. */
function likersIn(cell: ParentNode): Likers | undefined {
  // Beside it stands a link of faces only.
  const [link, ...others] = [...cell.querySelectorAll('a[href*="/liked_by"]')].filter((one) => one.textContent?.trim());
  if (others.length > 0) return undefined;
  if (link) return likersOf(textsIn(link), accountsIn(link.closest('[dir]') ?? link));
  const section = actionRowOf(cell)?.closest('section')?.nextElementSibling;
  if (section?.localName !== 'section' || section.querySelector('form, textarea, svg')) return undefined;
  return likersOf(textsIn(section), accountsIn(section));
}

function likersOf(texts: readonly string[], accounts: readonly { handle: string }[]): Likers {
  const handles = new Set(accounts.map(({ handle }) => handle));
  return { numbers: texts.filter((text) => hasDigit(text) && !handles.has(text.toLowerCase())), named: handles.size };
}

/** "31,604 likes": the number of likers, where nobody is named beside it. */
export const likersCounted: Place = {
  named: 'the link to the likers, with a number',
  find: (cell) => {
    const likers = cell.querySelector('a[href*="/liked_by"]') ? likersIn(cell) : undefined;
    return likers?.named === 0 ? likers.numbers : [];
  },
};

/** "Liked by X and 1,234 others": how many are named, and the number beside them. */
export const likersNamedAndCounted: Place = {
  named: 'accounts by name, and a number of others',
  find: (cell) => {
    const likers = likersIn(cell);
    return likers && likers.named > 0 ? likers.numbers.map((number) => `${likers.named}+${number}`) : [];
  },
};

/** "Liked by X and others": the site says that it does not say. */
export const likersUncounted: Place = {
  named: 'accounts by name, and others without a number',
  find: (cell) => {
    const likers = likersIn(cell);
    return likers && likers.named > 0 && likers.numbers.length === 0 ? ['others'] : [];
  },
};
