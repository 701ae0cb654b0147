import type { Place } from '../from';

import { accountsIn } from './accounts';
import { hasDigit, textsIn } from './texts';

type Likers = { numbers: readonly string[]; named: number };

/** What the link to a post's likers says: a number, or "X and 1,234 others", or "X and others". Beside it stands one of faces only. */
function likersIn(cell: ParentNode): Likers | undefined {
  const links = [...cell.querySelectorAll('a[href*="/liked_by"]')].filter((link) => link.textContent?.trim());
  const [link, ...others] = links;
  if (!link || others.length > 0) return undefined;
  const line = link.closest('[dir]') ?? link;
  return { numbers: textsIn(link).filter(hasDigit), named: accountsIn(line).length };
}

/** "31,604 likes": the number of likers, where nobody is named beside it. */
export const likersCounted: Place = {
  named: 'the link to the likers, with a number',
  find: (cell) => {
    const likers = likersIn(cell);
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
