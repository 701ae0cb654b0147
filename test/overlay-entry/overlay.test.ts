// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings';
import { badges, card, labelOf, pressed, session } from './session';

let open: ReturnType<typeof session> | undefined;
const start = (...args: Parameters<typeof session>) => {
  open = session(...args);
  return open;
};

beforeEach(() => {
  at('https://toy.example/');
  document.body.innerHTML = '<main><toy-list></toy-list></main>';
});
afterEach(() => open?.stop());

/** happy-dom's own way to be at an address. */
function at(href: string): void {
  const dom: unknown = Reflect.get(window, 'happyDOM');
  if (dom instanceof Object) Reflect.get(dom, 'setURL').call(dom, href);
}

const list = () => document.querySelector('toy-list') ?? document.body;

const buttonOf = (act: string) => document.querySelector('vaglio-card')?.shadowRoot?.querySelector(`[data-act=${act}]`);
const pressedInCard = (act: string) =>
  buttonOf(act)?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));

describe('badges in a feed', () => {
  test('the shell is there in the mutation’s own callback, after the page’s own nodes, and is filled by the answer', async () => {
    const { settled } = start();
    await settled();
    list().append(card('ada', '1', '12'));
    await Promise.resolve();
    const [badge] = badges();
    expect(document.querySelector('.name')?.lastChild).toBe(badge);
    expect(labelOf(badge)).toContain('Reading');
    await settled();
    expect(labelOf(badge)).toBe('instagram:ada ');
  });

  test('a creator known before is filled at once, from memory', async () => {
    const { settled } = start();
    list().append(card('ada', '1', '12'));
    await settled();
    list().append(card('ada', '2', '13'));
    await Promise.resolve();
    expect(badges().map(labelOf)).toEqual(['instagram:ada ', 'instagram:ada ']);
  });

  test('a batch of cards is one message; the same cards again are none', async () => {
    const { settled, named } = start();
    await settled();
    const cards = ['ada', 'bea', 'carla', 'dina'].map((who, at) => card(who, String(at), '5'));
    list().append(...cards);
    await settled();
    expect(named('observed')).toHaveLength(1);
    list().replaceChildren();
    await settled();
    list().append(...cards);
    await settled();
    expect(named('observed')).toHaveLength(1);
    expect(named('known')).toHaveLength(0);
  });

  test('a recycled card has the badge of its new creator; an emptied one has none', async () => {
    const recycled = card('old', '1', '10');
    list().append(recycled);
    const { settled } = start();
    await settled();
    recycled.querySelector('.who')?.setAttribute('href', '/@new');
    recycled.querySelector('.post')?.setAttribute('href', '/p/2');
    await settled();
    expect(badges().map(labelOf)).toEqual(['instagram:new ']);
    recycled.querySelector('.who')?.removeAttribute('href');
    await settled();
    expect(badges()).toEqual([]);
  });

  test('two hundred cards scrolled by leave no orphan, and nothing is told of those that went', async () => {
    const { settled, overlay, named } = start();
    await settled();
    for (let batch = 0; batch < 10; batch++) {
      list().replaceChildren(
        ...Array.from({ length: 20 }, (_, at) => card(`c${batch * 20 + at}`, `${batch}-${at}`, '3')),
      );
      await settled();
    }
    expect(badges()).toHaveLength(20);
    expect(named('observed')).toHaveLength(10);
    const gone = { news: 'settings' as const, settings: DEFAULT_SETTINGS };
    overlay.hear(gone);
    expect(named('known').at(-1)).toMatchObject({ keys: { length: 20 } });
  });

  test('a badge that the page took away comes back, but not forever', async () => {
    list().append(card('ada', '1', '12'));
    const { settled } = start();
    await settled();
    for (let time = 0; time < 4; time++) {
      badges()[0]?.remove();
      await settled();
      expect(badges(), `time ${time}`).toHaveLength(1);
    }
    badges()[0]?.remove();
    await settled();
    badges()[0]?.remove();
    await settled();
    expect(badges()).toHaveLength(0);
  });

  test('a badge goes behind what is put behind it, but not forever, and stays its creator’s all the same', async () => {
    const cell = card('ada', '1', '12');
    list().append(cell);
    const { settled } = start();
    await settled();
    const place = cell.querySelector('.name');
    for (let time = 0; time < 4; time++) {
      place?.append(document.createElement('x-rate'));
      await settled();
      expect(place?.lastChild, `time ${time}`).toBe(badges()[0]);
    }
    place?.append(document.createElement('x-rate'));
    await settled();
    expect(place?.lastElementChild?.localName).toBe('x-rate');
    cell.querySelector('.who')?.setAttribute('href', '/@new');
    cell.querySelector('.post')?.setAttribute('href', '/p/2');
    await settled();
    expect(badges().map(labelOf)).toEqual(['instagram:new ']);
  });

  test('nothing of the page’s own nodes is changed', async () => {
    const kept = card('ada', '1', '12');
    list().append(kept);
    const before = kept.outerHTML;
    const { settled } = start();
    await settled();
    for (const badge of badges()) badge.remove();
    expect(kept.outerHTML).toBe(before);
  });
});

