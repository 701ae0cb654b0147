/** Every text inside a node, in the order of the page, blanks folded; a text for each node that holds one. */
export function textsIn(node: Node): string[] {
  const texts: string[] = [];
  for (const child of node.childNodes) {
    if (child.nodeType === 3) {
      const text = (child.nodeValue ?? '').replace(/\s+/g, ' ').trim();
      if (text !== '') texts.push(text);
    } else if (child.nodeType === 1 && !/^(?:script|style|svg|title)$/i.test(child.nodeName)) {
      texts.push(...textsIn(child));
    }
  }
  return texts;
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
