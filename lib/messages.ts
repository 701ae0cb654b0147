import { browser } from 'wxt/browser';
import type { Heard } from './listener/prune';
import type { Drawing } from './model/drawing';
import type { Missed } from './model/health';
import type { Observation } from './model/observation';
import type { BadgeNote } from './model/phrases';
import type { CreatorKey } from './model/platform';
import type { Settings } from './model/settings';
import type { ShortlistEntry } from './model/shortlist';
import type { CreatorView } from './model/view';
import type { LanguageWords } from './text/words';

/** What went wrong, in a word that `locales/*.yml` has a sentence for. */
export type Trouble = 'storage full' | 'storage refused' | 'not understood' | 'extension updated' | 'failed';

/** `trouble` beside a value: the answer is right, but what was sent could not be kept. */
export type Answer<T> = { ok: true; value: T; trouble?: Trouble } | { ok: false; trouble: Trouble };

/** Content script or extension page → background. */
export type Protocol = {
  /**
   * Stores facts; answers with what badges may now say of every creator in them: words only, since a view is ten times as large.
   * `missed`: how often each field was not found, for health.
   */
  observed: { ask: { observations: readonly Observation[]; missed?: Missed }; answer: readonly BadgeNote[] };
  /**
   * The same for what a page was sent: `text` is the JSON that the listener let through, `href` the tab's address when it was asked
   * for. The tables over it are the background's, so that no page carries them.
   */
  sent: { ask: { href: string; language: string; text: string }; answer: readonly BadgeNote[] };
  /** The same for creators in view, from earlier visits; unknown ones are left out. */
  known: { ask: { keys: readonly CreatorKey[] }; answer: readonly BadgeNote[] };
  /** All that is known of one creator, with its proofs, as the card to be drawn and its style sheet, which no page needs before; nothing of one never met. */
  card: { ask: { key: CreatorKey }; answer: { card: Drawing; look: string } | undefined };
  /** Puts a creator on the shortlist, rejects it, or (`undefined` status) takes it off. */
  mark: { ask: { key: CreatorKey; status?: ShortlistEntry['status'] }; answer: CreatorView | undefined };
  settings: { ask: Record<string, never>; answer: Settings };
  /**
   * What a page needs before anything is read of it, or put on it: the words that one in a language writes numbers and ages with;
   * `heard`: what may be taken of the data it was sent; `look`: the style sheet of badges.
   */
  words: { ask: { language: string }; answer: LanguageWords & { heard: Heard; look: string } };
  /** Opens the shortlist in a tab of its own, at a creator: a page's content script may not open it itself. */
  open: { ask: { key: CreatorKey }; answer: undefined };
};

/** Background → the content scripts of open tabs. */
export type News =
  | { news: 'entries'; entries: readonly { key: CreatorKey; entry?: ShortlistEntry }[] }
  | { news: 'settings'; settings: Settings };

/** Popup → the content script of the tab. */
export type TabProtocol = {
  /** The creators read on this tab, in the page's order, and whether the page is one that Vaglio reads. */
  creatorsHere: { ask: Record<string, never>; answer: { keys: readonly CreatorKey[]; page?: string } };
  /** The page as it stands and its address without the host, for the popup to make its shape of. Kept nowhere. */
  pageSource: { ask: Record<string, never>; answer: { html: string; path: string; page?: string } };
};

type Asks = { [name: string]: { ask: unknown; answer: unknown } };

/** Where a message came from: a content script's page address, or one of the extension's own pages. */
export type Sender = { url?: string | undefined };

/** What answers each message. The body is what was sent, not yet believed: whoever answers checks it. */
export type Answers<P extends Asks> = {
  [K in keyof P]: (body: unknown, sender: Sender) => Promise<Answer<P[K]['answer']>>;
};

/** Asks the background; every failure comes back as an answer, never as an exception. */
export function ask<K extends keyof Protocol>(
  name: K,
  body: Protocol[K]['ask'],
): Promise<Answer<Protocol[K]['answer']>> {
  return answered(() => browser.runtime.sendMessage({ vaglio: name, body }));
}

/** Asks the content script of a tab. A tab without one answers with trouble `failed`. */
export function askTab<K extends keyof TabProtocol>(
  tab: number,
  name: K,
  body: TabProtocol[K]['ask'],
): Promise<Answer<TabProtocol[K]['answer']>> {
  return answered(() => browser.tabs.sendMessage(tab, { vaglio: name, body }));
}

/** Answers `ask`. Call it once, synchronously, in the background: a stopped worker is woken only for listeners it had at start. */
export function answer(answers: Answers<Protocol>): () => void {
  return listen(answers);
}

/** Answers `askTab`, in a content script. Returns what stops it. */
export function answerTab(answers: Answers<TabProtocol>): () => void {
  return listen(answers);
}

/** Sends news to the content scripts of all open tabs. Never fails: a tab that cannot be told is passed over. */
export async function tellTabs(news: News): Promise<void> {
  const tabs = await browser.tabs.query({}).catch(() => []);
  const tell = async (id: number) => browser.tabs.sendMessage(id, news);
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [tell(id)])));
}

/** Hears `tellTabs`, in a content script. Returns what stops it. */
export function onNews(hear: (news: News) => void): () => void {
  const listener = (message: unknown): undefined => {
    if (isRecord(message) && typeof message.news === 'string') hear(message as News);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function listen<P extends Asks>(answers: Answers<P>): () => void {
  const answerTo = (message: unknown, sender: Sender): Promise<Answer<unknown>> | undefined => {
    if (!isRecord(message) || typeof message.vaglio !== 'string') return undefined;
    const { vaglio: name, body } = message;
    if (!Object.hasOwn(answers, name)) return Promise.resolve({ ok: false, trouble: 'not understood' });
    const handle = answers[name];
    return handle ? handle(body, sender).catch(() => ({ ok: false, trouble: 'failed' })) : undefined;
  };
  // Chrome takes no promise from a listener: it is told that an answer will come, and gets it by its function.
  const listener = (message: unknown, sender: Sender, respond?: (answer: unknown) => void) => {
    const coming = answerTo(message, sender);
    if (!coming || !respond) return coming;
    void coming.then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

async function answered<T>(send: () => Promise<unknown>): Promise<Answer<T>> {
  try {
    const answer = (await send()) as Answer<T> | null | undefined;
    if (!answer) return { ok: false, trouble: 'failed' };
    revive(answer);
    return answer;
  } catch (error) {
    // Chrome's wording when the extension was updated or removed under an open page.
    const gone = browser.runtime?.id === undefined || /context invalidated/i.test(String(error));
    return { ok: false, trouble: gone ? 'extension updated' : 'failed' };
  }
}

/** Chrome carries messages as JSON, which writes Infinity (the open end of a count) as null; the model has no null of its own. */
function revive(node: object): void {
  for (const [key, value] of Object.entries(node)) {
    if (value === null) (node as Record<string, unknown>)[key] = Number.POSITIVE_INFINITY;
    else if (typeof value === 'object') revive(value);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
