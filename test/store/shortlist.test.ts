import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { CreatorKey } from '../../lib/model/platform';
import type { ShortlistEntry } from '../../lib/model/shortlist';
import { VaglioDatabase } from '../../lib/store/database';
import { keep } from '../../lib/store/observations';
import {
  counts,
  entriesByKey,
  entriesOf,
  entriesPage,
  erase,
  eraseEverything,
  mark,
  remove,
  restore,
  setNote,
} from '../../lib/store/shortlist';
import { freshDatabase } from './fresh';
import { look, NOON } from './looks';

const KEY = 'tiktok:salvata';
const one = async (db: VaglioDatabase, key: CreatorKey = KEY) => (await entriesOf([key], db)).get(key);

describe('marking a creator', () => {
  it('twice, from two tabs at once, leaves one entry with one date', async () => {
    const db = freshDatabase();
    const other = new VaglioDatabase(db.name);
    await Promise.all([mark(KEY, 'saved', NOON, db), mark(KEY, 'saved', NOON + 5, other)]);
    const entry = await one(db);
    expect(await db.shortlist.count()).toBe(1);
    await mark(KEY, 'saved', NOON + 999, db);
    expect(await one(db)).toEqual(entry);
  });

  it('survives a restart', async () => {
    const db = freshDatabase();
    await mark(KEY, 'saved', NOON, db);
    db.close();
    expect(await one(new VaglioDatabase(db.name))).toEqual({ creator: KEY, savedAt: NOON, note: '', status: 'saved' });
  });

  it('as rejected and back keeps the note', async () => {
    const db = freshDatabase();
    await mark(KEY, 'saved', NOON, db);
    expect(await setNote(KEY, 'brava', db)).toBe(true);
    await mark(KEY, 'rejected', NOON + 1, db);
    expect(await one(db)).toEqual({ creator: KEY, savedAt: NOON + 1, note: 'brava', status: 'rejected' });
  });

  it('off and on again, as by a slip on the star, brings the note back', async () => {
    const db = freshDatabase();
    await mark(KEY, 'saved', NOON, db);
    await setNote(KEY, 'brava', db);
    await mark(KEY, undefined, NOON + 1, db);
    expect(await one(db)).toBeUndefined();
    await mark(KEY, 'saved', NOON + 2, db);
    expect(await one(db)).toMatchObject({ note: 'brava', savedAt: NOON + 2 });
  });

  it('a note for somebody who is not on the list goes nowhere, and says so', async () => {
    const db = freshDatabase();
    expect(await setNote(KEY, 'x', db)).toBe(false);
    expect(await db.shortlist.count()).toBe(0);
  });
});

describe('removing, and undo', () => {
  it('puts entries back as they were', async () => {
    const db = freshDatabase();
    await mark(KEY, 'saved', NOON, db);
    await setNote(KEY, 'brava', db);
    const before = await one(db);
    const removed = await remove([KEY, 'tiktok:mai.salvata'], NOON + 1, db);
    expect(removed).toEqual([before]);
    expect(await one(db)).toBeUndefined();
    await restore(removed, db);
    expect(await one(db)).toEqual(before);
    expect(await db.removed.count()).toBe(0);
  });

  it('does not overwrite what was saved again meanwhile', async () => {
    const db = freshDatabase();
    await mark(KEY, 'saved', NOON, db);
    const removed = await remove([KEY], NOON + 1, db);
    await mark(KEY, 'saved', NOON + 2, db);
    await setNote(KEY, 'nuova', db);
    await restore(removed, db);
    expect(await one(db)).toMatchObject({ savedAt: NOON + 2, note: 'nuova' });
  });
});

describe('pages of the list', () => {
  const entry = (at: number): ShortlistEntry => ({
    creator: `tiktok:numero${at}`,
    // Several share a date, as after an import.
    savedAt: NOON + Math.floor(at / 3),
    note: '',
    status: at % 5 === 4 ? 'rejected' : 'saved',
  });

  async function filled() {
    const db = freshDatabase();
    await db.shortlist.bulkAdd(Array.from({ length: 23 }, (_, at) => entry(at)));
    return db;
  }

  it('hold every saved creator once, newest first', async () => {
    const db = await filled();
    const seen: ShortlistEntry[] = [];
    for (;;) {
      const page = await entriesPage('saved', 4, seen.at(-1), db);
      if (page.length === 0) break;
      seen.push(...page);
    }
    expect(seen).toHaveLength(19);
    expect(new Set(seen.map(({ creator }) => creator)).size).toBe(19);
    expect(seen.map(({ savedAt }) => savedAt)).toEqual(seen.map(({ savedAt }) => savedAt).sort((a, b) => b - a));
    expect(seen.every(({ status }) => status === 'saved')).toBe(true);
  });

  it('by key hold every entry once', async () => {
    const db = await filled();
    const seen: ShortlistEntry[] = [];
    for (;;) {
      const page = await entriesByKey(7, seen.at(-1)?.creator, db);
      if (page.length === 0) break;
      seen.push(...page);
    }
    expect(seen).toHaveLength(23);
  });

  it('are counted', async () => {
    const db = await filled();
    await keep([look()], db);
    expect(await counts(db)).toEqual({ saved: 19, rejected: 4, remembered: 1 });
  });
});

describe('erasing', () => {
  it('one person leaves nothing of that person, and all of the others', async () => {
    const db = freshDatabase();
    await keep([look({ creator: KEY }), look({ creator: 'tiktok:altra' })], db);
    await mark(KEY, 'saved', NOON, db);
    await mark('tiktok:altra', 'saved', NOON, db);
    await remove([KEY], NOON, db);
    await erase([KEY], db);
    expect(await counts(db)).toEqual({ saved: 1, rejected: 0, remembered: 1 });
    expect(await db.removed.count()).toBe(0);
  });

  it('everything leaves empty tables', async () => {
    const db = freshDatabase();
    await keep([look({ creator: KEY })], db);
    await mark(KEY, 'saved', NOON, db);
    await eraseEverything(db);
    expect(await counts(db)).toEqual({ saved: 0, rejected: 0, remembered: 0 });
  });
});
