import type { ReadyRow } from '../model/export-row';
import type { CreatorKey } from '../model/platform';
import type { ShortlistEntry } from '../model/shortlist';
import { database } from './database';
import type { Dossier } from './dossier';
import { recallInOrder } from './observations';
import { entriesByKey, entriesOf } from './shortlist';

/** A part of the list in the order of its keys, up to `last`: the rows that are ready, and who has none. */
export type RowsPage = { last: CreatorKey; ready: readonly ReadyRow[]; missing: readonly CreatorKey[] };

/** The part of the list after a key; nothing at its end. Where everybody's row is ready, the list itself is only counted. */
export function rowsPage(size: number, after?: CreatorKey, db = database): Promise<RowsPage | undefined> {
  return db.transaction('r', db.shortlist, db.exportRows, async () => {
    const rest = after === undefined ? db.exportRows.toCollection() : db.exportRows.where('creator').above(after);
    const ready = await rest.limit(size).toArray();
    const end = ready.at(-1)?.creator;
    if (end !== undefined && ready.length === size) {
      const listed = await db.shortlist
        .where('creator')
        .between(after ?? '', end, false, true)
        .count();
      if (listed === size) return { last: end, ready, missing: [] };
    }
    const keys = (await entriesByKey(size, after, db)).map(({ creator }) => creator);
    const last = keys.at(-1);
    if (last === undefined) return undefined;
    const there = new Set(ready.map(({ creator }) => creator));
    return {
      last,
      ready: ready.filter(({ creator }) => creator <= last),
      missing: keys.filter((key) => !there.has(key)),
    };
  });
}

export type Reckon = (entry: ShortlistEntry, dossier: Dossier | undefined) => ReadyRow;

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
  return keys.flatMap((key) => {
    const entry = entries.get(key);
    return entry ? [reckon(entry, dossiers.get(key))] : [];
  });
}
