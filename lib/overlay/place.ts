/**
 * How a badge stands in a place so that nothing of the page moves. `inside` leads from the place to where its last line of text
 * ends, child by child. `line`: out of the flow, behind that text. `row`: at the end of a flex row, with no size, taking back the
 * gap that a further child would cost.
 */
export type Stand = { inside: readonly ('first' | 'last')[]; in: 'line' | 'row'; gap: number };

/** Boxes in boxes beyond this are no line of text any more. */
const DEEPEST = 4;

/** How a badge would stand in an element. Asks the browser for styles, so once for each kind of place, never for each card. */
export function standIn(place: Element): Stand {
  const inside: ('first' | 'last')[] = [];
  let at = place;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const style = styleOf(at);
    const turn = turnIn(at, style);
    const child = turn && childOf(at, turn);
    if (!child)
      return style?.display.endsWith('flex')
        ? { inside, in: 'row', gap: gapOf(style) }
        : { inside, in: 'line', gap: 0 };
    inside.push(turn);
    at = child;
  }
  return { inside, in: 'line', gap: 0 };
}

/** The same, found out once for each kind of place: `kind` is what its places have in common besides their tag. */
export function standsByKind(): (kind: object, place: Element) => Stand {
  const stands = new WeakMap<object, Map<string, Stand>>();
  return (kind, place) => {
    const known = stands.get(kind) ?? new Map<string, Stand>();
    const stand = known.get(place.localName) ?? standIn(place);
    stands.set(kind, known.set(place.localName, stand));
    return stand;
  };
}

/** Which child to go on in; none where the text ends in the element itself. */
function turnIn(element: Element, style: CSSStyleDeclaration | undefined): 'first' | 'last' | undefined {
  if (style?.display.endsWith('grid')) return 'last';
  if (style?.display.endsWith('flex')) {
    // A further child would push the others apart.
    if (/space/.test(style.justifyContent)) return 'first';
    return style.flexDirection.startsWith('column') ? 'last' : undefined;
  }
  const last = childOf(element, 'last');
  const textAfter = last ? last.nextSibling?.textContent?.trim() : undefined;
  const display = last && !textAfter ? styleOf(last)?.display : undefined;
  return display !== undefined && /^(?:block|flex|grid|list-item|table|flow-root)/.test(display) ? 'last' : undefined;
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}

/** A gap of `normal` is none in a flex row. */
function gapOf({ columnGap }: CSSStyleDeclaration): number {
  const gap = Number.parseFloat(columnGap);
  return Number.isFinite(gap) ? gap : 0;
}

/** The page's own first or last child, without what is not shown as a box of its own. */
function childOf(element: Element, which: 'first' | 'last'): Element | undefined {
  let child = which === 'first' ? element.firstElementChild : element.lastElementChild;
  while (child && /^(?:vaglio-|script|style|template)/.test(child.localName)) {
    child = which === 'first' ? child.nextElementSibling : child.previousElementSibling;
  }
  return child ?? undefined;
}

/** Puts a badge after the page's own nodes, as the last child of where the place's text ends. */
export function put(host: HTMLElement, place: Element, stand: Stand): void {
  let at = place;
  for (const turn of stand.inside) at = childOf(at, turn) ?? at;
  at.append(host);
}