describe('what a person presses', () => {
  test('the star saves and takes back, and every badge of the creator follows', async () => {
    list().append(card('ada', '1', '12'), card('ada', '2', '12'));
    const { settled, named } = start();
    await settled();
    pressed(badges()[0], 'star');
    await settled();
    expect(named('mark')).toEqual([{ key: 'instagram:ada', status: 'saved' }]);
    expect(badges().map(labelOf)).toEqual(['instagram:ada saved', 'instagram:ada saved']);
    pressed(badges()[1], 'star');
    await settled();
    expect(named('mark').at(-1)).toEqual({ key: 'instagram:ada' });
  });

  test('the badge opens one card, which Escape closes, giving the focus back', async () => {
    list().append(card('ada', '1', '12'), card('bea', '2', '12'));
    const { settled } = start();
    await settled();
    pressed(badges()[0], 'facts');
    await settled();
    pressed(badges()[1], 'facts');
    await settled();
    const cards = document.querySelectorAll('vaglio-card');
    expect(cards).toHaveLength(1);
    const leaving = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true });
    cards[0]?.shadowRoot?.querySelector('.card')?.dispatchEvent(leaving);
    expect(document.querySelector('vaglio-card')).toBeNull();
    expect(badges()[1]?.shadowRoot?.activeElement?.className).toBe('facts');
  });

  test('a press outside closes the card and is the page’s own', async () => {
    list().append(card('ada', '1', '12'));
    const { settled } = start();
    await settled();
    pressed(badges()[0], 'facts');
    await settled();
    let heard = 0;
    document.body.addEventListener('pointerdown', () => heard++, { once: true });
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect([heard, document.querySelector('vaglio-card')]).toEqual([1, null]);
  });

  test('the card saves, rejects and opens the shortlist', async () => {
    const marks: string[] = [];
    list().append(card('ada', '1', '12'));
    const { settled, named } = start();
    await settled();
    pressed(badges()[0], 'facts');
    await settled();
    for (const act of ['rejected', 'saved', 'saved', 'open']) {
      pressedInCard(act);
      await settled();
      marks.push(
        [buttonOf('saved'), buttonOf('rejected')].map((button) => button?.getAttribute('aria-pressed')).join(),
      );
    }
    pressedInCard('close');
    expect(named('mark')).toEqual([
      { key: 'instagram:ada', status: 'rejected' },
      { key: 'instagram:ada', status: 'saved' },
      { key: 'instagram:ada' },
    ]);
    expect(marks).toEqual(['false,true', 'true,false', 'false,false', 'false,false']);
    expect(named('open')).toEqual([{ key: 'instagram:ada' }]);
    expect(document.querySelector('vaglio-card')).toBeNull();
  });
});

describe('trouble', () => {
  test('a save that fails says so on the badge and nothing is shown as saved', async () => {
    list().append(card('ada', '1', '12'));
    const { settled, fails } = start();
    await settled();
    fails.set('mark', { ok: false, trouble: 'storage full' });
    pressed(badges()[0], 'star');
    await settled();
    expect(labelOf(badges()[0])).toContain('Disk full');
    expect(badges()[0]?.shadowRoot?.querySelector('.star')?.getAttribute('aria-pressed')).toBe('false');
  });

  test('a mark that fails in the card is said there, and its buttons stay; one that holds takes the sentence back', async () => {
    list().append(card('ada', '1', '12'));
    const { settled, fails } = start();
    await settled();
    pressed(badges()[0], 'facts');
    await settled();
    fails.set('mark', { ok: false, trouble: 'storage full' });
    const said = () => document.querySelector('vaglio-card')?.shadowRoot?.querySelector('[role=status]')?.textContent;
    pressedInCard('saved');
    await settled();
    expect([said(), buttonOf('saved')?.getAttribute('aria-pressed')]).toEqual([
      expect.stringContaining('Disk full'),
      'false',
    ]);
    fails.clear();
    pressedInCard('saved');
    await settled();
    expect([said(), buttonOf('saved')?.getAttribute('aria-pressed')]).toEqual(['', 'true']);
  });

  test('after an update of the extension every badge asks for a reload and offers nothing', async () => {
    list().append(card('ada', '1', '12'), card('bea', '2', '12'));
    const { settled, fails } = start();
    await settled();
    fails.set('mark', { ok: false, trouble: 'extension updated' });
    pressed(badges()[0], 'star');
    await settled();
    list().append(card('carla', '3', '12'));
    await settled();
    for (const badge of badges()) {
      expect(labelOf(badge)).toContain('reload the page');
      expect(badge.shadowRoot?.querySelector('.star')).toBeNull();
    }
  });

  test('what is weighed but could not be kept is said in the card', async () => {
    const { settled, fails } = start();
    fails.set('observed', { ok: true, value: [] as never, trouble: 'storage full' });
    list().append(card('ada', '1', '12'));
    await settled();
    pressed(badges()[0], 'facts');
    await settled();
    expect(document.querySelector('vaglio-card')?.shadowRoot?.textContent).toContain('Disk full');
  });

  test('badges that a version before left behind go when the next one starts', async () => {
    list().append(card('ada', '1', '12'));
    document.querySelector('.name')?.append(document.createElement('vaglio-badge'));
    const { settled } = start();
    await settled();
    expect(badges().map(labelOf)).toEqual(['instagram:ada ']);
  });

  test('without an answer the badge does not pretend to be reading', async () => {
    const { settled, fails } = start();
    fails.set('observed', { ok: false, trouble: 'failed' });
    list().append(card('ada', '1', '12'));
    await settled();
    expect(labelOf(badges()[0])).toContain('does not answer');
  });
});

