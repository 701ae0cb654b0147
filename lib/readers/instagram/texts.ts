const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** A text without what the eye does not see: direction marks, joiners, kinds of blank. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** Every text inside a node, in the order of the page; a text for each run of text between elements. */
export function textsIn(node: Node): string[] {
  const texts: string[] = [];
  let run = '';
  const end = () => {
    const text = visible(run);
    if (text !== '') texts.push(text);
    run = '';
  };
  for (const child of node.childNodes) {
    if (child.nodeType === 3) run += child.nodeValue ?? '';
    else if (isElement(child) && !/^(?:script|style|svg|title)$/i.test(child.nodeName)) {
      end();
      texts.push(...textsIn(child));
    }
  }
  end();
  return texts;
}

/** The nodes after a node, in the order of the page, inside a cell and up to the first that `ends` says. */
export function* nodesAfter(node: Node, cell: Node, ends: (node: Node) => boolean): Generator<Node> {
  for (let at = leaving(node, cell); at && !ends(at); at = at.firstChild ?? leaving(at, cell)) yield at;
}

function leaving(node: Node, cell: Node): Node | null {
  for (let at: Node | null = node; at && at !== cell; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}

export function hasDigit(text: string): boolean {
  return /\p{Nd}/u.test(text);
}

/** Whether `first` stands before `second` on the page. */
export function isBefore(first: Node, second: Node): boolean {
  // 4: the second follows the first.
  return (first.compareDocumentPosition(second) & 4) !== 0;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
