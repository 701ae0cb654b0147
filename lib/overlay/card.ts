import type { Drawing } from '../model/drawing';
import type { ShortlistEntry } from '../model/shortlist';
import { draw, setStyle } from './draw';
import { dresser } from './dress';

export const CARD_TAG = 'vaglio-card';

type Status = ShortlistEntry['status'];

/** What of a card was pressed; a status is given to its creator, or taken back. */
export type CardAct = Status | 'open' | 'close';

export type Card = {
  readonly host: HTMLElement;
  /** Shows what the creator was marked as, which takes back what was said. */
  mark(status: Status | undefined): void;
  /** Says what went wrong. */
  say(notice: string): void;
  /** Moves the focus on by the Tab key, round inside the card. */
  tab(event: KeyboardEvent): void;
  close(): void;
};

/** Opens the card beside a badge, in the browser's top layer, and moves the focus into it. `close` gives nothing back: the caller does. */
export function openCard(badge: HTMLElement, drawing: Drawing, look: string): Card {
  const document = badge.ownerDocument;
  const host = document.createElement(CARD_TAG);
  const root = host.attachShadow({ mode: 'open' });
  dresser(look).dress(root);
  const card = draw(document, drawing);
  root.append(card);
  // Everything outside an open modal dialog is inert, so the card goes inside.
  (badge.closest('dialog') ?? document.body).append(host);
  host.popover = 'manual';
  host.showPopover?.();
  place(host, card, badge);
  card.focus({ preventScroll: true });
  const say = (notice: string) => root.querySelector('.notice')?.replaceChildren(notice);
  return {
    host,
    mark(status) {
      for (const button of root.querySelectorAll('[aria-pressed]')) {
        button.setAttribute('aria-pressed', `${button.getAttribute('data-act') === status}`);
      }
      say('');
    },
    say,
    tab: (event) => tabInside(root, event),
    close: () => host.remove(),
  };
}

/** In the page's text colour, of which the card's colours are made; below the badge where there is room, else above. The sheet keeps it inside the viewport. */
function place(host: HTMLElement, card: HTMLElement, badge: HTMLElement): void {
  const view = host.ownerDocument.defaultView;
  const pill = badge.shadowRoot?.querySelector('.pill') ?? badge;
  if (!view) return;
  const { color, direction } = view.getComputedStyle(badge);
  const { top, bottom, left, right } = pill.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const below = view.innerHeight - bottom;
  const up = height > below - 16 && top > below;
  setStyle(host, {
    '--page': color,
    '--x': `${direction === 'rtl' ? right - width : left}`,
    '--y': `${up ? top : bottom}`,
    '--up': `${Number(up)}`,
    '--room': `${up ? top : below}`,
    '--tall': `${height}`,
  });
}

function tabInside(root: ShadowRoot, event: KeyboardEvent): void {
  const stops = [...root.querySelectorAll<HTMLElement>('button, summary, [open] a')];
  const at = stops.indexOf(root.activeElement as HTMLElement);
  const next = event.shiftKey ? (at <= 0 ? stops.at(-1) : undefined) : at === stops.length - 1 ? stops[0] : undefined;
  if (!next) return;
  event.preventDefault();
  next.focus();
}
