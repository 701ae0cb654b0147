import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type Answers,
  answer,
  answerTab,
  ask,
  askTab,
  type News,
  onNews,
  type Protocol,
  tellTabs,
} from '../lib/messages';
import { DEFAULT_SETTINGS } from '../lib/settings';

const settings: News = { news: 'settings', settings: DEFAULT_SETTINGS };

const answers: Answers<Protocol> = {
  observed: async () => ({ ok: false, trouble: 'storage full' }),
  sent: async () => ({ ok: true, value: [] }),
  known: async () => ({ ok: true, value: [] }),
  mark: async () => Promise.reject(new Error('a mistake of ours')),
  settings: async () => ({ ok: true, value: DEFAULT_SETTINGS }),
  words: async () => ({ ok: false, trouble: 'failed' }),
  open: async () => ({ ok: true, value: undefined }),
  card: async () => ({ ok: true, value: undefined }),
};

/** Messages go through JSON, as Chrome sends them. */
function likeChrome(send: (message: unknown) => Promise<unknown>) {
  return async (message: unknown) =>
    JSON.parse(JSON.stringify((await send(JSON.parse(JSON.stringify(message)))) ?? null));
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.unstubAllGlobals());

describe('asking the background', () => {
  it('brings the answer, or the trouble', async () => {
    answer(answers);
    expect(await ask('known', { keys: [] })).toEqual({ ok: true, value: [] });
    expect(await ask('observed', { observations: [] })).toEqual({ ok: false, trouble: 'storage full' });
    expect(await ask('settings', {})).toEqual({ ok: true, value: DEFAULT_SETTINGS });
  });

  it('turns a mistake of the background into trouble, not into an exception', async () => {
    answer(answers);
    expect(await ask('mark', { key: 'tiktok:nessuno' })).toEqual({ ok: false, trouble: 'failed' });
  });

  it('says when nobody answers', async () => {
    expect(await ask('known', { keys: [] })).toEqual({ ok: false, trouble: 'failed' });
  });

  it('says when the extension was updated under an open page', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('Extension context invalidated.'));
    expect(await ask('known', { keys: [] })).toEqual({ ok: false, trouble: 'extension updated' });
  });

  it('carries the open end of a count over Chrome’s JSON', async () => {
    const open = { low: 10_000, high: Number.POSITIVE_INFINITY, text: '10K+' };
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
      likeChrome(async () => ({ ok: true, value: [{ creator: { facts: { followers: { value: open } } } }] })),
    );
    expect(await ask('known', { keys: [] })).toMatchObject({
      value: [{ creator: { facts: { followers: { value: open } } } }],
    });
  });

  it('answers a message that it does not know with trouble, and leaves alone what is not Vaglio’s', async () => {
    answer(answers);
    const forged = ['constructor', '__proto__', 'toString', 'nothing'].map((vaglio) => ({ vaglio, body: {} }));
    for (const message of forged) {
      expect(await fakeBrowser.runtime.sendMessage(message)).toEqual({ ok: false, trouble: 'not understood' });
    }
    for (const message of [null, 'known', 7, [], {}, { vaglio: 7 }, { news: 'settings' }]) {
      expect(await fakeBrowser.runtime.sendMessage(message)).toBeUndefined();
    }
  });

  it('stops when told', async () => {
    answer(answers)();
    expect(await ask('known', { keys: [] })).toEqual({ ok: false, trouble: 'failed' });
  });
});

describe('asking a tab', () => {
  it('brings the answer of its content script', async () => {
    answerTab({
      creatorsHere: async () => ({ ok: true, value: { keys: ['tiktok:nessuno'], page: 'profile' } }),
      pageSource: async () => ({ ok: true, value: { html: '<html></html>', path: '/' } }),
    });
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((_, message) =>
      fakeBrowser.runtime.sendMessage(message),
    );
    expect(await askTab(1, 'creatorsHere', {})).toEqual({
      ok: true,
      value: { keys: ['tiktok:nessuno'], page: 'profile' },
    });
  });

  it('says when the tab has none', async () => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
    expect(await askTab(1, 'creatorsHere', {})).toEqual({ ok: false, trouble: 'failed' });
  });
});

describe('news', () => {
  it('reaches every tab that listens; one that does not is passed over', async () => {
    const [first] = await fakeBrowser.tabs.query({});
    await fakeBrowser.tabs.create({ url: 'https://deaf.example' });
    const heard: News[] = [];
    onNews((news) => heard.push(news));
    const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (id, message) => {
      if (id !== first?.id) throw new Error('Receiving end does not exist.');
      return fakeBrowser.runtime.sendMessage(message);
    });
    await tellTabs(settings);
    expect(send).toHaveBeenCalledTimes(2);
    expect(heard).toEqual([settings]);
  });

  it('is not an answer: whoever asks still gets one', async () => {
    onNews(() => undefined);
    answer(answers);
    expect(await ask('known', { keys: [] })).toEqual({ ok: true, value: [] });
  });

  it('does not fail where tabs cannot be listed', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockRejectedValue(new Error('no'));
    await expect(tellTabs(settings)).resolves.toBeUndefined();
  });
});
