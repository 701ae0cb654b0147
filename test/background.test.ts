import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../entrypoints/background';
import type { Answer, News, Protocol } from '../lib/messages';
import { exactCount } from '../lib/model/count';
import type { Observation } from '../lib/model/observation';
import type { CreatorKey } from '../lib/model/platform';
import { changeSettings, DEFAULT_SETTINGS } from '../lib/settings';
import { database } from '../lib/store/database';
import { eraseEverything } from '../lib/store/shortlist';
import { viewsOf } from '../lib/views';
import { elementsOf } from './overlay/elements';
import { look, read } from './store/looks';

const PAGE = 'https://www.instagram.com/mira.prova/';
const KEY = 'instagram:mira.prova';
const full = () => new Dexie.AbortError('aborted', new DOMException('no space', 'QuotaExceededError'));

/** What comes about by itself, soon; a busy machine is given time. */
const eventually = <T>(what: () => T | Promise<T>) => vi.waitFor(what, { timeout: 20_000 });

/** Sends a message as Chrome does: as JSON, with the sender's page. */
async function send<K extends keyof Protocol>(
  name: K,
  body: Protocol[K]['ask'] | unknown,
  url = PAGE,
): Promise<Answer<Protocol[K]['answer']>> {
  const message = JSON.parse(JSON.stringify({ vaglio: name, body }));
  const [answer] = await fakeBrowser.runtime.onMessage.trigger(message, { url });
  return JSON.parse(JSON.stringify(answer));
}

/** What is known of creators, weighed as the background does. */
async function known(...keys: CreatorKey[]) {
  return viewsOf(keys, { benchmarks: DEFAULT_SETTINGS.benchmarks, now: Date.now() });
}

function seen(more: Partial<Observation> = {}): Observation {
  return look({ seenAt: Date.now() - 1_000, ...more });
}

let told: News[] = [];
let press: (command: string) => void = () => undefined;

beforeEach(async () => {
  fakeBrowser.reset();
  await eraseEverything();
  told = [];
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (_, message) => void told.push(message as News));
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key: string) => key);
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(fakeBrowser.commands.onCommand, 'addListener').mockImplementation((listener) => {
    press = listener as typeof press;
  });
  background.main();
  // The clean-up at start is over before anything is put in.
  await eventually(async () => expect(await database.meta.count()).toBe(1));
});
afterEach(() => vi.restoreAllMocks());

