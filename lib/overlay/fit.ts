/** So far must the page's own things be from a badge, px. */
const DISTANCE = 4;
/** What a person presses or reads there: nothing of it may be covered. */
const OWN = 'a[href], button, [role="button"], [role="link"], time, input, select';

/** Keeps badges inside their cards and off the page's links, buttons and times: what has no room of a badge is not shown. */
export type Fitter = {
  /** A badge stands in a card, newly filled. */
  fit(host: HTMLElement, card: Element): void;
};

type Badge = { host: HTMLElement; card: Element };

/**
 * A badge is measured when the browser itself has just laid out the page, before it is painted (a ResizeObserver is told then): at any other
 * moment, asking for a place costs a layout of the whole page.
 */
export function fitter(document: Document, signal: AbortSignal): Fitter {
  const badges = new WeakMap<Element, Badge>();
  const pills = new WeakMap<Element, Element>();
  const { ResizeObserver: LaidOut } = document.defaultView ?? {};
  if (!LaidOut) return { fit: () => undefined };
  const laidOut = new LaidOut((entries) => {
    const measures = entries.flatMap(({ target: pill }) => {
      const badge = badges.get(pill);
      laidOut.unobserve(pill);
      return (badge && measured(pill as HTMLElement, badge)) ?? [];
    });
    // All is measured before anything is changed.
    for (const measure of measures) trim(measure);
  });
  signal.addEventListener('abort', () => laidOut.disconnect(), { once: true });
  return {
    fit(host, card) {
      const before = pills.get(host);
      if (before) laidOut.unobserve(before);
      const pill = host.shadowRoot?.lastElementChild;
      if (!pill) return;
      pills.set(host, pill);
      badges.set(pill, { host, card });
      laidOut.observe(pill);
    },
  };
}

/** A badge that is wider than its room, and how wide its pieces are. */
type Measure = { pill: HTMLElement; room: number; parts: readonly number[]; star: number };

/** Nothing where the badge fits, or is in use. */
function measured(pill: HTMLElement, { host, card }: Badge): Measure | undefined {
  const box = pill.getBoundingClientRect();
  const room = roomOf(host, card, box);
  if (box.width <= room || host.matches(':focus-within')) return undefined;
  const width = (piece: Element) => piece.getBoundingClientRect().width;
  const star = pill.querySelector('.star');
  return { pill, room, parts: [...pill.querySelectorAll('.part')].map(width), star: star ? width(star) : 0 };
}

/** A badge's line, by the direction of its text: from where it starts to where what stands there begins. */
type Line = { top: number; bottom: number; start: number; end: number; rtl: boolean };

/** How wide a badge may be: up to the edge of its card, of what clips it, and of the next thing on its line. */
function roomOf(host: HTMLElement, card: Element, pill: DOMRect): number {
  const rtl = host.ownerDocument.defaultView?.getComputedStyle(host).direction === 'rtl';
  const { top, bottom } = pill;
  const line: Line = { top, bottom, start: rtl ? -pill.right : pill.left, end: endOf(card, rtl), rtl };
  for (let from: Element = host, at = host.parentElement; at; from = at, at = at.parentElement) {
    if (at !== card) line.end = Math.min(line.end, clippedAt(at, line));
    for (const other of at.children) if (other !== from) stopAt(other, line);
    if (at === card) break;
  }
  return line.end - line.start;
}

function clippedAt(element: Element, { end, rtl }: Line): number {
  const edge = endOf(element, rtl);
  if (edge >= end) return end;
  return element.ownerDocument.defaultView?.getComputedStyle(element).overflowX === 'visible' ? end : edge;
}

/** Ends a line before what is pressed or read in an element. What stands in a box beside the line is not looked into. */
function stopAt(element: Element, line: Line): void {
  if (isBeside(element.getBoundingClientRect(), line)) return;
  if (element.matches(OWN)) stopBefore(element, line);
  for (const own of element.querySelectorAll(OWN)) stopBefore(own, line);
}

/** Nothing of the element stands on the line; of what has no box of its own nobody knows. */
function isBeside({ top, bottom, left, right }: DOMRect, line: Line): boolean {
  const [from, to] = line.rtl ? [-right, -left] : [left, right];
  return (
    right > left && bottom > top && (top >= line.bottom || bottom <= line.top || to <= line.start || from >= line.end)
  );
}

function stopBefore(own: Element, line: Line): void {
  const { width, top, bottom, left, right } = own.getBoundingClientRect();
  const from = line.rtl ? -right : left;
  if (width > 0 && top < line.bottom && bottom > line.top && from >= line.start) {
    line.end = Math.min(line.end, from - DISTANCE);
  }
}

function endOf(box: Element, rtl: boolean): number {
  const { left, right } = box.getBoundingClientRect();
  return rtl ? -left : right;
}

/** Leaves out the last parts, then all but the star, then that; as new elements, for what moves would be a shift of layout. */
function trim({ pill, room, parts, star }: Measure): void {
  const shown = pill.cloneNode(true) as HTMLElement;
  const [facts, pressed] = shown.children;
  let left = room - 2 - star;
  const fitting = parts.findIndex((width) => {
    left -= width;
    return left < 0;
  });
  if (fitting === 0) facts?.remove();
  for (const part of [...shown.querySelectorAll('.part')].slice(fitting)) part.remove();
  if (fitting === 0 && (!pressed || left + (parts[0] ?? 0) < 0)) shown.style.visibility = 'hidden';
  pill.replaceWith(shown);
}
