// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { likesOf, watching } from './watching';

type Watching = ReturnType<typeof watching>;
let open: Watching | undefined;

function start(...args: Parameters<typeof watching>): Watching {
  open = watching(...args);
  return open;
}

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.body.innerHTML = '<main><toy-list></toy-list></main>';
});

afterEach(() => open?.stop());

function card(who: string, post: string, likes: string): Element {
  const made = document.createElement('div');
  made.innerHTML = `<toy-card><a class="who" href="/@${who}"><span class="name">${who}</span></a><a class="post" href="/p/${post}"></a><b class="likes">${likes}</b></toy-card>`;
  const found = made.firstElementChild;
  if (!found) throw new Error('no card');
  return found;
}

const list = () => document.querySelector('toy-list') ?? document.body;

test('a card is found and read in the callback of its own mutation; what changes in it later is read in idle time', async () => {
  const { told, settled, mutated } = start('/');
  await settled();
  list().append(card('ada', '1', '12'));
  await mutated();
  expect(told.found).toEqual(['instagram:ada']);
  expect(likesOf(told.looks)).toEqual(['12']);
  expect(told.worked).toBeGreaterThan(0);
  document.querySelector('.likes')?.replaceChildren('13');
  await mutated();
  expect(likesOf(told.looks)).toEqual(['12']);
  await settled();
  expect(likesOf(told.looks)).toEqual(['12', '13']);
  expect(told.looks[0]).toMatchObject({ creator: 'instagram:ada', post: '/p/1', page: 'feed', language: 'en' });
});

test('of many cards that come at once the callback finds each, and leaves to slices what it has no time to read', async () => {
  let time = 0;
  // Each look at the clock costs a fifth of a millisecond, as if cards were slow to read.
  const { told, settled, mutated } = start('/', { clock: () => (time += 0.2) });
  await settled();
  list().append(...Array.from({ length: 40 }, (_, at) => card(`c${at}`, String(at), '1')));
  await mutated();
  expect(told.found.length).toBeGreaterThanOrEqual(20);
  expect(told.looks.length).toBeLessThan(10);
  await settled();
  expect(told.looks).toHaveLength(40);
});

test('cards that the page takes away before their turn has come are read then, once', async () => {
  let time = 0;
  const { told, settled, mutated } = start('/', { clock: () => (time += 0.2) });
  await settled();
  const cards = Array.from({ length: 12 }, (_, at) => card(`c${at}`, String(at), String(at)));
  list().append(...cards);
  await mutated();
  expect(told.looks.length).toBeLessThan(10);
  // A card that was read and changes is read when the page is done with it, which then is never.
  cards[0]?.querySelector('.likes')?.replaceChildren('77');
  await mutated();
  for (const from of [0, 4, 8]) {
    for (const one of cards.slice(from, from + 4)) one.remove();
    await mutated();
  }
  expect(told.looks.map(({ post }) => post)).toEqual(cards.map((_, at) => `/p/${at}`));
  expect(likesOf(told.looks)).toEqual(cards.map((_, at) => String(at)));
  await settled();
  expect(told.looks).toHaveLength(12);
});

test('a card with which something goes wrong is said, and those beside it are found and read all the same', async () => {
  const said: (() => void)[] = [];
  vi.stubGlobal('queueMicrotask', (say: () => void) => void said.push(say));
  const found: string[] = [];
  const { told, settled, mutated } = start('/', {
    found: (_, creator) => {
      if (creator === 'instagram:bad') throw new Error('no place for it');
      found.push(creator);
    },
  });
  await settled();
  list().append(card('ada', '1', '1'), card('bad', '2', '2'), card('bea', '3', '3'));
  await mutated();
  vi.unstubAllGlobals();
  expect(found).toEqual(['instagram:ada', 'instagram:bea']);
  expect(told.looks.map(({ post }) => post)).toEqual(['/p/1', '/p/3']);
  expect(said).toHaveLength(1);
  expect(() => said[0]?.()).toThrow('no place for it');
});

