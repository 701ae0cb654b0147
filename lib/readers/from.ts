import type { Address } from './address';

/**
 * Where a text stands, as data. `css` is one selector, or several steps, each inside what the step before found.
 * `part` cuts the first group (or the whole match) out of the text; a text that it does not match is no text. `flat text` is no
 * text where pieces stand within pieces: a number that rolls up is made of columns, each with all ten digits.
 */
export type Source = {
  css: string | readonly string[];
  take: 'text' | 'flat text' | { attribute: string } | 'presence';
  part?: RegExp;
  /** `part` is not tried on a longer text, which is no text then. */
  longest?: number;
};

/**
 * A place that takes code to find: a named function in the platform's folder. `near`: the one selector that all it looks at stands
 * in, so that a change elsewhere on the page is not its concern; absent, every change is.
 */
export type Place = {
  named: string;
  near?: string;
  find: (cell: ParentNode & Node, address: Address, given?: Given) => readonly string[];
};

/** The address itself: a named group of the page's pattern. */
export type FromAddress = { address: string };

export type From = Source | Place | FromAddress;

/** What was found already in one look at a cell: several fields, and several subjects, are often parts of the same. */
export type Given = Map<unknown, unknown>;

/** The key of what was found around the cell, which is the same for all that stand in one list. */
export const AROUND = 'around';

/** Finds something once in a look. The key says what: it is never used for anything else. */
export function once<T>(given: Given | undefined, key: unknown, find: () => T): T {
  if (!given) return find();
  const known = given.get(key) as T | undefined;
  if (known !== undefined || given.has(key)) return known as T;
  const found = find();
  given.set(key, found);
  return found;
}

const NONE: readonly string[] = [];
const PRESENT: readonly string[] = ['1'];

/** Every different text that a source gives inside one cell, blanks folded; `presence` gives '1' for any match. */
export function textsOf(from: From, cell: ParentNode & Node, address: Address, given?: Given): readonly string[] {
  if ('address' in from) {
    const text = address.groups[from.address];
    return text === undefined ? [] : [text];
  }
  if ('named' in from) return different(from.find(cell, address, given));
  // What is cut out of a text is mostly not all that it gives: a link names the creator and the post.
  const elements = from.part ? once(given, from.css, () => elementsOf(from.css, cell)) : elementsOf(from.css, cell);
  const { length } = elements;
  if (length === 0) return NONE;
  if (from.take === 'presence') return PRESENT;
  const texts: string[] = [];
  for (let at = 0; at < length; at++) {
    const text = textIn(elements[at], from);
    if (text !== undefined) texts.push(text);
  }
  return different(texts);
}

function textIn(element: Element | undefined, { take, part, longest }: Source): string | undefined {
  const raw = element && take !== 'presence' ? rawOf(element, take) : undefined;
  return raw !== undefined && part ? partOf(raw, part, longest) : raw;
}

function rawOf(element: Element, take: 'text' | 'flat text' | { attribute: string }): string | undefined {
  if (typeof take === 'object') return element.getAttribute(take.attribute) ?? '';
  return take === 'flat text' && !isFlat(element) ? undefined : textOf(element);
}

function isFlat(element: Element): boolean {
  return [...element.children].every((piece) => piece.nodeName.toLowerCase() === 'svg' || piece.children.length === 0);
}

/** The elements that a selector, or a walk of selectors, finds inside a cell; the cell itself counts for the first step's `:scope`. Not to be kept. */
export function elementsOf(css: string | readonly string[], cell: ParentNode): Found {
  if (typeof css === 'string') return stepOf(css, cell);
  const [first] = css;
  if (first === undefined) return [];
  let found = stepOf(first, cell);
  for (let at = 1; at < css.length; at++) {
    const step = css[at] ?? '';
    const only = found[0];
    if (!only) return found;
    found = found.length === 1 ? matching(step, only) : inEach(found, step);
  }
  return found;
}

/** `querySelectorAll(':scope')` finds nothing: an element is not among its own descendants. */
function stepOf(css: string, cell: ParentNode): Found {
  return css === ':scope' ? itself(cell) : matching(css, cell);
}

