// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { likesOf, watching } from './watching';

let open: ReturnType<typeof watching> | undefined;

function start(...args: Parameters<typeof watching>) {
  open = watching(...args);
  return open;
}

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.body.innerHTML = '';
});

afterEach(() => open?.stop());

const PROFILE = (who: string, followers: string, name: string, tiles: readonly [post: string, views: string][]) =>
  `<main><header><h1>${who}</h1><b class="followers">${followers}</b><i>${name}</i></header>${tiles
    .map(([post, views]) => `<toy-tile><a href="/p/${post}"></a><b>${views}</b></toy-tile>`)
    .join('')}</main>`;

const POST = (who: string, likes: string, caption: string) =>
  `<address><a href="/@${who}"></a></address><main><b class="likes">${likes}</b><p>${caption}</p></main>`;

const put = (css: string, text: string) => document.querySelector(css)?.replaceChildren(text);

test('an empty element that comes is enough to see that a feed has gone', async () => {
  document.body.innerHTML =
    '<main><toy-list><toy-card><a class="who" href="/@ada"></a><a class="post" href="/p/1"></a></toy-card></toy-list></main>';
  const { told, settled, go, page } = start('/');
  await settled();
  expect(told.found).toEqual(['instagram:ada']);
  go('/p/1');
  document.body.append(document.createElement('hr'));
  await settled();
  expect(page()).toBe('post');
});

test('a profile under another’s address is nobody until the page shows the new handle', async () => {
  document.body.innerHTML = PROFILE('ada', '500', 'Ada', [['a1', '70']]);
  const { told, settled, go, clear } = start('/ada');
  await settled();
  expect(told.looks.map(({ creator }) => creator)).toEqual(['instagram:ada', 'instagram:ada']);
  clear();
  go('/bea');
  document.body.append(document.createElement('hr'));
  await settled();
  expect(told.looks).toEqual([]);
  expect(told.lost.length).toBeGreaterThan(0);
  put('h1', 'bea');
  put('b.followers', '900');
  await settled();
  expect(told.looks[0]).toMatchObject({
    creator: 'instagram:bea',
    readings: { followers: { value: { text: '900' } } },
  });
});

test('what still reads as the old page did is held back until the new page has settled', async () => {
  document.body.innerHTML = PROFILE('ada', '500', 'Ada', []);
  const { told, settled, go, clear } = start('/ada');
  await settled();
  clear();
  go('/bea');
  put('h1', 'bea');
  put('i', 'Bea');
  await settled();
  expect(told.looks.map(({ readings }) => Object.keys(readings))).toEqual([['name']]);
  clear();
  await settled(900);
  expect(told.looks.at(-1)).toMatchObject({
    creator: 'instagram:bea',
    readings: { followers: { status: 'read', value: { text: '500' } } },
  });
});

test('tiles of the old profile never become the new one’s, neither before nor after it agrees', async () => {
  document.body.innerHTML = PROFILE('ada', '500', 'Ada', [['a1', '70']]);
  const { told, settled, go, clear } = start('/ada');
  await settled();
  clear();
  go('/bea');
  document.querySelector('toy-tile')?.append(document.createElement('b'));
  await settled();
  expect(told.looks).toEqual([]);
  put('h1', 'bea');
  put('b.followers', '900');
  put('i', 'Bea');
  const tile = document.createElement('toy-tile');
  tile.innerHTML = '<a href="/p/b1"></a><b>30</b>';
  document.querySelector('main')?.append(tile);
  await settled();
  const tiles = told.looks.filter(({ post }) => post !== undefined);
  expect([...new Set(tiles.map(({ creator, post }) => `${creator} ${post}`))]).toEqual(['instagram:bea /p/b1']);
});

test('the next post has its own author and likes, or none', async () => {
  document.body.innerHTML = POST('ada', '500', 'A walk');
  const { told, settled, go, clear } = start('/p/one');
  await settled();
  expect(likesOf(told.looks)).toEqual(['500']);
  clear();
  go('/p/two');
  document.body.append(document.createElement('hr'));
  await settled();
  expect(told.looks).toEqual([]);
  // The likes come before the author: for a moment they seem to be Ada's.
  put('b.likes', '7');
  await settled();
  expect(told.looks).toEqual([]);
  document.querySelector('address a')?.setAttribute('href', '/@bea');
  put('p', 'A swim');
  await settled();
  expect(told.looks.at(-1)).toMatchObject({ creator: 'instagram:bea', post: 'two' });
  expect(likesOf(told.looks).at(-1)).toBe('7');
});

test('the same creator’s next post is read once the page has settled', async () => {
  document.body.innerHTML = POST('ada', '500', 'A walk');
  const { told, settled, go, clear } = start('/p/one');
  await settled();
  clear();
  go('/p/two');
  put('b.likes', '7');
  put('p', 'A swim');
  await settled(900);
  expect(told.looks).toHaveLength(1);
  expect(told.looks[0]).toMatchObject({ creator: 'instagram:ada', post: 'two' });
});

test('a wall that comes with the new page is read as nothing', async () => {
  document.body.innerHTML = PROFILE('ada', '500', 'Ada', []);
  const { told, settled, go, clear } = start('/ada');
  await settled();
  clear();
  go('/bea');
  document.body.innerHTML = `<form class="login"></form>${PROFILE('bea', '900', 'Bea', [['b1', '3']])}`;
  await settled();
  expect(told.looks).toEqual([]);
});

test('the site’s own event is enough, without a mutation', async () => {
  document.body.innerHTML = PROFILE('ada', '500', 'Ada', []);
  const { told, settled, go } = start('/other/kind');
  await settled();
  expect(told.looks).toEqual([]);
  go('/ada');
  window.dispatchEvent(new Event('toy-moved'));
  await settled();
  expect(told.looks.map(({ creator }) => creator)).toEqual(['instagram:ada']);
});
