import { browser } from 'wxt/browser';
import type { Settings } from './model/settings';
import { settingsFrom } from './model/settings-schema';
import { DEFAULT_BENCHMARKS } from './score/benchmarks/registry';

const KEY = 'settings';

/** What holds until a person chooses otherwise. */
export const DEFAULT_SETTINGS: Settings = {
  benchmarks: DEFAULT_BENCHMARKS,
  badges: { instagram: 'full', tiktok: 'full', youtube: 'full' },
  listen: true,
};

/** The settings now. A stored value that no longer fits falls back to its default, alone. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return settingsFrom(stored[KEY], DEFAULT_SETTINGS);
}

/** Changes some of the settings and leaves the others as they are. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const next = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ [KEY]: next });
  return next;
}

/** Hears every change, from whichever page it came. Returns what stops it. */
export function watchSettings(hear: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) hear(settingsFrom(change.newValue, DEFAULT_SETTINGS));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
