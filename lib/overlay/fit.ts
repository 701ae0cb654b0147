import { BADGE_TAG } from './badge';
import { roomFinder } from './room';

/** Marks a badge of which something is not shown: some parts, all `parts`, the `star`, or `all`; `yet`: it is not measured yet. */
const OUT = 'data-out';

/** Keeps badges inside their cards and off the page's links, buttons and times: parts that have no room are not shown. */
export type Fitter = {
  /** A badge stands in a card, filled; `anew`: it says something else than before. */
  fit(host: HTMLElement, card: Element, anew: boolean): void;
  /** A badge was put elsewhere, or its card has changed around it: its next filling may have other room. */
  changed(host: HTMLElement): void;
};

/** A badge in a card. `room`, once measured: how wide it may be, px. */
type Badge = { host: HTMLElement; card: Element; room?: number | undefined };

/**
 * A badge is measured when the browser itself has just laid out the page, before it is painted (a ResizeObserver is told then): at any other
 * moment, asking for a place costs a layout of the whole page.
 */
export function fitter(document: Document, signal: AbortSignal): Fitter {
  const badges = new WeakMap<Element, Badge>();
  /** By their pills: badges that are asked for alone. */
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
  const askAlone = (badge: Badge) => {
    const pill = pillOf(badge);
    if (!pill) return;
    pills.set(pill, badge);
    ask(pill);
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
      hide(badge);
      // Within a layout's own round only what is deeper is told of.
      askAlone(badge);
    }
  };
  const fitAll = (all: ReadonlySet<Badge>) => {
    const told: (() => void)[] = [];
    for (const badge of all) {
      const { host, card } = badge;
      const pill = pillOf(badge);
      const box = pill?.getBoundingClientRect();
      if (pill && box?.width) {
        badge.room ??= roomOf(host, card, box);
        told.push(telling(badge, badge.room, pill, box.width));
      } else askAlone(badge);
    }
    // All is measured before anything is changed.
    for (const tell of told) tell();
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
      if (!badge) {
        badge = { host, card };
        badges.set(host, badge);
        watch(listAround(card));
      }
      hide(badge);
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

const pillOf = ({ host }: Badge) => host.shadowRoot?.lastElementChild;

/**
 * Until it is measured a badge has its full width, and is not seen: a browser tracks what is seen from before anything can be measured, and
 * would call it a shift of layout. It is measured before it is painted.
 */
function hide({ host }: Badge): void {
  if (host.hasAttribute('style')) host.removeAttribute('style');
  if (!host.matches(':focus-within')) host.setAttribute(OUT, 'yet');
}

/**
 * What shows a measured badge again, as wide as the parts that have room before its star: the others wrap out of sight (badge-look.ts). Where
 * not even the first has room, the star stands alone, or nothing; beside a heading the first part, for its card can be opened there alone.
 * Nothing is taken from under the keyboard's focus.
 */
function telling({ host, card }: Badge, room: number, pill: Element, width: number): () => void {
  if (width <= room) return () => host.removeAttribute(OUT);
  const facts = pill.firstElementChild;
  const star = facts?.nextElementSibling;
  const [first = 0, ...others] = Array.from(facts?.children ?? [], widthOf);
  const beside = EDGES + widthOf(star);
  const isFull = beside + first > room && !host.matches(':focus-within');
  const out = !isFull ? 'some' : !card.parentElement ? 'star' : star && beside <= room ? 'parts' : 'all';
  let wide = first + (out === 'star' ? EDGES : beside);
  for (const other of others) {
    if (wide + other > room) break;
    wide += other;
  }
  return () => {
    host.style.setProperty('--room', `${wide}px`);
    host.setAttribute(OUT, out);
  };
}

/** Of a pill, left and right, px. */
const EDGES = 2;

function widthOf(piece: Element | null | undefined): number {
  return piece?.getBoundingClientRect().width ?? 0;
}
