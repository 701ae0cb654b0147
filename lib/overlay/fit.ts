import { BADGE_TAG } from './badge';
import { roomFinder } from './room';

/** Marks what is not shown, and the badge of which something is not. */
const OUT = 'data-out';

/** Keeps badges inside their cards and off the page's links, buttons and times: what has no room of a badge is not shown. */
export type Fitter = {
  /** A badge stands in a card, filled; `anew`: it says something else than before. */
  fit(host: HTMLElement, card: Element, anew: boolean): void;
  /** A badge was put elsewhere, or its card has changed around it: its next filling may have other room. */
  changed(host: HTMLElement): void;
};

/** A badge in a card. `room`, once measured: how wide it may be, px. `pill`: what it shows. */
type Badge = { host: HTMLElement; card: Element; pill: Element; room?: number | undefined };

/**
 * A badge is measured when the browser itself has just laid out the page, before it is painted (a ResizeObserver is told then): at any other
 * moment, asking for a place costs a layout of the whole page.
 */
export function fitter(document: Document, signal: AbortSignal): Fitter {
  const badges = new WeakMap<Element, Badge>();
  const pills = new WeakMap<Element, Badge>();
  const { ResizeObserver: LaidOut } = document.defaultView ?? {};
  if (!LaidOut) return { fit: () => undefined, changed: () => undefined };
  const roomOf = roomFinder();
  const root = document.documentElement;
  let waiting = new Set<Badge>();
  let asked = false;
  // The width of a list of cards, or of the window, when it was last laid out; 0 before that.
  const widths = new WeakMap<Element, number>();
  /** What is observed anew is told of after the next layout, whatever its size; what is not shown, once it is. */
  const ask = (element: Element) => {
    laidOut.unobserve(element);
    laidOut.observe(element);
  };
  const showAll = ({ host, pill }: Badge) => {
    if (!host.hasAttribute(OUT) || host.matches(':focus-within')) return;
    host.removeAttribute(OUT);
    leave(pill, []);
  };
  const watch = (box: Element) => {
    if (widths.has(box)) return;
    widths.set(box, 0);
    laidOut.observe(box);
  };
  /** The badges in a list, or a window, that has become wider or narrower: each may have more room, or less. */
  const refit = (box: Element) => {
    for (const host of box.getElementsByTagName(BADGE_TAG)) {
      const badge = badges.get(host);
      if (!badge) continue;
      badge.room = undefined;
      showAll(badge);
      // Within a layout's own round only what is deeper is told of.
      ask(badge.pill);
    }
  };
  const fitAll = (all: ReadonlySet<Badge>) => {
    const tooWide: Measure[] = [];
    for (const badge of all) {
      const { host, card, pill } = badge;
      const box = pill.getBoundingClientRect();
      if (box.width === 0) {
        ask(pill);
        continue;
      }
      badge.room ??= roomOf(host, card, box);
      if (box.width > badge.room && !host.matches(':focus-within')) tooWide.push(measured(badge, badge.room));
    }
    // All is measured before anything is changed.
    for (const measure of tooWide) trim(measure);
  };
  const laidOut = new LaidOut((entries) => {
    const all = waiting;
    waiting = new Set();
    asked = false;
    const changed: Element[] = [];
    for (const { target, contentRect } of entries) {
      const before = widths.get(target);
      if (before !== undefined) widths.set(target, contentRect.width);
      else laidOut.unobserve(target);
      if (before && before !== contentRect.width) changed.push(target);
      const badge = pills.get(target);
      if (badge) all.add(badge);
    }
    fitAll(all);
    for (const box of changed) refit(box);
  });
  // A card that stands in a line of text has no width of its own.
  watch(root);
  signal.addEventListener('abort', () => laidOut.disconnect(), { once: true });
  return {
    fit(host, card, anew) {
      let badge = badges.get(host);
      if (!anew && badge?.room !== undefined) return;
      const pill = host.shadowRoot?.lastElementChild;
      if (!pill) return;
      if (!badge) {
        badge = { host, card, pill };
        badges.set(host, badge);
        watch(listAround(card));
      }
      // A new pill leaves nothing out yet.
      if (badge.pill !== pill) host.removeAttribute(OUT);
      badge.pill = pill;
      pills.set(pill, badge);
      showAll(badge);
      waiting.add(badge);
      if (!asked) ask(root);
      asked = true;
    },
    changed(host) {
      const badge = badges.get(host);
      if (badge) badge.room = undefined;
    },
  };
}

/** Where a card stands among others, which become wider and narrower with it; of a page's own subject the page. */
function listAround(card: Element): Element {
  let list = card;
  while (list.parentElement && !list.previousElementSibling && !list.nextElementSibling) list = list.parentElement;
  return list.parentElement ?? list;
}

/** A badge that is wider than its room, and how wide its pieces are. `heading`: it stands in no card, but beside a page's heading. */
type Measure = { badge: Badge; room: number; parts: readonly number[]; star: number; heading: boolean };

function measured(badge: Badge, room: number): Measure {
  const width = (piece: Element) => piece.getBoundingClientRect().width;
  const { star, parts } = piecesOf(badge.pill);
  return { badge, room, parts: parts.map(width), star: star ? width(star) : 0, heading: !badge.card.parentElement };
}

/** Leaves out the last parts, then all but the star, then that; beside a heading the star, for its card can be opened there alone. */
function trim({ badge: { host, pill }, room, parts, star, heading }: Measure): void {
  let left = room - 2 - star;
  const fitting = parts.findIndex((width) => {
    left -= width;
    return left < 0;
  });
  const pieces = piecesOf(pill);
  const out = pieces.parts.slice(fitting || Number(heading));
  const more = heading ? pieces.star : pieces.facts;
  if (!fitting && more) out.push(more);
  leave(pill, out);
  host.setAttribute(OUT, !heading && !fitting && (!star || left + (parts[0] ?? 0) < 0) ? 'all' : '');
}

/** Shows all pieces but some, inside the pill that the badge writes into. The star is a new element: what moves would be a shift of layout. */
function leave(pill: Element, out: readonly Element[]): void {
  const { facts, star, parts } = piecesOf(pill);
  for (const piece of [facts, star, ...parts]) {
    if (piece && piece.hasAttribute(OUT) !== out.includes(piece)) piece.toggleAttribute(OUT);
  }
  star?.replaceWith(star.cloneNode(true));
}

/** What a pill is made of, see badge.ts: the button with its parts, and the star, if there is one. */
function piecesOf(pill: Element) {
  const [facts, star] = pill.children;
  return { facts, star, parts: facts ? [...facts.children] : [] };
}
