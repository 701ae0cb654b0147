import type { BadgePart, BadgePhrases } from '../model/phrases';
import { remembered } from '../text/remembered';
import { dresser, el } from './dress';
import type { Stand } from './place';

export const BADGE_TAG = 'vaglio-badge';

/** A badge on the page. `facts` opens the card, `star` saves. */
export type Badge = {
  readonly host: HTMLElement;
  /** False where the badge says that already. */
  show(phrases: BadgePhrases, size: Size): boolean;
};

/** What of a badge was pressed. */
export type Pressed = 'facts' | 'star';

type Size = 'full' | 'compact';

/** Until it is told how badges look there is nothing to be seen of them: bare, they would push the page about. */
const { dress, change } = dresser(':host{display:none!important}');

/** Learns how badges look. */
export const dressBadges = change;

/** A new badge that will stand in a certain way, built by DOM calls and clones: never `innerHTML`, which a page's Trusted Types refuse. */
export function makeBadge(document: Document, stand: Stand): Badge {
  const host = document.createElement(BADGE_TAG);
  const root = host.attachShadow({ mode: 'open' });
  if (stand.in === 'row') host.setAttribute('data-row', '');
  dress(root, stand.gap > 0 ? `:host{--gap:${-stand.gap}px}` : '');
  let said: BadgePhrases | undefined;
  let saidIn: Size | undefined;
  let pill: HTMLElement | undefined;
  return {
    host,
    show(phrases, size) {
      if (said && saidIn === size && sameWords(said, phrases)) return false;
      if (pill && hasFocus(host)) rewrite(pill, phrases, size);
      else {
        const old = pill;
        pill = pillOf(document, phrases, size);
        if (old) old.replaceWith(pill);
        else root.append(pill);
      }
      said = phrases;
      saidIn = size;
      return true;
    },
  };
}

function sameWords(before: BadgePhrases, now: BadgePhrases): boolean {
  return before === now || (before.label === now.label && before.state === now.state && before.star === now.star);
}

/** Pills by how they are built: a feed puts up hundreds that differ in their texts only. */
const frames = new WeakMap<Document, (name: string, make: () => HTMLElement) => HTMLElement>();

/**
 * What a badge says, as new elements: text that grows inside the old ones would push the star aside, which is a shift of layout;
 * what comes new is none.
 */
function pillOf(document: Document, phrases: BadgePhrases, size: Size): HTMLElement {
  let known = frames.get(document);
  if (!known) {
    known = remembered(60);
    frames.set(document, known);
  }
  const { state, saved, star, parts, label } = phrases;
  let name = `${state} ${saved} ${star}`;
  for (const part of parts) name += ` ${classOf(part)}${part.step ?? ''}`;
  const pill = known(name, () => frameOf(document, phrases, size)).cloneNode(true) as HTMLElement;
  const facts = pill.firstElementChild;
  facts?.setAttribute('title', label);
  let at = facts?.firstElementChild;
  for (const part of parts) {
    if (at?.firstChild) at.firstChild.nodeValue = textOf(part, size);
    at = at?.nextElementSibling;
  }
  return pill;
}

function frameOf(document: Document, phrases: BadgePhrases, size: Size): HTMLElement {
  const { state, star, saved } = phrases;
  const facts = el(document, 'button', 'facts');
  facts.type = 'button';
  facts.setAttribute('aria-haspopup', 'dialog');
  writeFacts(facts, phrases, size);
  const pill = el(document, 'span', 'pill', facts);
  pill.dataset.state = state;
  if (star !== '') pill.append(starOf(document, star, saved));
  return pill;
}

function starOf(document: Document, words: string, saved: boolean): HTMLElement {
  const star = el(document, 'button', 'star', saved ? '★' : '☆');
  star.type = 'button';
  star.title = words;
  star.setAttribute('aria-label', words);
  star.setAttribute('aria-pressed', String(saved));
  return star;
}

/** The button's name is what it shows; the whole sentence is its description. */
function writeFacts(facts: Element, { parts, label }: BadgePhrases, size: Size): void {
  facts.setAttribute('title', label);
  facts.replaceChildren(...parts.map((part) => partOf(facts.ownerDocument, part, size)));
}

function partOf(document: Document, part: BadgePart, size: Size): HTMLElement {
  const made = el(document, 'span', classOf(part), textOf(part, size));
  if (part.step !== undefined) {
    const meter = el(document, 'i', 'meter');
    meter.dataset.step = String(part.step);
    made.append(meter);
  }
  return made;
}

function classOf({ soft, strong }: BadgePart): string {
  return soft ? 'part soft' : strong ? 'part strong' : 'part';
}

function textOf({ text, long = text }: BadgePart, size: Size): string {
  return size === 'full' ? long : text;
}

/** Under the keyboard's focus the buttons must stay the same. */
function rewrite(pill: HTMLElement, phrases: BadgePhrases, size: Size): void {
  const [facts, star] = pill.children;
  pill.dataset.state = phrases.state;
  if (facts) writeFacts(facts, phrases, size);
  if (phrases.star === '') star?.remove();
  else if (!star) pill.append(starOf(pill.ownerDocument, phrases.star, phrases.saved));
  else {
    star.textContent = phrases.saved ? '★' : '☆';
    star.setAttribute('title', phrases.star);
    star.setAttribute('aria-label', phrases.star);
    star.setAttribute('aria-pressed', String(phrases.saved));
  }
}

/** Whether the keyboard's focus is inside; told by the tree that the host stands in. */
function hasFocus(host: Element): boolean {
  const tree = host.getRootNode();
  return 'activeElement' in tree && tree.activeElement === host;
}
