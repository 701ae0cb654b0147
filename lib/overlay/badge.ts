import type { BadgePart, BadgePhrases } from '../model/phrases';
import { dress, el, FONT, METER, TOKENS } from './look';

export const BADGE_TAG = 'vaglio-badge';

/** 22 px, one line. The host takes no room: see place.ts. Every rule of the page that could reach the host is overruled. */
const CSS = `${TOKENS}
:host{all:initial!important;position:absolute!important;display:inline!important;inline-size:0!important;block-size:1lh!important;
font:inherit!important;line-height:inherit!important;color:inherit!important;direction:inherit!important;contain:layout style!important;z-index:1!important}
:host([data-row]){position:relative!important;display:block!important;flex:none!important;align-self:center!important;block-size:0!important;margin-inline-start:var(--gap,0)!important}
*{box-sizing:border-box}
.pill{position:absolute;inset-block:0;margin-block:auto;inset-inline-start:6px;display:inline-flex;block-size:22px;inline-size:max-content;
border:1px solid var(--line);border-radius:11px;background:var(--paper);font:12px/1 ${FONT};letter-spacing:normal;text-transform:none;color:var(--ink);white-space:nowrap;user-select:none;cursor:default}
button{all:unset;box-sizing:border-box;position:relative;display:inline-flex;align-items:center;block-size:100%;cursor:pointer;color:inherit}
button::after{content:"";position:absolute;inset:-2px 0}
button:focus-visible{outline:2px solid var(--accent);outline-offset:1px;border-radius:11px}
.facts{direction:ltr}
.part{display:inline-flex;align-items:center;gap:5px;block-size:100%;padding-inline:7px}
.part+.part,.star{border-inline-start:1px solid var(--line)}
.part.strong{font-weight:650}.part.soft{color:var(--soft)}
.star{inline-size:24px;justify-content:center;font-size:13px;color:var(--soft)}
.star[aria-pressed=true]{color:var(--accent)}
[data-state=reading] .part,[data-state=rejected] .part{color:var(--soft)}
[hidden]{display:none!important}
.facts:hover,.star:hover{background:var(--wash);border-radius:10px}
@media(prefers-reduced-motion:no-preference){.pill{transition:background-color .12s}}
${METER}`;

/** A badge on the page. `facts` opens the card, `star` saves. */
export type Badge = {
  readonly host: HTMLElement;
  show(phrases: BadgePhrases, size: Size): void;
};

/** What of a badge was pressed. */
export type Pressed = 'facts' | 'star';

type Size = 'full' | 'compact';

/** The pill before anything is known, drawn once: a feed puts up hundreds that say the same at first. */
const blanks = new WeakMap<Document, { saying: string; pill: HTMLElement }>();

/** A new badge, built by DOM calls and clones: never `innerHTML`, which a page's Trusted Types refuse. */
export function makeBadge(document: Document): Badge {
  const host = document.createElement(BADGE_TAG);
  const root = host.attachShadow({ mode: 'open' });
  dress(root, CSS);
  let said = '';
  return {
    host,
    show(phrases, size) {
      const saying = [size, phrases.state, phrases.star, phrases.label].join('\n');
      if (saying === said) return;
      if (said === '') root.append(firstPill(document, phrases, size, saying));
      else change(root, phrases, size);
      said = saying;
    },
  };
}

function firstPill(document: Document, phrases: BadgePhrases, size: Size, saying: string): Node {
  const blank = blanks.get(document);
  if (blank?.saying === saying) return blank.pill.cloneNode(true);
  const pill = blank ? (blank.pill.cloneNode(true) as HTMLElement) : emptyPill(document);
  write(pill, phrases, size);
  if (phrases.state === 'reading') blanks.set(document, { saying, pill: pill.cloneNode(true) as HTMLElement });
  return pill;
}

function emptyPill(document: Document): HTMLElement {
  const part = () => el(document, 'span', 'part', el(document, 'span'), el(document, 'i', 'meter'));
  const facts = el(document, 'button', 'facts', part(), part(), part());
  facts.type = 'button';
  facts.setAttribute('aria-haspopup', 'dialog');
  const star = el(document, 'button', 'star');
  star.type = 'button';
  return el(document, 'span', 'pill', facts, star);
}

/**
 * Says something else. What is new stands there as new elements: text that grows inside the old ones would push the star aside, which
 * is a shift of layout. The first answer only adds to what was there, and under the keyboard's focus the buttons must stay.
 */
function change(root: ShadowRoot, phrases: BadgePhrases, size: Size): void {
  const old = root.querySelector<HTMLElement>('.pill');
  if (!old) return;
  const stays = old.dataset.state === 'reading' || hasFocus(root.host);
  const pill = stays ? old : (old.cloneNode(true) as HTMLElement);
  write(pill, phrases, size);
  if (pill !== old) old.replaceWith(pill);
}

function write(pill: HTMLElement, phrases: BadgePhrases, size: Size): void {
  const [facts, star] = pill.children;
  if (!facts || !star) return;
  set(pill, 'data-state', phrases.state);
  // The button's name is what it shows; the whole sentence is its description.
  set(facts, 'title', phrases.label);
  let at = 0;
  for (const slot of facts.children) writePart(slot, phrases.parts[at++], size);
  star.toggleAttribute('hidden', phrases.star === '');
  set(star, 'aria-label', phrases.star);
  set(star, 'title', phrases.star);
  set(star, 'aria-pressed', String(phrases.saved));
  setText(star, phrases.saved ? '★' : '☆');
}

function writePart(slot: Element, part: BadgePart | undefined, size: Size): void {
  const [text, meter] = slot.children;
  slot.toggleAttribute('hidden', !part);
  if (!part || !text || !meter) return;
  set(slot, 'class', `part${part.soft ? ' soft' : ''}${part.strong ? ' strong' : ''}`);
  setText(text, size === 'full' ? (part.long ?? part.text) : part.text);
  meter.toggleAttribute('hidden', part.step === undefined);
  if (part.step !== undefined) set(meter, 'data-step', String(part.step));
}

function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Whether the keyboard's focus is inside; told by the tree that the host stands in. */
function hasFocus(host: Element): boolean {
  const tree = host.getRootNode();
  return 'activeElement' in tree && tree.activeElement === host;
}
