// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { makeBadge } from '../../lib/overlay/badge';
import { openCard } from '../../lib/overlay/card';
import { cardDrawing } from '../../lib/overlay/card-drawing';
import { CARD_CSS } from '../../lib/overlay/card-look';
import { elementsOf } from './elements';
import { ATTACK, CARD, FULL } from './phrases';

beforeEach(() => document.body.replaceChildren());

function opened() {
  const badge = makeBadge(document, { inside: [], in: 'line', gap: 0 });
  badge.show(FULL, 'compact');
  document.body.append(badge.host);
  const card = openCard(badge.host, cardDrawing(CARD), CARD_CSS);
  const root = card.host.shadowRoot;
  if (!root) throw new Error('no card');
  return { card, root };
}

const texts = (root: ParentNode, css: string) => [...root.querySelectorAll(css)].map(({ textContent }) => textContent);

test('the card is a labelled dialog that takes the focus', () => {
  const { root } = opened();
  const dialog = root.querySelector('[role=dialog]');
  expect(dialog?.getAttribute('aria-labelledby')).toBe('title');
  expect(root.querySelector('#title')?.textContent).toBe(ATTACK);
  expect(root.activeElement).toBe(dialog);
});

test('a name that is an attack is text', () => {
  expect(opened().root.querySelector('img, script')).toBeNull();
});

test('each fact has label, basis, value, picture with words, sentence, and a proof to open', () => {
  const { root } = opened();
  const fact = root.querySelector('[data-fact=engagement]');
  expect(fact && texts(fact, 'dt span')).toEqual(['Engagement by followers', '10 of 12 posts']);
  expect(fact?.querySelector('.value')?.textContent).toBe('3.1%2.7–3.6% (80%)');
  expect(fact?.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('Between 2.7–3.6%');
  expect(fact?.querySelector('summary')?.getAttribute('aria-label')).toBe('Why? Engagement by followers');
  expect(fact && texts(fact, 'details h3')).toEqual(['Posts that count', 'Left out', 'Sources']);
  expect(fact?.querySelector('.sum')?.textContent).toBe('3% · 3.1% · 3.2% = 3.1%');
  expect(texts(root, '.value.unknown')).toEqual(['Open the profile for the followers']);
});

test('only a secure address of a source becomes a link, which tells the site nothing', () => {
  const links = [...opened().root.querySelectorAll('a')];
  expect(links.map(({ href, target, rel }) => [href, target, rel])).toEqual([
    ['https://modash.example/', '_blank', 'noopener noreferrer'],
  ]);
});

test('a mark changes the buttons in place, of whose words the sheet shows those that hold', () => {
  const { card, root } = opened();
  const [save, reject] = root.querySelectorAll<HTMLElement>('footer button');
  const shown = (button: HTMLElement | undefined) => {
    const pressed = button?.getAttribute('aria-pressed');
    return [pressed, button?.children[pressed === 'true' ? 1 : 0]?.textContent];
  };
  expect(CARD_CSS).toContain('[aria-pressed=true] span:first-child,[aria-pressed=false] span+span{display:none}');
  expect([shown(save), shown(reject)]).toEqual([
    ['false', 'Save'],
    ['false', 'Not for us'],
  ]);
  save?.focus();
  card.mark('saved');
  expect([shown(save), shown(reject)]).toEqual([
    ['true', 'Saved'],
    ['false', 'Not for us'],
  ]);
  expect(root.activeElement === save).toBe(true);
  card.mark('rejected');
  expect([shown(save), shown(reject)]).toEqual([
    ['false', 'Save'],
    ['true', 'Rejected'],
  ]);
  card.mark(undefined);
  expect([shown(save), shown(reject)]).toEqual([
    ['false', 'Save'],
    ['false', 'Not for us'],
  ]);
});

test('the card opens with the marks that its creator has', () => {
  const pressed = (phrases: typeof CARD) =>
    elementsOf(cardDrawing(phrases)).flatMap(({ has }) => has?.['aria-pressed'] ?? []);
  expect(pressed({ ...CARD, saved: true })).toEqual(['true', 'false']);
  expect(pressed({ ...CARD, rejected: true })).toEqual(['false', 'true']);
});

test('what went wrong is said in the card, and taken back by the next mark', () => {
  const { card, root } = opened();
  expect(texts(root, '[role=status]')).toEqual(['']);
  card.say('The disk is full');
  expect(texts(root, '[role=status]')).toEqual(['The disk is full']);
  card.mark(undefined);
  expect(texts(root, '[role=status]')).toEqual(['']);
});

test('the Tab key goes round inside', () => {
  const { card, root } = opened();
  const last = root.querySelector<HTMLElement>('[data-act=open]');
  last?.focus();
  card.tab(new KeyboardEvent('keydown', { key: 'Tab' }));
  expect(root.activeElement?.getAttribute('data-act')).toBe('close');
  card.tab(new KeyboardEvent('keydown', { key: 'Tab', shiftKey: true }));
  expect(root.activeElement).toBe(last);
});

test('what a closed proof holds is no stop of the Tab key; what an open one holds is', () => {
  const { card, root } = opened();
  const [details] = root.querySelectorAll('details');
  const footer = root.querySelector('footer');
  footer?.remove();
  const press = () => {
    const event = new KeyboardEvent('keydown', { key: 'Tab', cancelable: true });
    card.tab(event);
    return event.defaultPrevented;
  };
  root.querySelector('summary')?.focus();
  expect(press()).toBe(true);
  details?.setAttribute('open', '');
  root.querySelector('summary')?.focus();
  expect(press()).toBe(false);
});

test('closing leaves nothing behind', () => {
  const { card } = opened();
  card.close();
  expect(document.querySelector('vaglio-card')).toBeNull();
});
