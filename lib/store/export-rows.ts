import Dexie from 'dexie';
import type { ReadyRow } from '../model/export-row';
import type { CreatorKey } from '../model/platform';
import type { ShortlistEntry } from '../model/shortlist';
import { database } from './database';
import type { Dossier } from './dossier';
import { recallInOrder } from './observations';
import { entriesOf } from './shortlist';

/** Keys read at a time: of a long list they come before the rows, so that rows can be asked for without waiting for those before. */
const KEYS = 5_000;

/** The keys of everybody on the list, in order, so many at a time. The next are being read while these are used. */
export async function* listedKeys(size: number, db = database): AsyncGenerator<CreatorKey[], void, void> {
  const after = (key: unknown): PromiseLike<CreatorKey[]> =>
    db.shortlist.where('creator').above(key).limit(KEYS).primaryKeys() as PromiseLike<CreatorKey[]>;
  let keys = await after(Dexie.minKey);
  while (keys.length > 0) {
    const next = keys.length === KEYS ? after(keys.at(-1)) : [];
    // Its failure is met where it is awaited; until then it must not count as unhandled.
    Promise.resolve(next).catch(() => undefined);
    for (let at = 0; at < keys.length; at += size) yield keys.slice(at, at + size);
    keys = await next;
  }
}

/** The rows that are ready among those of some creators, keys ascending and without a gap in the list. */
export async function readyAmong(keys: readonly CreatorKey[], db = database): Promise<Map<string, ReadyRow>> {
  const rows = await db.exportRows.where('creator').between(keys[0], keys.at(-1), true, true).toArray();
  return new Map(rows.map((row) => [row.creator, row]));
}

export type Reckon = (entry: ShortlistEntry, dossier: Dossier | undefined) => ReadyRow;

/**
 * Looks that are weighed in one task of the page, but for a creator who alone has more: five creators visited once, or one of a year of
 * visits. That is some 5 ms, and several times as long where the machine is busy.
 */
const LOOKS = 150;

/**
 * Reckons the rows of these creators, keys ascending, and keeps them. Facts are read and rows written in one transaction, so that no
 * look can come between them. Whoever is off the list by now is left out.
 */
export function readyRows(keys: readonly CreatorKey[], reckon: Reckon, db = database): Promise<ReadyRow[]> {
  return db.transaction('rw', db.shortlist, db.observations, db.exportRows, async () => {
    const rows = await reckonRows(keys, reckon, db);
    await db.exportRows.bulkPut(rows);
    return rows;
  });
}

/** The same without keeping them: for a disk that is full. */
export async function reckonRows(keys: readonly CreatorKey[], reckon: Reckon, db = database): Promise<ReadyRow[]> {
  const [entries, dossiers] = await Promise.all([entriesOf(keys, db), recallInOrder(keys, db)]);
  const rows: ReadyRow[] = [];
  // To have read them all takes about as long.
  let weighed = LOOKS;
  for (const key of keys) {
    const entry = entries.get(key);
    if (!entry) continue;
    const dossier = dossiers.get(key);
    const looks = dossier?.observations.length ?? 0;
    if (weighed > 0 && weighed + looks > LOOKS) {
      // The answer, which is nothing, comes in a task of its own, before which the page takes in keys and clicks. A transaction does not
      // outlast any other wait; Dexie.waitFor asks the database over and over meanwhile.
      await db.exportRows.get('');
      weighed = 0;
    }
    weighed += looks;
    rows.push(reckon(entry, dossier));
  }
  return rows;
}
