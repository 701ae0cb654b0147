import { csvRows } from './export/csv';
import { PRESETS, type PresetId } from './export/presets';
import { exportRowOf } from './export/row';
import type { ReadyRow } from './model/export-row';
import type { CreatorKey } from './model/platform';
import { standsUntil } from './score/which-posts';
import { database } from './store/database';
import { listedKeys, type Reckon, readyAmong, readyRows, reckonRows } from './store/export-rows';
import { storageTrouble } from './store/retention';
import { type Scales, viewOf } from './views';

/** Creators read at a time: what a page of the extension takes in and writes within a frame. */
export const PAGE = 500;
/** Creators whose facts are read, and whose rows are kept, in one go; within it the page takes breath (lib/store/export-rows.ts). */
const SLICE = 20;
/** Pages being read while one is written, so that the browser's database never waits for the page. */
const AHEAD = 2;

/** A part of a file: its lines, and how many creators of the list were gone through for them. */
export type SavedRows = { lines: readonly string[]; creators: number };

type Work = { version: string; signal?: AbortSignal | undefined; db?: typeof database };

/**
 * The lines of all saved creators in the order of their keys, page by page. A line that is ready is taken as it is where these scales
 * would give the same; the others are weighed, and ready from then on, for every preset. `version`: of the extension, since another
 * may reckon otherwise. Throws the signal's reason once it is aborted.
 */
export async function* savedRows(
  preset: PresetId,
  scales: Scales,
  { version, signal, db = database }: Work,
): AsyncGenerator<SavedRows, void, void> {
  const reckon = reckoning(await stampOf(scales, version), scales, version);
  for await (const { keys, ready } of readAhead(db)) {
    const holds = (row: ReadyRow | undefined) =>
      row !== undefined && row.by === reckon.by && row.at <= scales.now && scales.now <= row.until;
    const weigh = keys.filter((key) => !holds(ready.get(key)));
    for (let at = 0; at < weigh.length; at += SLICE) {
      signal?.throwIfAborted();
      const slice = weigh.slice(at, at + SLICE);
      for (const key of slice) ready.delete(key);
      for (const row of await weighed(slice, reckon.row, db)) ready.set(row.creator, row);
    }
    signal?.throwIfAborted();
    yield { lines: keys.flatMap((key) => ready.get(key)?.lines?.[preset] ?? []), creators: keys.length };
  }
}

type Page = { keys: readonly CreatorKey[]; ready: Map<string, ReadyRow> };

async function* readAhead(db: typeof database): AsyncGenerator<Page, void, void> {
  const reading: Promise<Page>[] = [];
  for await (const keys of listedKeys(PAGE, db)) {
    const page = readyAmong(keys, db).then((ready) => ({ keys, ready }));
    // Its failure is met where it is awaited; until then it must not count as unhandled.
    page.catch(() => undefined);
    reading.push(page);
    const first = reading.length > AHEAD ? reading.shift() : undefined;
    if (first) yield await first;
  }
  for (const page of reading) yield await page;
}

function reckoning(by: string, scales: Scales, version: string): { by: string; row: Reckon } {
  const { now } = scales;
  const row: Reckon = (entry, dossier) => {
    const { creator } = entry;
    // Who was put aside stands in no file.
    if (entry.status !== 'saved') return { creator, by, at: now, until: Number.POSITIVE_INFINITY };
    const view = viewOf(creator, dossier, entry, scales);
    const said = [exportRowOf(entry, view)];
    const lines = Object.values(PRESETS).map((preset) => [preset.id, csvRows(preset, said, { version })] as const);
    return { creator, by, at: now, until: standsUntil(view.creator, now), lines: Object.fromEntries(lines) };
  };
  return { by, row };
}

async function weighed(keys: readonly CreatorKey[], reckon: Reckon, db: typeof database): Promise<ReadyRow[]> {
  try {
    return await readyRows(keys, reckon, db);
  } catch (error) {
    if (storageTrouble(error) !== 'storage full') throw error;
    return reckonRows(keys, reckon, db);
  }
}

/** Names the scales: other sets, other past fees or another version give another stamp. The moment is the rows' own affair. */
async function stampOf({ benchmarks, own }: Scales, version: string): Promise<string> {
  const scales = new TextEncoder().encode(JSON.stringify([version, benchmarks, own]));
  const digest = await crypto.subtle.digest('SHA-256', scales);
  return btoa(String.fromCharCode(...new Uint8Array(digest, 0, 12)));
}
