import type { Count } from '../../model/count';
import type { Place } from '../from';
import type { Cells, CreatorSubject, Way } from '../table';
import { accountsIn, linksToOthers } from './accounts';
import type { ProfileCount } from './count-labels';
import { countRowIn, labelled } from './count-row';
import { asIs, count, handle } from './parse';
import { isBefore, textsIn } from './texts';

/** The card that Instagram opens over a name under the mouse: one account, and its three counts. It stands beside the page, not in it. */
const cards: Cells = {
  named: 'accounts beside the page with three counts under them',
  find: (live) => [
    ...new Set(
      besideMain(live)
        .flatMap(accountsIn)
        .flatMap(({ link, handle: own }) =>
          link.closest('nav, header, article') ? [] : (cardAround(link, own) ?? []),
        ),
    ),
  ],
  mayAdd: (added) => !added.closest('main') && partBesideMain(added).querySelector('a[href]') !== null,
};

/** As far around an element as there is no main part. */
function partBesideMain(element: Element): Element {
  let part = element;
  while (part.parentElement && !part.parentElement.querySelector('main')) part = part.parentElement;
  return part;
}

/** All that is not in the main part, without a look into that: the neighbours of what it stands in. */
function besideMain(live: ParentNode): Element[] {
  const parts: Element[] = [];
  for (let at = live.querySelector('main'); at && at !== live; at = at.parentElement) {
    parts.push(...[...(at.parentElement?.children ?? [])].filter((part) => part !== at));
  }
  return parts;
}

function cardAround(link: Element, own: string): Element | undefined {
  for (let around = link.parentElement; around && around.localName !== 'body'; around = around.parentElement) {
    if (linksToOthers(around, own)) return undefined;
    if (countRowIn(around)) return around;
  }
  return undefined;
}

const theAccount: Place = {
  named: 'the account of the card',
  find: (cell) => accountsIn(cell).map((account) => account.handle),
};

const nameInCard: Place = {
  named: 'the one line between handle and counts',
  find: (cell) => {
    const row = countRowIn(cell)?.row;
    return [...cell.querySelectorAll('[dir="auto"]')]
      .filter((line) => row && isBefore(line, row) && !line.querySelector('a') && !line.closest('a, [role="button"]'))
      .flatMap((line) => textsIn(line));
  },
};

/** By the labels alone: nothing else in the card tells the three apart. */
function counted(field: ProfileCount): readonly Way<Count>[] {
  return [{ by: 'number with its label', seen: '2025-06', from: labelled(field), parse: count }];
}

/** One account under the mouse, on any page. No capture of one was at hand: known from what other tools' tests say of it. */
export const hoverCard: CreatorSubject = {
  of: 'creator',
  cells: cards,
  creator: [{ by: 'account of the card', seen: '2025-06', from: theAccount, parse: handle }],
  ways: {
    name: [{ by: 'line between handle and counts', seen: '2025-06', from: nameInCard, parse: asIs }],
    followers: counted('followers'),
    following: counted('following'),
    postCount: counted('postCount'),
  },
};