test('cards that were there before the watcher, in a batch, and inside an added wrapper are all found once', async () => {
  list().append(card('first', '1', '1'));
  const { told, settled } = start('/');
  await settled();
  list().append(card('second', '2', '2'), card('third', '3', '3'));
  const wrapper = document.createElement('section');
  wrapper.append(card('fourth', '4', '4'));
  list().append(wrapper);
  await settled();
  expect(told.looks.map(({ creator }) => creator)).toEqual([
    'instagram:first',
    'instagram:second',
    'instagram:third',
    'instagram:fourth',
  ]);
});

test('a card outside its list, an advertisement and a page kind that is not known read as nothing', async () => {
  const { told, settled, go } = start('/');
  await settled();
  document.querySelector('main')?.append(card('stray', '1', '1'));
  const ad = card('seller', '2', '2');
  ad.setAttribute('data-ad', '');
  list().append(ad);
  await settled();
  go('/some/settings/page');
  list().append(card('later', '3', '3'));
  await settled();
  expect(told.looks).toEqual([]);
  expect(told.found).toEqual([]);
});

test('a card stamped empty and filled later is read when it is filled', async () => {
  const { told, settled } = start('/');
  await settled();
  const empty = document.createElement('toy-card');
  list().append(empty);
  await settled();
  expect(told.looks).toEqual([]);
  empty.append(...card('late', '9', '90').childNodes);
  await settled();
  expect(told.found).toContain('instagram:late');
  expect(likesOf(told.looks)).toEqual(['90']);
});

test('a recycled card is another creator at once, and an emptied one is nobody', async () => {
  const recycled = card('old', '1', '10');
  list().append(recycled);
  const { told, settled, mutated, clear } = start('/');
  await settled();
  clear();
  recycled.querySelector('.who')?.setAttribute('href', '/@new');
  recycled.querySelector('.post')?.setAttribute('href', '/p/2');
  await mutated();
  expect(told.found).toEqual(['instagram:new']);
  await settled();
  expect(told.looks.at(-1)).toMatchObject({ creator: 'instagram:new', post: '/p/2' });
  recycled.querySelector('.who')?.remove();
  recycled.querySelector('.post')?.remove();
  await settled();
  expect(told.lost).toEqual(['toy-card']);
});

test('a change inside a card that none of its ways point to costs no look', async () => {
  const steady = card('ada', '1', '10');
  list().append(steady);
  const { told, settled, clear } = start('/');
  await settled();
  clear();
  steady.append(document.createElement('progress'));
  await settled();
  expect(told).toMatchObject({ found: [], looks: [] });
  const likes = steady.querySelector('.likes');
  likes?.replaceChildren('11');
  await settled();
  expect(likesOf(told.looks)).toEqual(['11']);
});

test('a counter that runs outside of all cards costs nothing, not even a question for the address', async () => {
  const counter = document.createElement('output');
  counter.append('1', document.createElement('i'));
  document.querySelector('main')?.append(counter);
  list().append(card('ada', '1', '10'));
  let asked = 0;
  const href = () => {
    asked++;
    return 'https://toy.example/';
  };
  const { told, settled, mutated, clear } = start('/', { href });
  await settled();
  clear();
  asked = 0;
  counter.firstChild?.replaceWith('2');
  counter.lastElementChild?.remove();
  await mutated();
  expect(asked).toBe(0);
  counter.append(document.createElement('b'));
  await mutated();
  expect(told.worked).toBe(0);
  counter.append(card('eve', '2', '20'));
  list().append(counter);
  await settled();
  expect(told.found).toEqual(['instagram:eve']);
});

test('what the extension itself puts on the page is no news; the page taking it away is', async () => {
  const kept = card('ada', '1', '10');
  list().append(kept);
  const { told, settled, mutated, clear } = start('/');
  await settled();
  clear();
  const badge = document.createElement('vaglio-badge');
  kept.querySelector('.name')?.append(badge);
  await settled();
  expect(told).toMatchObject({ found: [], looks: [], batches: 0 });
  badge.remove();
  await mutated();
  expect(told.found).toEqual(['instagram:ada']);
});

test('many small additions are few batches, and none is left untold', async () => {
  const { told, settled } = start('/');
  await settled();
  for (let at = 0; at < 8; at++) {
    list().append(card(`c${at}`, String(at), '1'));
    await settled(10);
  }
  await settled();
  expect(told.looks).toHaveLength(8);
  expect(told.batches).toBeLessThanOrEqual(3);
});