function inEach(parents: Found, step: string): Element[] {
  return [...new Set(Array.from(parents).flatMap((parent) => Array.from(matching(step, parent))))];
}

const tags = new Map<string, boolean>();

/** Whether a selector is the name of an element, which a browser finds without looking at the others. */
export function isTag(css: string): boolean {
  let tag = tags.get(css);
  if (tag === undefined) {
    tag = /^[a-z][a-z\d-]*$/.test(css);
    tags.set(css, tag);
  }
  return tag;
}

/** What a selector finds; never to be kept, for it may be a list that goes on living. */
export type Found = ArrayLike<Element> & Iterable<Element>;

export function matching(css: string, within: ParentNode): Found {
  return isTag(css) && 'getElementsByTagName' in within
    ? (within as Element).getElementsByTagName(css)
    : within.querySelectorAll(css);
}

/** The first of them. */
export function firstOf(css: string | readonly string[], cell: ParentNode): Element | undefined {
  if (typeof css !== 'string' || css === ':scope') return elementsOf(css, cell)[0];
  return cell.querySelector(css) ?? undefined;
}

function itself(cell: ParentNode & Node): Element[] {
  return isElement(cell) ? [cell] : [];
}

export function isElement(node: Node | undefined): node is Element {
  return node?.nodeType === 1;
}

const NOT_PLAIN: ReadonlySet<string> = new Set(['STYLE', 'SCRIPT', 'NOSCRIPT', 'TEMPLATE', 'BR']);

/** An element's text without style and script elements; a `br` is a line break. Never `innerText`: it forces layout. */
export function textOf(node: Node): string {
  let at = node;
  for (let only = at.firstChild; only && !only.nextSibling; only = at.firstChild) {
    if (only.nodeType === 3) return fold(only.nodeValue ?? '');
    if (!isPlain(only)) break;
    at = only;
  }
  const parts: string[] = [];
  gatherText(at, parts, '');
  return fold(parts.join(''));
}

/** Gives the last text that is not blank, which the next one may meet. */
function gatherText(node: Node, parts: string[], before: string): string {
  let last = before;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) {
      const text = child.nodeValue ?? '';
      // Digits that meet across elements are two numbers, or one that rolls: 318 beside 321 is not 318,321.
      if (last !== '' && /^\s*\p{Nd}/u.test(text) && /\p{Nd}\s*$/u.test(last)) parts.push(' ¦ ');
      parts.push(text);
      if (/\S/.test(text)) last = text;
    } else if (isPlain(child)) last = gatherText(child, parts, last);
    else if (child.nodeName.toUpperCase() === 'BR') parts.push('\n');
  }
  return last;
}

/** Whether a node is an element whose text is read as it stands. */
function isPlain({ nodeType, nodeName }: Node): boolean {
  return nodeType === 1 && !NOT_PLAIN.has(nodeName.toUpperCase()) && !isForeign(nodeName);
}

/** Elements of YouTube's making; the other sites have none, so that any further one with a hyphen is an extension's. */
const OF_THE_SITE =
  /^(?:yt|tp-yt|iron-|paper-|dom-|badge-|button-|attribution-|animated-|truncated-|ad-)|-(?:model|shape|renderer)$/i;

function isForeign(name: string): boolean {
  return name.includes('-') && !OF_THE_SITE.test(name);
}

/** Nearly every text is folded as it stands. */
const FOLDED = /^\S+(?: \S+)*$/;

function fold(text: string): string {
  if (text.length < 200 && FOLDED.test(text)) return text;
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .trim();
}

function partOf(text: string, part: RegExp, longest = Number.POSITIVE_INFINITY): string | undefined {
  const match = text.length > longest ? undefined : part.exec(text);
  return match ? (match[1] ?? match[0]) : undefined;
}

function different(texts: readonly string[]): readonly string[] {
  const only = texts[0];
  if (only === undefined) return texts;
  if (texts.length > 1) return [...new Set(texts.map(fold).filter((text) => text !== ''))];
  const folded = fold(only);
  return folded === '' ? NONE : folded === only ? texts : [folded];
}
