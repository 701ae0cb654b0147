/**
 * How a badge stands in an element so that nothing of the page moves. `line`: out of the flow, where the text ends. `row`, `column`:
 * at the end of a flex container, with no size, taking back the gap that it would cost. `first`: in the first child instead, since
 * in this container a further child would push the others apart.
 */
export type Stand = { in: 'line' | 'first' } | { in: 'row' | 'column'; gap: number };

/** How a badge would stand in an element. Asks the browser for a style, so once for each kind of place, never for each card. */
export function standIn(place: Element): Stand {
  const view = place.ownerDocument.defaultView;
  const style = view?.getComputedStyle(place);
  if (style?.display.endsWith('grid')) return { in: 'first' };
  if (!style?.display.endsWith('flex')) return { in: 'line' };
  if (/space|stretch/.test(style.justifyContent)) return { in: 'first' };
  const down = style.flexDirection.startsWith('column');
  const gap = Number.parseFloat(down ? style.rowGap : style.columnGap);
  return { in: down ? 'column' : 'row', gap: Number.isFinite(gap) ? gap : NO_GAP };
}

/** What `normal` means for the gaps of a flex container. */
const NO_GAP = 0;

/** Puts a badge after the page's own nodes, as the last child of its place. */
export function put(host: HTMLElement, place: Element, stand: Stand): void {
  if (stand.in === 'row' || stand.in === 'column') {
    host.setAttribute('data-in', stand.in);
    host.style.setProperty('--gap', `${-stand.gap}px`);
  } else host.removeAttribute('data-in');
  const inside = stand.in === 'first' ? (place.firstElementChild ?? place) : place;
  inside.append(host);
}
