import { browser } from 'wxt/browser';
import { csvChunks, csvName } from '../../lib/export/csv';
import { DEFAULT_PRESET, PRESETS, type PresetId } from '../../lib/export/presets';
import { type Scales, savedViews } from '../../lib/views';

const KEY = 'preset';

/** The names that the presets go by in `locales/*.yml`. A new preset is a compile error here until it has one. */
export const PRESET_WORDS: Record<PresetId, string> = {
  plain: 'shortlist.preset.plain',
  'excel-milan': 'shortlist.preset.excelMilan',
  hubspot: 'shortlist.preset.hubspot',
};

/** The preset that the last export was made with. */
export async function lastPreset(): Promise<PresetId> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return isPreset(stored) ? stored : DEFAULT_PRESET;
}

export async function rememberPreset(id: PresetId): Promise<void> {
  await browser.storage.local.set({ [KEY]: id });
}

export function isPreset(id: unknown): id is PresetId {
  return typeof id === 'string' && Object.hasOwn(PRESETS, id);
}

/** Hands the whole shortlist over as a file, page by page, so that ten thousand creators do not stand in memory at once. */
export async function exportShortlist(id: PresetId, scales: Scales): Promise<void> {
  const chunks: string[] = [];
  const version = browser.runtime.getManifest().version;
  for await (const chunk of csvChunks(PRESETS[id], savedViews(scales), { version })) chunks.push(chunk);
  const address = URL.createObjectURL(new Blob(chunks, { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = csvName(scales.now);
  link.click();
  // The browser has its own hold on the file once the click is handled; a minute is more than it needs to begin.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
