/** So far must the page's own things be from a badge, px. */
const DISTANCE = 4;
/** Measured before they come into view. */
const AHEAD = '300px 0px';
/** What a person presses or reads there: nothing of it may be covered. */
const OWN = 'a[href], button, [role="button"], [role="link"], time, input, select';

/** Keeps badges inside their cards and off the page's links, buttons and times: what has no room of a badge is not shown. */
export type Fitter = {
  /** A badge stands in a card, newly filled. */
  fit(host: HTMLElement, card: Element): void;
};

/**
 * Only what is in view is measured, and only when the browser itself has just laid out the page (a ResizeObserver is told then): at any
 * other moment, asking for a place costs a layout of the whole page.
 */
export function fitter(document: Document, signal: AbortSignal): Fitter {
  const cards = new WeakMap<Element, Element>();
  const pills = new WeakMap<Element, HTMLElement>();
  const { IntersectionObserver: InView, ResizeObserver: LaidOut } = document.defaultView ?? {};
  if (!InView || !LaidOut) return { fit: () => undefined };
  const laidOut = new LaidOut((entries) => {
    const hosts = entries.flatMap(({ target }) => {
      laidOut.unobserve(target);
      return pills.get(target) ?? [];
    });
    // All is measured before anything is changed.
    const measures = hosts.flatMap((host) => measured(host, cards.get(host) ?? host) ?? []);
    for (const measure of measures) trim(measure);
  });
  const inView = new InView(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const pill = isIntersecting && target.shadowRoot?.querySelector('.pill');
        if (!pill) continue;
        pills.set(pill, target as HTMLElement);
        laidOut.observe(pill);
      }
    },
    { rootMargin: AHEAD },
  );
  const end = () => {
    inView.disconnect();
    laidOut.disconnect();
  };
  signal.addEventListener('abort', end, { once: true });
  return {
    fit(host, card) {
      cards.set(host, card);
      inView.unobserve(host);
      inView.observe(host);
    },
  };
}

/** A badge that is wider than its room, and how wide its pieces are. */
type Measure = { pill: HTMLElement; room: number; parts: readonly number[]; star: number };

/** Nothing where the badge fits, or is in use. */
function measured(host: HTMLElement, card: Element): Measure | undefined {
  const pill = host.shadowRoot?.querySelector<HTMLElement>('.pill');
  if (!pill || host.matches(':focus-within')) return undefined;
  const box = pill.getBoundingClientRect();
  const room = roomOf(host, card, box);
  if (box.width <= room) return undefined;
  const width = (piece: Element) => piece.getBoundingClientRect().width;
  const star = pill.querySelector('.star');
  return { pill, room, parts: [...pill.querySelectorAll('.part')].map(width), star: star ? width(star) : 0 };
}

/** How wide a badge may be: up to the edge of its card, of what clips it, and of the next thing on its line. */
function roomOf(host: HTMLElement, card: Element, pill: DOMRect): number {
  const view = host.ownerDocument.defaultView;
  const rtl = view?.getComputedStyle(host).direction === 'rtl';
  const start = rtl ? -pill.right : pill.left;
  const ends = [endOf(card, rtl)];
  for (let at = host.parentElement; at && at !== card; at = at.parentElement) {
    if (view?.getComputedStyle(at).overflowX !== 'visible') ends.push(endOf(at, rtl));
  }
  for (const own of card.querySelectorAll(OWN)) {
    const box = own.getBoundingClientRect();
    const from = rtl ? -box.right : box.left;
    const onLine = box.width > 0 && box.top < pill.bottom && box.bottom > pill.top;
    if (onLine && from >= start && !own.contains(host)) ends.push(from - DISTANCE);
  }
  return Math.min(...ends) - start;
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