describe('settings and news', () => {
  test('badges go when switched off, reading goes on, and they come back', async () => {
    list().append(card('ada', '1', '12'));
    const { settled, overlay, observations } = start('off');
    await settled();
    expect(badges()).toHaveLength(0);
    expect(observations().map(({ creator }) => creator)).toEqual(['instagram:ada']);
    overlay.hear({ news: 'settings', settings: DEFAULT_SETTINGS });
    await settled();
    expect(badges()).toHaveLength(1);
    const off = { ...DEFAULT_SETTINGS, badges: { ...DEFAULT_SETTINGS.badges, instagram: 'off' as const } };
    overlay.hear({ news: 'settings', settings: off });
    expect(badges()).toHaveLength(0);
  });

  test('a creator saved in another tab is saved here too', async () => {
    list().append(card('ada', '1', '12'));
    const { settled, overlay, status } = start();
    await settled();
    status.set('instagram:ada', 'saved');
    overlay.hear({ news: 'entries', entries: [{ key: 'instagram:ada' }, { key: 'instagram:elsewhere' }] });
    await settled();
    expect(labelOf(badges()[0])).toBe('instagram:ada saved');
  });

  test('the popup is told who is here, and what kind of page it is', async () => {
    list().append(card('ada', '1', '12'), card('bea', '2', '12'));
    const { settled, overlay } = start();
    await settled();
    expect(overlay.creatorsHere()).toEqual({ keys: ['instagram:ada', 'instagram:bea'], page: 'feed' });
  });

  test('what was not found is told as a number, once', async () => {
    list().append(card('ada', '1', '12'));
    document.querySelector('b.likes')?.remove();
    const { settled, named, observations } = start();
    await settled();
    expect(observations()[0]?.readings).toEqual({});
    expect(named('observed')).toMatchObject([{ missed: { 'feed\nshown\nlikes': 1 } }]);
    list().append(card('bea', '2', '12'));
    await settled();
    expect(named('observed')[1]).toMatchObject({ missed: {} });
  });

  test('what was read of a page that is left at once is told all the same', async () => {
    const { settled, observations } = start();
    await settled();
    list().append(card('ada', '1', '12'));
    await Promise.resolve();
    expect(observations()).toEqual([]);
    window.dispatchEvent(new Event('pagehide'));
    expect(observations().map(({ post }) => post)).toContain('/p/1');
  });

  test('what was overheard is passed on as it is, and fills the badge of whom it is about', async () => {
    list().append(card('ada', '1', '12'));
    const { settled, overlay, named, fails } = start();
    fails.set('observed', { ok: true, value: [] as never });
    await settled();
    expect(labelOf(badges()[0])).not.toContain('instagram:ada');
    overlay.sent({ href: 'https://toy.example/', text: 'instagram:ada' });
    await settled();
    expect(named('sent')).toEqual([{ href: 'https://toy.example/', language: '', text: 'instagram:ada' }]);
    expect(labelOf(badges()[0])).toBe('instagram:ada ');
  });
});

describe('on a creator’s own page', () => {
  test('the badge beside the name is full, and the tiles of the same creator have none', async () => {
    at('https://toy.example/ada');
    document.body.innerHTML =
      '<main><header><h1>ada</h1><b class="followers">500</b><i>Ada</i></header><toy-tile><a href="/p/1"></a><b>70</b></toy-tile></main>';
    const { settled, overlay } = start();
    await settled();
    expect(badges()).toHaveLength(1);
    expect(badges()[0]?.parentElement?.localName).toBe('h1');
    expect(badges()[0]?.shadowRoot?.querySelector('.part')?.textContent).toBe('Micro · 20.4K');
    expect(overlay.creatorsHere().keys).toEqual(['instagram:ada']);
  });
});

test('everything ends with the signal', async () => {
  list().append(card('ada', '1', '12'));
  const { settled, stop, named } = start();
  await settled();
  pressed(badges()[0], 'facts');
  await settled();
  stop();
  expect(document.querySelector('vaglio-card')).toBeNull();
  const before = named('observed').length;
  list().append(card('bea', '2', '12'));
  await settled();
  expect(named('observed')).toHaveLength(before);
});
