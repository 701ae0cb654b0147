import { exportRowOf } from './export/row';
import type { ExportRow, ReadyRow } from './model/export-row';
import type { CreatorKey } from './model/platform';
import { standsUntil } from './score/which-posts';
import { database } from './store/database';
import { type Reckon, type RowsPage, readyRows, reckonRows, rowsPage } from './store/export-rows';
import { storageTrouble } from './store/retention';
import { type Scales, viewOf } from './views';

/** Rows read at a time: what a page of the extension takes in and writes within a frame. */
export const PAGE = 500;
/** Creators weighed at a time, for the same reason. */
const SLICE = 8;

/** A part of the list: the rows of those that are saved, and how many creators it went through. */
export type SavedRows = { rows: readonly ExportRow[]; creators: number };

/**
 * The rows of all saved creators in the order of their keys, page by page, the next page being read while this one is written.
 * A row that is ready is taken as it is where these scales would give the same; the others are weighed, and ready from then on.
 * `version`: of the extension, since another may reckon otherwise. Throws the signal's reason once it is aborted.
 */
export async function* savedRows(
  scales: Scales,
  { version, signal, db = database }: { version: string; signal?: AbortSignal | undefined; db?: typeof database },
): AsyncGenerator<SavedRows, void, void> {
  const by = await stampOf(scales, version);
  let page = await rowsPage(PAGE, undefined, db);
  while (page) {
    signal?.throwIfAborted();
    const next = rowsPage(PAGE, page.last, db);
    // Its failure is met where it is awaited; until then it must not count as unhandled.
    next.catch(() => undefined);
    const { ready, weigh } = sorted(page, by, scales.now);
    const rows = [...ready];
    for (let at = 0; at < weigh.length; at += SLICE) {
      signal?.throwIfAborted();
      rows.push(...(await weighed(weigh.slice(at, at + SLICE), by, scales, db)));
    }
    if (weigh.length > 0) rows.sort((a, b) => (a.creator < b.creator ? -1 : 1));
    yield { rows: rows.flatMap(({ row }) => row ?? []), creators: rows.length };
    page = await next;
  }
}

function sorted({ ready, missing }: RowsPage, by: string, now: number): { ready: ReadyRow[]; weigh: CreatorKey[] } {
  const holds = (row: ReadyRow) => row.by === by && row.at <= now && now <= row.until;
  const stale = ready.filter((row) => !holds(row)).map(({ creator }) => creator);
  return { ready: ready.filter(holds), weigh: [...stale, ...missing].sort() };
}

async function weighed(
  keys: readonly CreatorKey[],
  by: string,
  scales: Scales,
  db: typeof database,
): Promise<ReadyRow[]> {
  const reckon: Reckon = (entry, dossier) => {
    const { creator } = entry;
    const { now } = scales;
    // Who was put aside stands in no file.
    if (entry.status !== 'saved') return { creator, by, at: now, until: Number.POSITIVE_INFINITY };
    const view = viewOf(creator, dossier, entry, scales);
    return { creator, by, at: now, until: standsUntil(view.creator, now), row: exportRowOf(entry, view) };
  };
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
