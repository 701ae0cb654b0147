import type { Place } from '../from';
import { authorOnce } from './accounts';
import { isBefore, visible } from './texts';

// The label as English pages say it; what other languages say has not been seen, and is not guessed.
const LABEL = /^paid partnership(?: with)?$/i;

// The first picture or rule: below it stand pictures, captions and comments.
const BELOW = 'img, video, canvas, hr, section, textarea';

/** NodeFilter.SHOW_TEXT. */
const TEXTS = 4;

/** The line under a post's author, where the paid-partnership label stands. */
export const paidLabelUnderAuthor: Place = {
  named: 'the line under the author',
  find: (cell, _, given) => {
    const link = authorOnce(cell, given)?.link;
    // The browser finds where it ends sooner than node after node is asked.
    const walker = link?.ownerDocument.createTreeWalker(cell, TEXTS);
    if (!link || !walker) return [];
    const end = [...cell.querySelectorAll(BELOW)].find((below) => isBefore(link, below) && !link.contains(below));
    walker.currentNode = link;
    for (let at = walker.nextNode(); at && (!end || isBefore(at, end)); at = walker.nextNode()) {
      const text = visible(at.nodeValue ?? '');
      if (LABEL.test(text) && !link.contains(at)) return [text];
    }
    return [];
  },
};