describe('observed', () => {
  it('stores what was seen and answers with what is known', async () => {
    const answer = await send('observed', { observations: [seen(), seen({ post: 'A1' })] });
    expect(answer).toMatchObject({ ok: true, value: [{ key: KEY, phrases: { saved: false, state: 'partial' } }] });
    const [note] = answer.ok ? answer.value : [];
    expect(note?.phrases.parts[0]).toMatchObject({ text: 'badge_tier_micro', strong: true });
    expect(note?.status).toBeUndefined();
    expect(await known(KEY)).toMatchObject([{ creator: { handle: 'mira.prova', posts: [{ id: 'A1' }] } }]);
    expect(await database.observations.count()).toBe(1);
  });

  it('adds to what earlier visits taught', async () => {
    await send('observed', { observations: [seen()] });
    const feed = seen({ page: 'feed', post: 'A1', readings: { likes: read(exactCount(310)) } });
    expect(await send('observed', { observations: [feed] })).toMatchObject({
      value: [{ key: KEY, phrases: { parts: [{ text: 'badge_tier_micro' }, {}, {}] } }],
    });
    expect(await known(KEY)).toMatchObject([
      { creator: { facts: { followers: { value: { low: 12_345 } } }, posts: [{ id: 'A1' }] } },
    ]);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no list', { observations: 'x' }],
    ['too many', { observations: Array.from({ length: 501 }, () => seen()) }],
    ['only what is none', { observations: [{}, null, 7] }],
    ['somebody of another site', { observations: [seen({ creator: 'tiktok:mira.prova' })] }],
    ['looks from tomorrow', { observations: [seen({ seenAt: Date.now() + 86_400_000 })] }],
  ])('refuses a message with %s, and keeps nothing of it', async (_, body) => {
    expect(await send('observed', body)).toEqual({ ok: false, trouble: 'not understood' });
    expect(await database.observations.count()).toBe(0);
  });

  it('refuses a message from a page that is none of the three sites', async () => {
    for (const url of ['https://www.instagram.com.example/', 'about:blank', '']) {
      expect(await send('observed', { observations: [seen()] }, url)).toEqual({ ok: false, trouble: 'not understood' });
    }
  });

  it('keeps the good looks of a message with a bad one', async () => {
    const answer = await send('observed', { observations: [{ creator: KEY }, seen()] });
    expect(answer).toMatchObject({ ok: true, value: [{ key: KEY }] });
  });

  it('counts for health what was read, refused and missing, in numbers and names of tables alone', async () => {
    const refused = { status: 'unreadable', by: 'heart', why: 'several' } as const;
    const feed = seen({ page: 'feed', post: 'A1', readings: { likes: refused } });
    const missed = { 'feed\nshown\nviews': 3, 'feed\nshown\nmira.prova': 9 };
    await send('observed', { observations: [seen(), feed], missed });
    await eventually(async () => expect(await database.health.count()).toBe(1));
    const [row] = await database.health.toArray();
    expect(row).toMatchObject({ platform: 'instagram' });
    expect(row?.counts).toEqual({
      'profile\nshown\nfollowers\nread\ntest': 1,
      'feed\nshown\nlikes\nunreadable\nheart': 1,
      'feed\nshown\nviews\nmissing\n': 3,
    });
  });

  it('has nothing to say to an empty message', async () => {
    expect(await send('observed', { observations: [] })).toEqual({ ok: true, value: [] });
  });

  it('on a full disk still weighs what the page shows with what is known, and says that it was not kept', async () => {
    await send('observed', { observations: [seen()] });
    await send('mark', { key: KEY, status: 'saved' });
    vi.spyOn(database.observations, 'bulkPut').mockRejectedValue(full());
    const answer = await send('observed', { observations: [seen({ post: 'A1', page: 'feed' })] });
    expect(answer).toMatchObject({
      ok: true,
      trouble: 'storage full',
      value: [{ key: KEY, status: 'saved', phrases: { parts: [{ text: 'badge_tier_micro' }, {}, {}] } }],
    });
    vi.restoreAllMocks();
    expect(await known(KEY)).toMatchObject([{ creator: { posts: [] } }]);
  });

  it('where the browser keeps nothing at all, still weighs what the page shows', async () => {
    vi.spyOn(database, 'transaction').mockRejectedValue(new Dexie.OpenFailedError('refused'));
    vi.spyOn(database.observations, 'bulkGet').mockRejectedValue(new Dexie.OpenFailedError('refused'));
    vi.spyOn(database.shortlist, 'bulkGet').mockRejectedValue(new Dexie.OpenFailedError('refused'));
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('refused'));
    expect(await send('observed', { observations: [seen()] })).toMatchObject({
      ok: true,
      trouble: 'storage refused',
      value: [{ key: KEY, phrases: { parts: [{ text: 'badge_tier_micro' }, {}, {}] } }],
    });
  });
});

