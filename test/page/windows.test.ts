// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { youtube } from '../../lib/readers/youtube';
import { watching } from './watching';

let open: ReturnType<typeof watching> | undefined;

const HEADER = (handle: string) =>
  `<yt-page-header-renderer><h1><span>${handle}</span></h1><yt-content-metadata-view-model><span role="text">@${handle}</span></yt-content-metadata-view-model></yt-page-header-renderer>`;

const PANEL = (handle: string, bio: string) =>
  `<ytd-about-channel-renderer><div id="description-container">${bio}</div><table><tbody><tr><td>www.youtube.com/@${handle}</td></tr><tr><td>Italy</td></tr></tbody></table></ytd-about-channel-renderer>`;

const at = (css: string): Element => {
  const found = document.querySelector(css);
  if (!found) throw new Error(`no ${css}`);
  return found;
};

/** A channel's page, and beside it the place where the site puts its windows. */
function start(handle: string, window = '') {
  document.body.innerHTML = `<ytd-app><ytd-page-manager><ytd-browse role="main">${HEADER(handle)}</ytd-browse></ytd-page-manager></ytd-app><ytd-popup-container>${window}</ytd-popup-container>`;
  open = watching(`/@${handle}`, { reader: youtube });
  return open;
}

/** What was told of the panel: by whom, and the description. */
function told(): (string | undefined)[][] {
  return (open?.told.looks ?? []).flatMap(({ creator, readings: { bio } }) =>
    bio?.status === 'read' ? [[creator, bio.value]] : [],
  );
}

beforeEach(() => {
  document.documentElement.lang = 'en';
});

afterEach(() => open?.stop());

test('a panel that opens outside the page is read, once it has stood for a while', async () => {
  const { settled } = start('ada');
  await settled();
  at('ytd-popup-container').innerHTML = PANEL('ada', 'Maps and tea.');
  await settled(100);
  expect(told()).toEqual([]);
  await settled(900);
  expect(told()).toEqual([['youtube:ada', 'Maps and tea.']]);
});

test('a panel that the page before left open is nobody’s on the next channel’s page', async () => {
  const { settled, go, clear } = start('ada', PANEL('ada', 'Maps and tea.'));
  await settled(900);
  expect(told()).toEqual([['youtube:ada', 'Maps and tea.']]);
  clear();
  go('/@bea');
  at('ytd-browse').innerHTML = HEADER('bea');
  await settled(900);
  at('ytd-about-channel-renderer').append(document.createElement('hr'));
  await settled(900);
  expect(told()).toEqual([]);
});

test.each([
  ['the address', 'the description', 'tr', 'div'],
  ['the description', 'the address', 'div', 'tr'],
])('a panel filled anew, %s before %s, never mixes two channels', async (_first, _second, first, second) => {
  const { settled, go, clear } = start('ada', PANEL('ada', 'Maps and tea.'));
  await settled(900);
  clear();
  go('/@bea');
  at('ytd-browse').innerHTML = HEADER('bea');
  await settled(900);
  const fresh = new DOMParser().parseFromString(PANEL('bea', 'Stairs, mostly.'), 'text/html');
  for (const css of [first, second]) {
    const part = `ytd-about-channel-renderer ${css}`;
    const next = fresh.querySelector(part);
    at(part).replaceChildren(...(next?.childNodes ?? []));
    await settled(200);
  }
  await settled(900);
  expect(told()).toEqual([['youtube:bea', 'Stairs, mostly.']]);
});
