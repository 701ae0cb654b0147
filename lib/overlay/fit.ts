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

/** Measured after the browser's own layout, by an observer, so that no layout is forced; and only what is in view. */
export function fitter(document: Document, signal: AbortSignal): Fitter {
  const cards = new WeakMap<Element, Element>();
  const Observer = document.defaultView?.IntersectionObserver;
  if (!Observer) return { fit: () => undefined };
  const look = (entries: readonly IntersectionObserverEntry[]) => {
    const hosts = entries.flatMap(({ isIntersecting, target }) => (isIntersecting ? [target as HTMLElement] : []));
    // All is measured before anything is changed.
    const rooms = hosts.map((host) => roomOf(host, cards.get(host) ?? host));
    for (const [at, host] of hosts.entries()) trim(host, rooms[at] ?? 0);
  };
  const observer = new Observer(look, { rootMargin: AHEAD });
  const again = (host: Element) => {
    observer.unobserve(host);
    observer.observe(host);
  };
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    fit(host, card) {
      cards.set(host, card);
      again(host);
    },
  };
}

function pillOf(host: Element): HTMLElement | null {
  return host.shadowRoot?.querySelector('.pill') ?? null;
}

/** How wide a badge may be: up to the edge of its card, of what clips it, and of the next thing on its line. */
function roomOf(host: HTMLElement, card: Element): number {
  const pill = pillOf(host)?.getBoundingClientRect();
  if (!pill) return 0;
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
function trim(host: HTMLElement, room: number): void {
  const pill = pillOf(host);
  if (!pill || pill.getBoundingClientRect().width <= room || host.matches(':focus-within')) return;
  const shown = pill.cloneNode(true) as HTMLElement;
  const parts = [...pill.querySelectorAll('.part')].map((part) => part.getBoundingClientRect().width);
  const [facts, star] = shown.children;
  let left = room - 2 - (pill.querySelector('.star')?.getBoundingClientRect().width ?? 0);
  const fitting = parts.findIndex((width) => {
    left -= width;
    return left < 0;
  });
  if (fitting === 0) facts?.remove();
  for (const part of [...shown.querySelectorAll('.part')].slice(fitting)) part.remove();
  if (fitting === 0 && (!star || left + (parts[0] ?? 0) < 0)) shown.style.visibility = 'hidden';
  pill.replaceWith(shown);
}