describe('known', () => {
  it('answers for the creators that were met, in the order asked, and is silent about the others', async () => {
    await send('observed', { observations: [seen(), seen({ creator: 'instagram:altro' })] });
    const answer = await send('known', { keys: ['instagram:altro', 'instagram:mai.visto', KEY] });
    expect(answer.ok && answer.value.map(({ key }) => key)).toEqual(['instagram:altro', KEY]);
  });

  it('knows one that is on the list though nothing is remembered any more', async () => {
    await send('mark', { key: 'instagram:solo.lista', status: 'rejected' });
    expect(await send('known', { keys: ['instagram:solo.lista'] })).toMatchObject({
      value: [{ key: 'instagram:solo.lista', status: 'rejected', phrases: { state: 'rejected' } }],
    });
  });

  it('refuses keys that are none', async () => {
    expect(await send('known', { keys: ['__proto__'] })).toEqual({ ok: false, trouble: 'not understood' });
  });

  it('weighs by the benchmarks that are chosen', async () => {
    await send('observed', { observations: [seen()] });
    await changeSettings({ benchmarks: { ...DEFAULT_SETTINGS.benchmarks, currency: 'USD' } });
    const noted = await send('known', { keys: [KEY] });
    await changeSettings({ benchmarks: { ...DEFAULT_SETTINGS.benchmarks, tiers: 'no.such.set' } });
    expect(await send('known', { keys: [KEY] })).not.toEqual(noted);
  });
});

describe('card', () => {
  it('draws one creator in words, and nothing of one never met', async () => {
    await send('observed', { observations: [seen()] });
    const told = await send('card', { key: KEY });
    if (!told.ok || !told.value) throw new Error('no card');
    const { card, look } = told.value;
    expect(look).toContain('.card');
    const drawn = elementsOf(card);
    expect(drawn.flatMap(({ has }) => has?.['data-fact'] ?? [])).toEqual(['followers', 'engagement', 'fee']);
    expect(drawn.find(({ has }) => has?.class === 'value')?.inside).toEqual(['12,345']);
    expect(drawn.find(({ has }) => has?.['data-act'] === 'saved')?.has).toMatchObject({ 'aria-pressed': 'false' });
    expect(await send('card', { key: 'instagram:mai.visto' })).toEqual({ ok: true });
    expect(await send('card', { key: '' })).toEqual({ ok: false, trouble: 'not understood' });
  });
});

describe('words', () => {
  it('are those of the page’s language, with what may be heard on the site, and how badges look', async () => {
    const answer = await send('words', { language: 'it' });
    expect(answer).toMatchObject({ ok: true, value: { look: expect.stringContaining('.pill'), heard: { never: {} } } });
    expect(await send('words', { language: 'it' }, 'https://elsewhere.example/')).toMatchObject({ ok: false });
  });
});

