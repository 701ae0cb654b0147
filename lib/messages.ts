import { browser } from 'wxt/browser';
import type { Observation } from './model/observation';
import type { CreatorKey } from './model/platform';
import type { Settings } from './model/settings';
import type { ShortlistEntry } from './model/shortlist';
import type { CreatorView } from './model/view';

/** What went wrong, in a word that `locales/*.yml` has a sentence for. */
export type Trouble = 'storage full' | 'storage refused' | 'not understood' | 'extension updated' | 'failed';

export type Answer<T> = { ok: true; value: T } | { ok: false; trouble: Trouble };

/** Content script or extension page → background. */
export type Protocol = {
  /** Stores facts; answers with what is now known of every creator in them. */
  observed: { ask: { observations: readonly Observation[] }; answer: readonly CreatorView[] };
  /** What is known of creators in view, from earlier visits; unknown ones are left out. */
  known: { ask: { keys: readonly CreatorKey[] }; answer: readonly CreatorView[] };
  /** Puts a creator on the shortlist, rejects it, or (`undefined` status) takes it off. */
  mark: { ask: { key: CreatorKey; status?: ShortlistEntry['status'] }; answer: CreatorView | undefined };
  settings: { ask: Record<string, never>; answer: Settings };
};

/** Background → the content scripts of open tabs. */
export type News =
  | { news: 'entries'; entries: readonly { key: CreatorKey; entry?: ShortlistEntry }[] }
  | { news: 'settings'; settings: Settings };

/** Popup → the content script of the tab. */
export type TabProtocol = {
  /** The creators read on this tab, in the page's order, and whether the page is one that Vaglio reads. */
  creatorsHere: { ask: Record<string, never>; answer: { keys: readonly CreatorKey[]; page?: string } };
};

/** Asks the background; every failure comes back as an answer, never as an exception. */
export async function ask<K extends keyof Protocol>(
  name: K,
  body: Protocol[K]['ask'],
): Promise<Answer<Protocol[K]['answer']>> {
  try {
    const answer = (await browser.runtime.sendMessage({ vaglio: name, body })) as
      | Answer<Protocol[K]['answer']>
      | undefined;
    return answer ?? { ok: false, trouble: 'failed' };
  } catch (error) {
    // Chrome's wording when the extension was updated or removed under an open page.
    const gone = browser.runtime?.id === undefined || /context invalidated/i.test(String(error));
    return { ok: false, trouble: gone ? 'extension updated' : 'failed' };
  }
}