test('removed elements are told, moved ones are not', async () => {
  const going = card('gone', '1', '1');
  const moving = card('moved', '2', '2');
  list().append(going, moving);
  const { told, settled } = start('/');
  await settled();
  going.remove();
  list().prepend(moving);
  await settled();
  expect(told.removed).toEqual(['toy-card']);
  expect(told.found.at(-1)).toBe('instagram:moved');
});

test('cells that only code finds are found too', async () => {
  const { told, settled } = start('/');
  await settled();
  for (const name of ['one', 'two']) {
    const box = document.createElement('toy-box');
    box.innerHTML = `<a title="${name}"></a>`;
    document.querySelector('main')?.append(box);
  }
  await settled();
  expect(told.looks.map(({ creator }) => creator)).toEqual(['instagram:two']);
});

test('nothing is seen any more after the signal', async () => {
  const { told, settled, stop } = start('/');
  await settled();
  list().append(card('ada', '1', '1'));
  stop();
  list().append(card('bea', '2', '2'));
  await settled();
  expect(told.looks).toEqual([]);
});

test('the live part may go into hiding and another take its place', async () => {
  const { told, settled } = start('/');
  await settled();
  document.querySelector('main')?.setAttribute('hidden', '');
  const other = document.createElement('main');
  other.innerHTML = '<toy-list></toy-list>';
  other.firstElementChild?.append(card('bea', '5', '50'));
  document.body.append(other);
  await settled();
  expect(told.looks.map(({ creator }) => creator)).toEqual(['instagram:bea']);
});

test('the creators here stand in the page’s order, and each once', async () => {
  const first = card('ada', '1', '1');
  list().append(first, card('bea', '2', '2'));
  const { here, page, settled } = start('/');
  await settled();
  list().prepend(card('carla', '3', '3'));
  list().append(card('ada', '4', '4'));
  await settled();
  expect(here()).toEqual(['instagram:carla', 'instagram:bea', 'instagram:ada']);
  expect(page()).toBe('feed');
});

test('a cell that the page fills anew is read when it is done: never a new name with old numbers', async () => {
  list().append(card('ada', '1', '10'));
  const { told, settled, mutated, clear } = start('/');
  await settled();
  clear();
  document.querySelector('.who')?.setAttribute('href', '/@bea');
  document.querySelector('.name')?.replaceChildren('bea');
  document.querySelector('.post')?.setAttribute('href', '/p/2');
  await mutated();
  expect(told.looks).toEqual([]);
  document.querySelector('.likes')?.replaceChildren('20');
  await settled();
  expect(told.looks.map(({ creator, post }) => [creator, post])).toEqual([['instagram:bea', '/p/2']]);
  expect(likesOf(told.looks)).toEqual(['20']);
});

test('a cell of which the page replaces everything at once is as good as a new one: read in the same callback', async () => {
  const cell = card('ada', '1', '10');
  list().append(cell);
  const { told, settled, mutated, clear } = start('/');
  await settled();
  clear();
  cell.replaceChildren(...card('bea', '2', '20').children);
  await mutated();
  expect(told.looks.map(({ creator, post }) => [creator, post])).toEqual([['instagram:bea', '/p/2']]);
  expect(likesOf(told.looks)).toEqual(['20']);
  clear();
  // The number has stayed, so what is new may not be all of it.
  cell.replaceChildren(...card('carla', '3', '30').querySelectorAll('a'), ...cell.querySelectorAll('.likes'));
  await mutated();
  expect(told.found).toEqual(['instagram:carla']);
  expect(told.looks).toEqual([]);
});

test('a feed that never rests is told of all the same, about once a second', async () => {
  const { told, settled } = start('/');
  await settled();
  for (let at = 0; at < 240; at++) {
    list().append(card(`c${at}`, String(at), '1'));
    await settled(10);
  }
  expect(told.looks).toHaveLength(240);
  expect(told.batches).toBeGreaterThanOrEqual(2);
  expect(told.batches).toBeLessThanOrEqual(4);
});