describe('open', () => {
  it('opens the shortlist at the creator', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    expect(await send('open', { key: KEY })).toEqual({ ok: true });
    expect(create).toHaveBeenCalledWith({ url: expect.stringMatching(/shortlist\.html#instagram%3Amira\.prova$/) });
    expect(await send('open', { key: 7 })).toEqual({ ok: false, trouble: 'not understood' });
  });
});

describe('mark', () => {
  it('saves, tells every tab, and answers with the view', async () => {
    await send('observed', { observations: [seen()] });
    const answer = await send('mark', { key: KEY, status: 'saved' });
    expect(answer).toMatchObject({ ok: true, value: { creator: { key: KEY }, entry: { status: 'saved', note: '' } } });
    await eventually(() => expect(told).toHaveLength(1));
    expect(told).toMatchObject([{ news: 'entries', entries: [{ key: KEY, entry: { status: 'saved' } }] }]);
  });

  it('from two tabs at once leaves one entry, and again changes nothing', async () => {
    await Promise.all([send('mark', { key: KEY, status: 'saved' }), send('mark', { key: KEY, status: 'saved' })]);
    const [entry, ...more] = await database.shortlist.toArray();
    expect(more).toEqual([]);
    await send('mark', { key: KEY, status: 'saved' });
    expect(await database.shortlist.toArray()).toEqual([entry]);
  });

  it('without a status takes off', async () => {
    await send('observed', { observations: [seen()] });
    await send('mark', { key: KEY, status: 'saved' });
    const answer = await send('mark', { key: KEY });
    expect(answer.ok && answer.value?.entry).toBeUndefined();
    await eventually(() => expect(told.at(-1)).toEqual({ news: 'entries', entries: [{ key: KEY }] }));
    expect(await database.shortlist.count()).toBe(0);
  });

  it('on a full disk says so, tells no tab, and leaves what was saved as it was', async () => {
    await send('mark', { key: 'instagram:altra', status: 'saved' });
    await eventually(() => expect(told).toHaveLength(1));
    vi.spyOn(database.shortlist, 'put').mockRejectedValue(full());
    expect(await send('mark', { key: KEY, status: 'saved' })).toEqual({ ok: false, trouble: 'storage full' });
    expect(told).toHaveLength(1);
    expect((await database.shortlist.toArray()).map(({ creator }) => creator)).toEqual(['instagram:altra']);
  });

  it('makes room among what was only seen, rather than fail', async () => {
    await send('observed', { observations: [seen({ creator: 'instagram:solo.vista' })] });
    vi.spyOn(database.shortlist, 'put').mockRejectedValueOnce(full());
    expect(await send('mark', { key: KEY, status: 'saved' })).toMatchObject({ ok: true });
    expect(await database.shortlist.count()).toBe(1);
    expect(await database.observations.count()).toBe(0);
  });

  it('says saved when it is saved, though the view cannot be read', async () => {
    vi.spyOn(database.observations, 'bulkGet').mockRejectedValue(new Dexie.OpenFailedError('refused'));
    expect(await send('mark', { key: KEY, status: 'saved' })).toEqual({ ok: true });
    expect(await database.shortlist.count()).toBe(1);
  });

  it('refuses a key that is none', async () => {
    expect(await send('mark', { key: 'post:A1', status: 'saved' })).toEqual({ ok: false, trouble: 'not understood' });
  });
});

describe('settings', () => {
  it('are answered, and news of a change goes to every tab', async () => {
    expect(await send('settings', {})).toEqual({ ok: true, value: DEFAULT_SETTINGS });
    await changeSettings({ listen: false });
    await eventually(() =>
      expect(told).toEqual([{ news: 'settings', settings: { ...DEFAULT_SETTINGS, listen: false } }]),
    );
  });
});

describe('the keyboard command', () => {
  const pressed = async (keys: readonly string[]) => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7, active: true } as never]);
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (_, message) =>
      Object.hasOwn(Object(message), 'vaglio') ? { ok: true, value: { keys } } : undefined,
    );
    press('save-creator');
    return eventually(async () => {
      const sign = await fakeBrowser.action.getBadgeText({ tabId: 7 });
      expect(sign).not.toBe('');
      return sign;
    });
  };

  it('saves the first creator of the page', async () => {
    expect(await pressed([KEY, 'instagram:altro'])).toBe('★');
    expect(await database.shortlist.toCollection().primaryKeys()).toEqual([KEY]);
    expect(await fakeBrowser.action.getTitle({ tabId: 7 })).toBe('saveCreator_saved');
  });

  it('says when the page has none', async () => {
    expect(await pressed([])).toBe('?');
    expect(await database.shortlist.count()).toBe(0);
  });

  it('says when it could not be kept', async () => {
    vi.spyOn(database.shortlist, 'put').mockRejectedValue(full());
    expect(await pressed([KEY])).toBe('!');
    expect(await fakeBrowser.action.getTitle({ tabId: 7 })).toBe('trouble_storageFull');
  });
});

describe('the daily clean-up', () => {
  it('has one alarm, also after many starts', async () => {
    background.main();
    background.main();
    await eventually(async () => expect(await fakeBrowser.alarms.getAll()).toHaveLength(1));
    expect(await fakeBrowser.alarms.getAll()).toMatchObject([{ name: 'sweep', periodInMinutes: 1_440 }]);
  });

  it('runs when the alarm rings', async () => {
    await send('observed', { observations: [seen({ seenAt: Date.now() - 40 * 86_400_000 })] });
    expect(await database.observations.count()).toBe(1);
    await database.meta.clear();
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'sweep', scheduledTime: 0 });
    await eventually(async () => expect(await database.observations.count()).toBe(0));
  });
});
