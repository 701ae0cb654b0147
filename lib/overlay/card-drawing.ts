import type { Drawing } from '../model/drawing';
import type { CardPhrases } from '../model/phrases';
import type { CardAct } from './card';
import { factDrawing } from './fact-drawing';

/** The card of a creator, made where its words are: a page carries neither before somebody asks for it. */
export function cardDrawing({ title, who, tier, facts, saved, rejected, words }: CardPhrases): Drawing {
  return {
    tag: 'section',
    has: { class: 'card', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'title', tabindex: '-1' },
    inside: [
      {
        tag: 'header',
        inside: [
          // A name may be written in either direction, whatever the page's is.
          { tag: 'h2', has: { id: 'title', dir: 'auto' }, inside: [title] },
          ...(tier === undefined ? [] : [{ tag: 'span', has: { class: 'tier' }, inside: [tier] }]),
          button('close', { 'aria-label': words.close }, '×'),
          { tag: 'p', has: { class: 'who' }, inside: [who] },
        ],
      },
      { tag: 'dl', has: { class: 'facts' }, inside: facts.map((fact) => factDrawing(fact, words)) },
      { tag: 'p', has: { class: 'notice', role: 'status' } },
      {
        tag: 'footer',
        inside: [
          button('saved', { 'aria-pressed': `${saved}` }, words.save, words.saved),
          button('rejected', { 'aria-pressed': `${rejected}` }, words.reject, words.rejected),
          button('open', {}, words.open),
        ],
      },
    ],
  };
}

/** `texts`: what it says; of one that stays pressed, what it says before and then, of which the sheet shows one. */
function button(act: CardAct, has: Drawing['has'], ...texts: string[]): Drawing {
  return {
    tag: 'button',
    has: { type: 'button', 'data-act': act, ...has },
    inside: texts.map((text) => ({ tag: 'span', inside: [text] })),
  };
}
