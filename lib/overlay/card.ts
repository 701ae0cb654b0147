import type { CardPhrases } from '../model/phrases';
import { factElement } from './fact';
import { dresser, el } from './look';

export const CARD_TAG = 'vaglio-card';

let dress: ReturnType<typeof dresser> | undefined;

/** What of a card was pressed. */
export type CardAct = 'save' | 'reject' | 'open' | 'close';

export type Card = {
  readonly host: HTMLElement;
  /** Shows what became of an act: the buttons anew, and a sentence where something went wrong. */
  update(phrases: CardPhrases | undefined, notice?: string): void;
  /** Moves the focus on by the Tab key, round inside the card. */
  tab(event: KeyboardEvent): void;
  close(): void;
};

/** Opens the card beside a badge, in the browser's top layer, and moves the focus into it. `close` gives nothing back: the caller does. */
export function openCard(badge: HTMLElement, phrases: CardPhrases, look: string): Card {
  const document = badge.ownerDocument;
  const host = document.createElement(CARD_TAG);
  const root = host.attachShadow({ mode: 'open' });
  dress ??= dresser(look);
  dress(root);
  const card = cardElement(document, phrases);
  root.append(card);
  wear(host, badge);
  // Everything outside an open modal dialog is inert, so the card goes inside.
  (badge.closest('dialog') ?? document.body).append(host);
  host.popover = 'manual';
  host.showPopover?.();
  place(host, card, badge);
  card.focus({ preventScroll: true });
  return {
    host,
    update(next, notice) {
      if (next) pressButtons(root, next);
      say(root, notice);
    },
    tab: (event) => tabInside(root, event),
    close: () => host.remove(),
  };
}

function cardElement(document: Document, phrases: CardPhrases): HTMLElement {
  const make = <K extends keyof HTMLElementTagNameMap>(tag: K, name = '', ...inside: (Node | string)[]) =>
    el(document, tag, name, ...inside);
  const button = (act: CardAct, text: string) => {
    const made = make('button', '', make('span', '', text));
    made.type = 'button';
    made.dataset.act = act;
    return made;
  };
  const title = make('h2', '', phrases.title);
  title.id = 'title';
  // A name may be written in either direction, whatever the page's is.
  title.dir = 'auto';
  const close = button('close', '×');
  close.setAttribute('aria-label', phrases.words.close);
  const tier = phrases.tier === undefined ? [] : [make('span', 'tier', phrases.tier)];
  const facts = phrases.facts.map((fact) => factElement(document, fact, phrases.words));
  const notice = make('p', 'notice');
  notice.setAttribute('role', 'status');
  notice.hidden = true;
  const card = make(
    'section',
    'card',
    make('header', '', title, ...tier, close, make('p', 'who', phrases.who)),
    make('dl', 'facts', ...facts),
    notice,
    make('footer', '', button('save', ''), button('reject', ''), button('open', phrases.words.open)),
  );
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-modal', 'true');
  card.setAttribute('aria-labelledby', 'title');
  card.tabIndex = -1;
  pressButtons(card, phrases);
  return card;
}

function pressButtons(root: ParentNode, { words, saved, rejected }: CardPhrases): void {
  for (const [act, text, pressed] of [
    ['save', words.save, saved],
    ['reject', words.reject, rejected],
  ] as const) {
    const button = root.querySelector(`[data-act="${act}"]`);
    button?.firstElementChild?.replaceChildren(text);
    button?.setAttribute('aria-pressed', String(pressed));
  }
}

function say(root: ParentNode, notice: string | undefined): void {
  const line = root.querySelector<HTMLElement>('.notice');
  if (!line) return;
  line.hidden = notice === undefined;
  line.textContent = notice ?? '';
}

/** The page's text colour, of which the card's colours are made. */
function wear(host: HTMLElement, badge: HTMLElement): void {
  const style = badge.ownerDocument.defaultView?.getComputedStyle(badge);
  if (style) host.style.setProperty('--page', style.color);
}

const MARGIN = 8;

/** Below the badge where there is room, else above, always inside the viewport. */
function place(host: HTMLElement, card: HTMLElement, badge: HTMLElement): void {
  const view = host.ownerDocument.defaultView;
  const pill = badge.shadowRoot?.querySelector('.pill') ?? badge;
  if (!view) return;
  const { top, bottom, left, right } = pill.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const backwards = view.getComputedStyle(badge).direction === 'rtl';
  const start = backwards ? right - width : left;
  const most = view.innerWidth - width - MARGIN;
  const below = view.innerHeight - bottom - 2 * MARGIN;
  const fits = height <= below || below >= top - 2 * MARGIN;
  const room = Math.max(fits ? below : top - 2 * MARGIN, Math.min(320, view.innerHeight - 2 * MARGIN));
  const tall = Math.min(height, room);
  const y = fits ? bottom + MARGIN / 2 : top - tall - MARGIN / 2;
  host.style.setProperty('--room', `${room}px`);
  host.style.setProperty('--x', `${Math.max(MARGIN, Math.min(start, most))}px`);
  host.style.setProperty('--y', `${Math.max(MARGIN, Math.min(y, view.innerHeight - tall - MARGIN))}px`);
}

function tabInside(root: ShadowRoot, event: KeyboardEvent): void {
  const stops = [...root.querySelectorAll<HTMLElement>('button, summary, a')].filter((stop) => {
    const closed = stop.closest('details:not([open])');
    return !closed || stop.localName === 'summary';
  });
  const focused = root.activeElement;
  const at = stops.findIndex((stop) => stop.isSameNode(focused));
  const next = event.shiftKey ? (at <= 0 ? stops.at(-1) : undefined) : at === stops.length - 1 ? stops[0] : undefined;
  if (!next) return;
  event.preventDefault();
  next.focus();
}
