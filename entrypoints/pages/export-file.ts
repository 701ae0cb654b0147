import { browser } from 'wxt/browser';
import { csvHead, csvName } from '../../lib/export/csv';
import { DEFAULT_PRESET, PRESETS, type PresetId } from '../../lib/export/presets';
import { savedRows } from '../../lib/saved-rows';
import { listCounts } from '../../lib/store/shortlist';
import type { Scales } from '../../lib/views';
import { breathe } from './breathe';
import { download } from './download';
import type { Hold } from './use-long-work';

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

/**
 * Hands everybody who is saved over as a file and says how many they are. What is written goes to the browser page by page, so that
 * a hundred thousand creators do not stand in memory at once. Stopped half-way, it hands over nothing.
 */
export async function exportShortlist(id: PresetId, scales: Scales, { signal, tell }: Hold): Promise<number> {
  const version = browser.runtime.getManifest().version;
  const { saved, rejected } = await listCounts();
  const parts = [new Blob([csvHead(PRESETS[id])])];
  let [written, done] = [0, 0];
  for await (const { lines, creators } of savedRows(id, scales, { version, signal })) {
    parts.push(new Blob([lines.join('')]));
    written += lines.length;
    done += creators;
    tell({ done, of: saved + rejected });
    // Pages that were read meanwhile would follow each other without a pause.
    await breathe();
  }
  signal.throwIfAborted();
  download(csvName(scales.now), parts);
  return written;
}
