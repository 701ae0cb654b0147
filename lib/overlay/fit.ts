import { BADGE_TAG } from './badge';

/** So far must the page's own things be from a badge, px. */
const DISTANCE = 4;
/** What a person presses or reads there: nothing of it may be covered. */
const OWN = 'a[href], button, [role="button"], [role="link"], time, input, select';

/** Marks what is not shown, and the badge of which something is not. */
const OUT = 'data-out';

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
  // The width of a card, or of the window, when it was last laid out; 0 before that.
  const widths = new WeakMap<Element, number>();
  const soon = (pill: Element, { host }: Badge) => {
    if (host.hasAttribute(OUT) && !host.matches(':focus-within')) {
      host.removeAttribute(OUT);
      leave(pill, []);
    }
    laidOut.observe(pill);
  };
  const watch = (box: Element) => {
    if (widths.has(box)) return;
    widths.set(box, 0);
    laidOut.observe(box);
  };
  /** The badges in a card, or a window, that has become wider or narrower: each may have more room, or less. */
  const refit = (box: Element) => {
    for (const host of box.getElementsByTagName(BADGE_TAG)) {
      const pill = host.shadowRoot?.lastElementChild;
      const badge = pill && badges.get(pill);
      if (badge) soon(pill, badge);
    }
  };
  const laidOut = new LaidOut((entries) => {
    const measures: Measure[] = [];
    const changed: Element[] = [];
    for (const { target, contentRect } of entries) {
      const badge = badges.get(target);
      if (badge) {
        laidOut.unobserve(target);
        measures.push(...measured(target, badge));
      } else {
        const before = widths.get(target);
        widths.set(target, contentRect.width);
        if (before && before !== contentRect.width) changed.push(target);
      }
    }
    // All is measured before anything is changed.
    for (const measure of measures) trim(measure);
    for (const box of changed) refit(box);
  });
  // A card that stands in a line of text has no width of its own.
  watch(document.documentElement);
  signal.addEventListener('abort', () => laidOut.disconnect(), { once: true });
  return {
    fit(host, card) {
      const before = pills.get(host);
      if (before) laidOut.unobserve(before);
      const pill = host.shadowRoot?.lastElementChild;
      if (!pill) return;
      const badge = { host, card };
      pills.set(host, pill);
      badges.set(pill, badge);
      watch(card);
      soon(pill, badge);
    },
  };
}

/** A badge that is wider than its room, and how wide its pieces are. `heading`: it stands in no card, but beside a page's heading. */
type Measure = {
  host: Element;
  pill: Element;
  room: number;
  parts: readonly number[];
  star: number;
  heading: boolean;
};

/** Nothing where the badge fits, or is in use. */
function measured(pill: Element, { host, card }: Badge): Measure[] {
  const box = pill.getBoundingClientRect();
  const room = roomOf(host, card, box);
  if (box.width <= room || host.matches(':focus-within')) return [];
  const width = (piece: Element) => piece.getBoundingClientRect().width;
  const star = pill.querySelector('.star');
  const parts = [...pill.querySelectorAll('.part')].map(width);
  return [{ host, pill, room, parts, star: star ? width(star) : 0, heading: !card.parentElement }];
}

/** A badge's line, by the direction of its text: from where it starts to where what stands there begins. */
type Line = { top: number; bottom: number; start: number; end: number; rtl: boolean };

/** How wide a badge may be: up to the edge of its card, of what clips it, and of the next thing on its line. */
function roomOf(host: HTMLElement, card: Element, pill: DOMRect): number {
  const rtl = host.ownerDocument.defaultView?.getComputedStyle(host).direction === 'rtl';
  const { top, bottom } = pill;
  // In a row that wraps, a badge behind a long name stands on a line of its own, over what is below.
  const before = host.hasAttribute('data-row') && host.previousElementSibling?.getBoundingClientRect();
  if (before && before.bottom <= host.getBoundingClientRect().top) return 0;
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

/** Leaves out the last parts, then all but the star, then that; beside a heading the star, for its card can be opened there alone. */
function trim({ host, pill, room, parts, star, heading }: Measure): void {
  let left = room - 2 - star;
  const fitting = parts.findIndex((width) => {
    left -= width;
    return left < 0;
  });
  const out = [...pill.querySelectorAll('.part')].slice(fitting || Number(heading));
  if (!fitting) out.push(...pill.querySelectorAll(heading ? '.star' : '.facts'));
  leave(pill, out);
  host.setAttribute(OUT, !heading && !fitting && (!star || left + (parts[0] ?? 0) < 0) ? 'all' : '');
}

/** Shows all pieces but some, inside the pill that the badge writes into. The star is a new element: what moves would be a shift of layout. */
function leave(pill: Element, out: readonly Element[]): void {
  for (const piece of pill.querySelectorAll('.part, button')) piece.toggleAttribute(OUT, out.includes(piece));
  const star = pill.querySelector('.star');
  star?.replaceWith(star.cloneNode(true));
}
