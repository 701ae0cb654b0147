// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BADGE_TAG, makeBadge } from '../../lib/overlay/badge';
import { guard } from '../../lib/overlay/guard';
import { FULL } from './phrases';

let stop = new AbortController();
let pressed: string[] = [];
let keys: string[] = [];
let trusted = true;

beforeEach(() => {
  stop = new AbortController();
  pressed = [];
  keys = [];
  trusted = true;
  document.body.innerHTML = '<a href="/p/1"><span>name</span></a>';
  const handle = {
    press: (_: Element, target: Element) => void pressed.push(target.className),
    key: (_: Element, { key }: KeyboardEvent) => void keys.push(key),
  };
  guard(window, new Set([BADGE_TAG]), handle, stop.signal, () => trusted);
});
afterEach(() => stop.abort());

function put() {
  const badge = makeBadge(document, { inside: [], in: 'line', gap: 0 });
  badge.show(FULL, 'compact');
  document.querySelector('a')?.append(badge.host);
  const star = badge.host.shadowRoot?.querySelector<HTMLButtonElement>('.star');
  if (!star) throw new Error('no star');
  return { host: badge.host, star };
}

const fire = (target: Element, type: string, more: EventInit = {}) => {
  const event = new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, ...more });
  target.dispatchEvent(event);
  return event;
};

test('a press on a badge inside a link reaches neither page nor link, and is told', () => {
  const { star } = put();
  const heard: string[] = [];
  for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'auxclick']) {
    document.addEventListener(type, () => heard.push(type), { capture: true, signal: stop.signal });
    const event = fire(star, type);
    if (type === 'click' || type === 'auxclick') expect(event.defaultPrevented, type).toBe(true);
  }
  expect(heard).toEqual([]);
  expect(pressed).toEqual(['star']);
});

test('a click that no person made does nothing, and still reaches nobody', () => {
  const { star } = put();
  trusted = false;
  fire(star, 'click');
  expect(pressed).toEqual([]);
});

test('a link is not dragged by the badge in it, nor is the page told; elsewhere it is', () => {
  const { star } = put();
  const heard: EventTarget[] = [];
  document.addEventListener('dragstart', ({ target }) => target && heard.push(target), { signal: stop.signal });
  expect(fire(star, 'dragstart').defaultPrevented).toBe(true);
  const span = document.querySelector('span');
  if (span) expect(fire(span, 'dragstart').defaultPrevented).toBe(false);
  expect(heard).toEqual([span]);
});

test('keys on a badge are no shortcuts of the page', () => {
  const { star } = put();
  let heard = 0;
  document.addEventListener('keydown', () => heard++, { signal: stop.signal });
  star.dispatchEvent(new KeyboardEvent('keydown', { key: 'l', bubbles: true, composed: true }));
  expect([heard, keys]).toEqual([0, ['l']]);
});

test('what happens elsewhere on the page is none of its business', () => {
  put();
  let heard = 0;
  document.addEventListener('click', () => heard++, { signal: stop.signal });
  const span = document.querySelector('span');
  if (span) expect(fire(span, 'click').defaultPrevented).toBe(false);
  expect([heard, pressed]).toEqual([1, []]);
});

test('nothing is caught any more after the signal', () => {
  const { star } = put();
  stop.abort();
  fire(star, 'click');
  expect(pressed).toEqual([]);
});
