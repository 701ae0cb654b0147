import { parseCount } from '../../text/parse-count';
import { isElement } from '../from';

const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Nearly every text of a page in English, and most numbers. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** A text without what the eye does not see: direction marks, joiners, kinds of blank. */
export function visible(text: string): string {
  return PLAIN.test(text) ? text : text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** The runs of text and the elements right inside a node, in the order of the page. */
export function partsOf(node: Node): (string | Element)[] {
  const parts: (string | Element)[] = [];
  let run = '';
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) {
      const text = child.nodeValue ?? '';
      // React writes a number and its label side by side; two numbers side by side are no longer number.
      if (run !== '' && /\p{Nd}\s*$/u.test(run) && /^\s*\p{Nd}/u.test(text)) {
        addRun(run, parts);
        run = '';
      }
      run += text;
    } else if (isElement(child)) {
      addRun(run, parts);
      run = '';
      parts.push(child);
    }
  }
  addRun(run, parts);
  return parts;
}

function addRun(run: string, parts: (string | Element)[]): void {
  const text = run === '' ? run : visible(run);
  if (text !== '') parts.push(text);
}

const NO_TEXT: ReadonlySet<string> = new Set(['script', 'style', 'svg', 'title']);

/** Every text inside a node, in the order of the page; a text for each run of text between elements. */
export function textsIn(node: Node): string[] {
  const texts: string[] = [];
  gatherTexts(node, texts);
  return texts;
}

function gatherTexts(node: Node, texts: string[]): void {
  for (const part of partsOf(node)) {
    if (typeof part === 'string') texts.push(part);
    else if (!NO_TEXT.has(part.localName.toLowerCase()) && !isForeign(part)) gatherTexts(part, texts);
  }
}

/** The elements and texts after a node, in the order of the page, inside a cell and up to the first that `ends` says. */
export function nodesAfter(node: Node, cell: Node, ends: (node: Node) => boolean): Node[] {
  const nodes: Node[] = [];
  let at = leaving(node, cell);
  // Elements (1) and texts (4).
  const walker = at?.ownerDocument?.createTreeWalker(cell, 5);
  if (!at || !walker) return nodes;
  for (walker.currentNode = at; at && !ends(at); at = walker.nextNode()) nodes.push(at);
  return nodes;
}

function leaving(node: Node, cell: Node): Node | null {
  for (let at: Node | null = node; at && at !== cell; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}

/** The one text of several that should be one: joined by what no number holds, so that two are never taken for one. */
export function onlyOne(texts: readonly string[]): readonly string[] {
  return texts.length === 0 ? [] : [texts.join(' | ')];
}

/** Instagram has no elements of its own making: one with a hyphen was put there by an extension. */
export function isForeign(element: Element): boolean {
  return element.localName.includes('-');
}

export function hasDigit(text: string): boolean {
  return /\p{Nd}/u.test(text);
}

/** The one number of what is written together, with the words around it where they change it: a unit in an element of its own. */
export function numberOf(texts: readonly string[], cell: Node): readonly string[] {
  const numbers = texts.filter(hasDigit);
  const [number] = numbers;
  if (number === undefined || numbers.length > 1) return onlyOne(numbers);
  const language = cell.ownerDocument?.documentElement.lang ?? '';
  const [alone, whole] = [number, texts.join(' ')].map((text) => parseCount(text, language, { rounding: 'unknown' }));
  return alone && whole && whole.low !== alone.low ? [texts.join(' ')] : [number];
}

/** Whether `first` stands before `second` on the page. */
export function isBefore(first: Node, second: Node): boolean {
  // 4: the second follows the first.
  return (first.compareDocumentPosition(second) & 4) !== 0;
}
