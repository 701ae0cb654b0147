import Dexie from 'dexie';
import type { CreatorKey } from '../model/platform';
import type { ShortlistEntry } from '../model/shortlist';
import { database, type VaglioDatabase } from './database';

type Status = ShortlistEntry['status'];

/**
 * Puts a creator on the list, rejects it, or (no status) takes it off. A note stays, and comes back when a creator that was
 * taken off is put on again. Doing it twice changes nothing more.
 */
export function mark(
  key: CreatorKey,
  status: Status | undefined,
  now: number,
  db = database,
): Promise<ShortlistEntry | undefined> {
  return db.transaction('rw', db.shortlist, db.removed, async () => {
    if (status === undefined) {
      await takeOff([key], now, db);
      return undefined;
    }
    const before = await db.shortlist.get(key);
    if (before?.status === status) return before;
    const note = (before ?? (await db.removed.get(key)))?.note ?? '';
    const entry = { creator: key, savedAt: now, note, status };
    await db.shortlist.put(entry);
    await db.removed.delete(key);
    return entry;
  });
}

/** Changes the note of a creator that is on the list; says whether it was. */
export async function setNote(key: CreatorKey, note: string, db = database): Promise<boolean> {
  return (await db.shortlist.update(key, { note })) > 0;
}

/** Takes creators off the list; returns their entries, for `restore`. */
export function remove(keys: readonly CreatorKey[], now = Date.now(), db = database): Promise<ShortlistEntry[]> {
  return db.transaction('rw', db.shortlist, db.removed, () => takeOff(keys, now, db));
}

async function takeOff(keys: readonly CreatorKey[], now: number, db: VaglioDatabase): Promise<ShortlistEntry[]> {
  const entries = (await db.shortlist.bulkGet([...keys])).filter((entry) => entry !== undefined);
  await db.removed.bulkPut(entries.map((entry) => ({ ...entry, removedAt: now })));
  await db.shortlist.bulkDelete([...keys]);
  return entries;
}

/** Puts removed entries back, notes and dates as they were; one that was saved again meanwhile stays as it is now. */
export function restore(entries: readonly ShortlistEntry[], db = database): Promise<void> {
  return db.transaction('rw', db.shortlist, db.removed, async () => {
    const keys = entries.map(({ creator }) => creator);
    const now = await db.shortlist.bulkGet(keys);
    await db.shortlist.bulkAdd(entries.filter((_, at) => now[at] === undefined));
    await db.removed.bulkDelete(keys);
  });
}

/** The entries of these creators; one that is not on the list is left out. */
export async function entriesOf(keys: readonly CreatorKey[], db = database): Promise<Map<CreatorKey, ShortlistEntry>> {
  const entries = await db.shortlist.bulkGet([...keys]);
  return new Map(entries.flatMap((entry) => (entry ? [[entry.creator, entry] as const] : [])));
}

/** One page of the list, newest first. `after` is the last entry of the page before: a key, for offsets cost seconds in long lists. */
export function entriesPage(
  status: Status,
  size: number,
  after?: ShortlistEntry,
  db = database,
): Promise<ShortlistEntry[]> {
  const end = after ? [status, after.savedAt, after.creator] : [status, Dexie.maxKey];
  return db.shortlist
    .where('[status+savedAt+creator]')
    .between([status], end, true, false)
    .reverse()
    .limit(size)
    .toArray();
}

/** One page of all entries in the order of their keys, after a key: what stays the same while somebody saves more. */
export function entriesByKey(size: number, after?: CreatorKey, db = database): Promise<ShortlistEntry[]> {
  const entries = after === undefined ? db.shortlist.toCollection() : db.shortlist.where('creator').above(after);
  return entries.limit(size).toArray();
}

/** How many creators are saved, and how many are put aside. Counted in the index: no row is touched. */
export async function listCounts(db = database): Promise<{ saved: number; rejected: number }> {
  const withStatus = (status: Status) =>
    db.shortlist.where('[status+savedAt+creator]').between([status], [status, Dexie.maxKey]).count();
  const [saved, rejected] = await Promise.all([withStatus('saved'), withStatus('rejected')]);
  return { saved, rejected };
}

/** How many creators are saved, put aside, and remembered at all (posts that named nobody among them). */
export async function counts(db = database): Promise<{ saved: number; rejected: number; remembered: number }> {
  // By an index: to count the rows themselves, browsers go through every byte of them.
  const [listed, remembered] = await Promise.all([listCounts(db), db.observations.orderBy('oldestAt').count()]);
  return { ...listed, remembered };
}

/** Erases all that is remembered of these creators: looks, history, entry and note, taken off or not. */
export async function erase(keys: readonly CreatorKey[], db = database): Promise<void> {
  const tables = [db.observations, db.shortlist, db.removed];
  await db.transaction('rw', tables, () => Promise.all(tables.map((table) => table.bulkDelete([...keys]))));
}

/** Erases everything: the database is as after installing. Settings are not part of it. */
export async function eraseEverything(db = database): Promise<void> {
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
}
