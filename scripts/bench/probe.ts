import { cardOf } from './cards';
import type { Plan } from './in-page';

/** What a page can see of the badges on it. Times in milliseconds. */
export type Probed = {
  cards: number;
  /** From the end of the page's own insertion to the badge. */
  late: number[];
  /** From the badge to what it says, for creators met before. */
  filled: number[];
  /** On screen without a badge. */
  unseen: number[];
  seen: number;
  /** Seen and never badged. */
  never: number;
  shift: number;
  /** Nodes of a badge, those in its shadow included. */
  nodes: number;
};

/** Watches the feed from the page's own world, the same way for every condition. */
export function probe(feed: Element, { cards, badge, site, now }: Plan) {
  const at = new WeakMap<Node, number>();
  const inserted = new Float64Array(cards);
  const badged = new Float64Array(cards);
  const seenAt = new Float64Array(cards);
  const filled: number[] = [];
  const met = new Set<number>();
  let shift = 0;
  let nodes = 0;

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });

  const sight = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting, time } of entries) {
      const card = at.get(target);
      if (isIntersecting && card !== undefined && !seenAt[card]) seenAt[card] = time;
    }
  });

  const stateOf = (root: ShadowRoot) => root.querySelector('[data-state]')?.getAttribute('data-state') ?? 'reading';
  const watchFilling = (host: Element, card: number, from: number) => {
    const { shadowRoot: root } = host;
    const { creator } = cardOf(site, card, now);
    const known = met.has(creator);
    met.add(creator);
    if (!root) return;
    nodes = 1 + root.querySelectorAll('*').length;
    if (stateOf(root) !== 'reading') return void (known && filled.push(0));
    new MutationObserver((_, observer) => {
      if (stateOf(root) === 'reading') return;
      observer.disconnect();
      if (known) filled.push(performance.now() - from);
    }).observe(root, { childList: true, subtree: true, attributes: true });
  };

  new MutationObserver((records) => {
    const time = performance.now();
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (badge === undefined || !(node instanceof Element) || !node.matches(badge)) continue;
        let cell: Node | null = node;
        while (cell && !at.has(cell)) cell = cell.parentNode;
        const card = cell ? at.get(cell) : undefined;
        if (card === undefined || badged[card]) continue;
        badged[card] = time;
        watchFilling(node, card, time);
      }
    }
  }).observe(feed, { childList: true, subtree: true });

  const each = <T>(make: (card: number) => T | undefined): T[] =>
    Array.from({ length: cards }, (_, card) => make(card)).flatMap((one) => (one === undefined ? [] : [one]));
  return {
    /** A cell is a card's from now on. */
    stands(cell: Element, card: number) {
      at.set(cell, card);
      sight.unobserve(cell);
      sight.observe(cell);
    },
    inserted(first: number, end: number, time: number) {
      inserted.fill(time, first, end);
    },
    result: (): Probed => ({
      cards,
      late: each((card) => (badged[card] ? Math.max(0, badged[card] - (inserted[card] ?? 0)) : undefined)),
      filled,
      unseen: each((card) => (badged[card] && seenAt[card] ? Math.max(0, badged[card] - seenAt[card]) : undefined)),
      seen: seenAt.filter((time) => time > 0).length,
      never: badge === undefined ? 0 : each((card) => (seenAt[card] && !badged[card] ? card : undefined)).length,
      shift,
      nodes,
    }),
  };
}
