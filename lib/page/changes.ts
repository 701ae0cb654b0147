import { isElement } from '../readers/from';

/** What a batch of mutations comes to: elements that came, elements that went, nodes in which something changed. */
export type Changes = {
  /** Only the topmost: what was put inside an added element is found by looking into it. */
  added: readonly Element[];
  touched: ReadonlySet<Node>;
  /** With what each was taken out of. */
  removed: ReadonlyMap<Element, Node>;
  /** Whether something was taken out and put in again. */
  moved: boolean;
};

/**
 * Sums up a batch. `own` is the tag of what Vaglio itself puts on the page: its coming is no news, its going is a change of
 * the cell it stood in.
 */
export function changesIn(records: readonly MutationRecord[], own: string): Changes {
  const added = new Set<Element>();
  const touched = new Set<Node>();
  const removed = new Map<Element, Node>();
  for (const { type, target, removedNodes, addedNodes } of records) {
    if (type !== 'childList') touched.add(target);
    // By number: such a list is slow to be gone through in another way.
    for (let at = 0, { length } = removedNodes; at < length; at++) {
      const node = removedNodes[at];
      if (!isElement(node) || node.localName === own) touched.add(target);
      else removed.set(node, target);
    }
    for (let at = 0, { length } = addedNodes; at < length; at++) {
      const node = addedNodes[at];
      if (!isElement(node)) touched.add(target);
      else if (node.localName !== own) added.add(node);
    }
  }
  let moved = false;
  for (const element of removed.keys()) if (element.isConnected) moved = removed.delete(element);
  const topmost: Element[] = [];
  for (const element of added) if (element.isConnected && !standsInAny(element, added)) topmost.push(element);
  return { added: topmost, touched, removed, moved };
}

/** Whether nothing is left in a cell of what was in it before. */
export function isFilledAnew(cell: Element, { added, moved }: Changes): boolean {
  let child = moved ? null : cell.firstElementChild;
  if (!child) return false;
  while (child && added.includes(child)) child = child.nextElementSibling;
  return !child;
}

/** A page that stamps a card child by child adds each to one just added, so its parent settles it. */
function standsInAny(element: Element, added: ReadonlySet<Element>): boolean {
  const parent = element.parentElement;
  return parent !== null && added.has(parent);
}
