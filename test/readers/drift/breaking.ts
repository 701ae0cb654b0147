import type { Field } from '../../../lib/model/observation';

/** The page that is broken: its document, its address, the cells that hold one subject each, its names and captions, and whom it names. */
export type Broken = {
  document: Document;
  url: string;
  cells: readonly Element[];
  texts: ReadonlySet<string>;
  handles: readonly string[];
};

/** One way in which a site may change. */
export type Breaking = {
  name: string;
  /** Changes the document; false where there was nothing to change, as if it had not been tried. */
  apply: (page: Broken) => boolean;
  /** The page no longer shows (all of) what it showed: what is not read is no loss. */
  takes?: true;
  /** Texts that it writes anew: of these nothing is expected. */
  rewrites?: readonly Field[];
  /** The page is looked at under another address, which it has not caught up with. */
  at?: (url: string) => string;
};

/** Every element of the page's body, but for scripts and styles. */
export function elementsIn(part: ParentNode): Element[] {
  return [...part.querySelectorAll('*')].filter(
    (element) => !/^(?:script|style|noscript|template)$/.test(element.localName),
  );
}

/** A breaking of single elements: `change` says whether it did something. */
export function each(css: string, change: (element: Element, page: Broken) => boolean | undefined): Breaking['apply'] {
  return (page) => {
    let changed = false;
    for (const element of [...page.document.body.querySelectorAll(css)]) {
      if (!/^(?:script|style)$/.test(element.localName)) changed = change(element, page) !== false || changed;
    }
    return changed;
  };
}

/** A count, an age or a length with a word or two around it: what stands alone in a text of the page. */
const NUMBER =
  /^[\s\u200e\u200f]*(?:[\p{L}\p{M}]{1,12} )?\p{Nd}[\p{Nd}.,'’\u00a0\u202f]*(?:\s?[\p{L}\p{M}.]{1,16}){0,4}\s*$/u;

const NO_COUNT = 'h3, svg, [id="video-title"], [data-e2e*="desc"]';

/** The texts of the page that are numbers; names and captions may look like numbers, and are none. */
export function numbersIn({ document, texts }: Pick<Broken, 'document' | 'texts'>): Text[] {
  return elementsIn(document.body).flatMap((element) => {
    const numbers = [...element.childNodes].filter(
      (node): node is Text => node.nodeType === 3 && NUMBER.test(node.nodeValue ?? ''),
    );
    return numbers.length === 0 || element.closest(NO_COUNT)
      ? []
      : numbers.filter((text) => !texts.has((text.nodeValue ?? '').trim()));
  });
}

/** A breaking of the page's numbers, one by one. */
export function eachNumber(change: (text: Text, value: string) => boolean | undefined): Breaking['apply'] {
  return (page) => {
    let changed = false;
    for (const text of numbersIn(page)) changed = change(text, text.nodeValue ?? '') !== false || changed;
    return changed;
  };
}

/** The same text with other digits. */
export function otherDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String((Number(digit) + 3) % 9 || 7));
}

/** A copy of a part of the page as somebody else's: other numbers, another handle, and the ids of other posts. */
export function copyOf(element: Element, handles: readonly string[], stranger: string): Element {
  const copy = element.cloneNode(true) as Element;
  const others = (text: string) => withoutHandles(otherDigits(text), handles, stranger);
  for (const one of [copy, ...copy.querySelectorAll('*')]) {
    for (const node of one.childNodes) if (node.nodeType === 3) node.nodeValue = others(node.nodeValue ?? '');
    for (const name of ['aria-label', 'title', 'alt', 'id']) {
      const label = one.getAttribute(name);
      if (label !== null) one.setAttribute(name, others(label));
    }
    const href = one.getAttribute('href');
    if (href !== null) one.setAttribute('href', anotherPost(href, handles, stranger));
  }
  return copy;
}

function withoutHandles(text: string, handles: readonly string[], stranger: string): string {
  const escaped = handles.map((handle) => handle.replace(/[^\w]/g, '\\$&'));
  return handles.length === 0 ? text : text.replace(new RegExp(escaped.join('|'), 'gi'), stranger);
}

function anotherPost(href: string, handles: readonly string[], stranger: string): string {
  const elsewhere = href
    .replace(/\d{15,20}/, '7600000000000000001')
    .replace(/(\/(?:p|reel|tv|shorts)\/|[?&]v=)[\w-]{11}/, '$1AAAAAAAAAAA');
  return withoutHandles(elsewhere, handles, stranger);
}

/** Puts an element in the place of another, with the same attributes and content. */
export function renamed(element: Element, name: string): Element {
  const other = element.ownerDocument.createElement(name);
  for (const { name: attribute, value } of [...element.attributes]) other.setAttribute(attribute, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

export function wrapped(node: Node & ChildNode, name: string): Element {
  const wrapper = (node.ownerDocument as Document).createElement(name);
  node.replaceWith(wrapper);
  wrapper.append(node);
  return wrapper;
}
