// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { makeBadge } from '../../lib/overlay/badge';
import { openCard } from '../../lib/overlay/card';
import { CARD_CSS } from '../../lib/overlay/card-look';
import { ATTACK, CARD, FULL } from './phrases';

beforeEach(() => document.body.replaceChildren());

function opened() {
  const badge = makeBadge(document, { inside: [], in: 'line', gap: 0 });
  badge.show(FULL, 'compact');
  document.body.append(badge.host);
  const card = openCard(badge.host, CARD, CARD_CSS);
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

test('an act changes the buttons in place and says what went wrong', () => {
  const { card, root } = opened();
  const save = root.querySelector<HTMLElement>('[data-act=save]');
  save?.focus();
  card.update({ ...CARD, saved: true, words: { ...CARD.words, save: 'Saved' } });
  expect([save?.textContent, save?.getAttribute('aria-pressed'), root.activeElement === save]).toEqual([
    'Saved',
    'true',
    true,
  ]);
  card.update(undefined, 'The disk is full');
  expect(root.querySelector('[role=status]:not([hidden])')?.textContent).toBe('The disk is full');
  card.update(CARD);
  expect(root.querySelector('[role=status]:not([hidden])')).toBeNull();
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

test('closing leaves nothing behind', () => {
  const { card } = opened();
  card.close();
  expect(document.querySelector('vaglio-card')).toBeNull();
});
