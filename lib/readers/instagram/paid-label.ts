import type { Place } from '../from';
import { authorOnce } from './accounts';
import { nodesAfter, visible } from './texts';

// The label as English pages say it; what other languages say has not been seen, and is not guessed.
const LABEL = /^paid partnership(?: with)?$/i;
/** Where nothing says so much there is no label: of most posts no more has to be asked. */
const PERHAPS = /paid/i;

// The first picture or rule: below it stand pictures, captions and comments.
const BELOW = /^(?:img|video|canvas|hr|section|textarea)$/i;

/** The line under a post's author, where the paid-partnership label stands. */
export const paidLabelUnderAuthor: Place = {
  named: 'the line under the author',
  find: (cell, _, given) => {
    const author = PERHAPS.test(visible(cell.textContent ?? '')) && authorOnce(cell, given);
    if (!author) return [];
    const nodes = nodesAfter(author.link, cell, (node) => BELOW.test(node.nodeName));
    const texts = nodes.flatMap((node) => (node.nodeType === 3 ? [visible(node.nodeValue ?? '')] : []));
    return texts.filter((text) => LABEL.test(text)).slice(0, 1);
  },
};
