// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Drawing } from '../../lib/model/drawing';
import { cardDrawing } from '../../lib/overlay/card-drawing';
import { draw } from '../../lib/overlay/draw';
import { elementsOf } from './elements';
import { ATTACK, CARD } from './phrases';

test('elements, attributes, properties and texts stand as the drawing says', () => {
  const inner: Drawing = { tag: 'b', style: { 'inset-inline-start': '70.0%' } };
  const drawn = draw(document, {
    tag: 'p',
    has: { class: 'one', 'data-fact': 'fee' },
    inside: ['before ', inner, ATTACK],
  });
  expect([drawn.localName, drawn.className, drawn.dataset.fact]).toEqual(['p', 'one', 'fee']);
  expect([...drawn.children].map(({ localName }) => localName)).toEqual(['b']);
  expect(drawn.querySelector('b')?.style.getPropertyValue('inset-inline-start')).toBe('70.0%');
  expect(drawn.textContent).toBe(`before ${ATTACK}`);
});

test('nothing but the attributes of a drawing is set, and no address but a secure one', () => {
  const has = {
    onclick: 'x()',
    style: 'color:red',
    srcdoc: 'x',
    src: 'https://a.example/',
    'xlink:href': 'x',
    name: 'x',
  };
  const names = (more: object) => draw(document, { tag: 'a', has: { ...has, ...more } }).getAttributeNames();
  expect(names({})).toEqual([]);
  for (const href of ['javascript:alert(1)', 'data:text/html,x', 'http://a.example/', '/x', ' https://a.example/']) {
    expect(names({ href }), href).toEqual([]);
  }
  expect(names({ href: 'https://a.example/', 'aria-label': 'A' })).toEqual(['href', 'aria-label']);
});

test('everything that the card’s drawing asks for is drawn', () => {
  const drawing = cardDrawing(CARD);
  const drawn = draw(document, drawing);
  const made = [drawn, ...drawn.querySelectorAll<HTMLElement>('*')];
  expect(
    made.map((element) => [element.localName, element.getAttributeNames().filter((name) => name !== 'style')]),
  ).toEqual(elementsOf(drawing).map(({ tag, has = {} }) => [tag, Object.keys(has)]));
  for (const [at, { style = {} }] of elementsOf(drawing).entries()) {
    for (const [name, value] of Object.entries(style)) expect(made[at]?.style.getPropertyValue(name)).toBe(value);
  }
  expect(elementsOf(drawing).filter(({ style }) => style)).toHaveLength(3);
});
