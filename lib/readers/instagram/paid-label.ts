import type { Place } from '../from';

import { accountsIn } from './accounts';

// The label as English pages say it; what other languages say has not been seen, and is not guessed.
const LABEL = /^paid partnership(?: with)?$/i;

/** The line under a post's author, up to the first picture or rule: where the paid-partnership label stands. */
export const paidLabelUnderAuthor: Place = {
  named: 'the line under the author',
  find: (cell) => {
    const [first] = accountsIn(cell);
    if (!first) return [];
    const texts: string[] = [];
    for (let at = next(first.link, cell); at && !isEnd(at); at = into(at) ?? next(at, cell)) {
      if (at.nodeType === 3) texts.push((at.nodeValue ?? '').trim());
    }
    return texts.filter((text) => LABEL.test(text)).slice(0, 1);
  },
};

function isEnd(node: Node): boolean {
  return /^(?:img|video|canvas|hr|section|textarea)$/i.test(node.nodeName);
}

function into(node: Node): Node | null {
  return node.firstChild;
}

/** The node after one that has been left, in the order of the page, inside a cell. */
function next(node: Node, cell: Node): Node | null {
  for (let at: Node | null = node; at && at !== cell; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}
