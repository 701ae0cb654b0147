import type { BadgePart, BadgePhrases } from '../model/phrases';
import { dress, el, FONT, METER, TOKENS } from './look';

export const BADGE_TAG = 'vaglio-badge';

/** 22 px, one line. The host takes no room: see place.ts. Every rule of the page that could reach the host is overruled. */
const CSS = `${TOKENS}
:host{all:initial!important;position:absolute!important;display:inline!important;inline-size:0!important;block-size:1lh!important;
font:inherit!important;line-height:inherit!important;color:inherit!important;direction:inherit!important;contain:layout style!important;z-index:1!important}
:host([data-row]){position:relative!important;display:block!important;flex:none!important;align-self:center!important;block-size:0!important;margin-inline-start:var(--gap)!important}
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
  show(phrases: BadgePhrases, size: 'full' | 'compact'): void;
};

/** What of a badge was pressed. */
export type Pressed = 'facts' | 'star';

const templates = new WeakMap<Document, HTMLElement>();

/** A new badge, cloned from one that was built by DOM calls: never `innerHTML`, which a page's Trusted Types refuse. */
export function makeBadge(document: Document): Badge {
  let template = templates.get(document);
  if (!template) {
    template = build(document);
    templates.set(document, template);
  }
  const host = document.createElement(BADGE_TAG);
  const root = host.attachShadow({ mode: 'open' });
  dress(root, CSS);
  const pill = template;
  let said = '';
  return {
    host,
    show(phrases, size) {
      const saying = [size, phrases.state, phrases.star, phrases.label].join('\n');
      if (saying !== said) show(root, pill, phrases, size);
      said = saying;
    },
  };
}

function build(document: Document): HTMLElement {
  const part = () => el(document, 'span', 'part', el(document, 'span'), el(document, 'i', 'meter'));
  const facts = el(document, 'button', 'facts', part(), part(), part());
  facts.type = 'button';
  facts.setAttribute('aria-haspopup', 'dialog');
  const star = el(document, 'button', 'star', '☆');
  star.type = 'button';
  return el(document, 'span', 'pill', facts, star);
}

/**
 * Says something else. What is new stands there as new elements: text that grows inside the old ones would push the star aside, which
 * is a shift of layout. Only under the keyboard's focus they stay.
 */
function show(root: ShadowRoot, template: HTMLElement, phrases: BadgePhrases, size: 'full' | 'compact'): void {
  const old = root.querySelector<HTMLElement>('.pill');
  const pill = old && hasFocus(root.host) ? old : (template.cloneNode(true) as HTMLElement);
  const [facts, star] = pill.querySelectorAll('button');
  if (!facts || !star) return;
  pill.dataset.state = phrases.state;
  name(facts, phrases.label);
  [...facts.children].forEach((slot, at) => {
    showPart(slot, phrases.parts[at], size);
  });
  star.hidden = phrases.star === '';
  name(star, phrases.star);
  star.setAttribute('aria-pressed', String(phrases.saved));
  star.textContent = phrases.saved ? '★' : '☆';
  if (!old) root.append(pill);
  else if (old !== pill) old.replaceWith(pill);
}

function name(button: HTMLElement, words: string): void {
  button.setAttribute('aria-label', words);
  button.title = words;
}

/** Whether the keyboard's focus is inside; told by the tree that the host stands in. */
function hasFocus(host: Element): boolean {
  const tree = host.getRootNode();
  return 'activeElement' in tree && tree.activeElement === host;
}

function showPart(slot: Element, part: BadgePart | undefined, size: 'full' | 'compact'): void {
  const [text, meter] = slot.children;
  slot.toggleAttribute('hidden', !part);
  if (!part || !text || !meter) return;
  slot.className = `part${part.soft ? ' soft' : ''}${part.strong ? ' strong' : ''}`;
  text.textContent = size === 'full' ? (part.long ?? part.text) : part.text;
  meter.toggleAttribute('hidden', part.step === undefined);
  if (part.step !== undefined) meter.setAttribute('data-step', String(part.step));
}
