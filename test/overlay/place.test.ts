// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { put, standIn } from '../../lib/overlay/place';

beforeEach(() => document.body.replaceChildren());

/** Puts a badge into `#place` and says after which text of the page it stands. */
function stands(html: string) {
  document.body.innerHTML = html;
  const place = document.querySelector('#place');
  if (!place) throw new Error('no place');
  const stand = standIn(place);
  const host = document.createElement('vaglio-badge');
  put(host, place, stand);
  const own = host.parentElement;
  return {
    in: stand.in,
    last: own?.lastChild === host,
    after: own?.textContent,
    gap: stand.gap,
  };
}

test('behind the text of an element, as its last child', () => {
  expect(stands('<a id="place">ada</a>')).toMatchObject({ in: 'line', last: true, after: 'ada' });
});

test('at the end of a flex row, taking back its gap', () => {
  const row = '<div id="place" style="display:flex;column-gap:8px"><b>ada</b><i>3h</i></div>';
  expect(stands(row)).toEqual({ in: 'row', last: true, after: 'ada3h', gap: 8 });
});

test('not as a further child where that would push the others apart: in the first of them', () => {
  const row =
    '<div id="place" style="display:flex;justify-content:space-between"><span>ada</span><button>Follow</button></div>';
  expect(stands(row)).toMatchObject({ in: 'line', after: 'ada' });
});

test('in the last line of several, not below them', () => {
  const lines = '<div id="place"><div style="display:block">ada</div><div style="display:block">3 posts</div></div>';
  expect(stands(lines)).toMatchObject({ in: 'line', after: '3 posts' });
  const column =
    '<div id="place" style="display:flex;flex-direction:column"><span>ada</span><span>3 posts</span></div>';
  expect(stands(column)).toMatchObject({ after: '3 posts' });
});

test('text after a last element ends the line itself', () => {
  expect(stands('<div id="place"><div style="display:block">ada</div> · 3h</div>')).toMatchObject({
    after: 'ada · 3h',
  });
});
