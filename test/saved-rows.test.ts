import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { csvHead, csvRows } from '../lib/export/csv';
import { PRESETS, type PresetId } from '../lib/export/presets';
import { exportRowOf } from '../lib/export/row';
import { exactCount } from '../lib/model/count';
import type { CreatorKey } from '../lib/model/platform';
import { PAGE, type SavedRows, savedRows } from '../lib/saved-rows';
import { DEFAULT_BENCHMARKS } from '../lib/score/benchmarks/registry';
import type { VaglioDatabase } from '../lib/store/database';
import { keep } from '../lib/store/observations';
import { sweepIfDue } from '../lib/store/retention';
import { erase, eraseEverything, mark, remove, setNote } from '../lib/store/shortlist';
import { type Scales, shortlistPage } from '../lib/views';
import { parsed } from './export/parsed';
import { freshDatabase } from './store/fresh';
import { DAY, look, NOON, read } from './store/looks';

const scales: Scales = { benchmarks: DEFAULT_BENCHMARKS, now: NOON + 100 * DAY };
const ADA: CreatorKey = 'tiktok:numero0';

/** A list in which every tenth is put aside. */
async function filled(size: number): Promise<VaglioDatabase> {
  const db = freshDatabase();
  const keys = Array.from({ length: size }, (_, at): CreatorKey => `tiktok:numero${at}`);
  await keep(
    keys.map((creator, at) =>
      look({ creator, readings: { followers: read(exactCount(at + 1)), name: read(`N ${at}`) } }),
    ),
    db,
  );
  await db.shortlist.bulkAdd(
    keys.map((creator, at) => ({
      creator,
      savedAt: NOON + at,
      note: '',
      status: at % 10 === 9 ? ('rejected' as const) : ('saved' as const),
    })),
  );
  return db;
}

async function pagesOf(db: VaglioDatabase, by = scales, version = '1', preset: PresetId = 'plain') {
  const pages: SavedRows[] = [];
  for await (const page of savedRows(preset, by, { version, db })) pages.push(page);
  return pages;
}

const linesOf = async (db: VaglioDatabase, by = scales, version = '1', preset: PresetId = 'plain') =>
  (await pagesOf(db, by, version, preset)).flatMap(({ lines }) => lines);

/** The lines, read again by another reader of CSV: creator's key to cells by column. */
async function rowsOf(db: VaglioDatabase, by = scales) {
  const [header = [], ...rows] = parsed(csvHead(PRESETS.plain) + (await linesOf(db, by)).join(''), ',');
  return new Map(rows.map((row) => [row[0], Object.fromEntries(header.map((name, at) => [name, row[at]]))]));
}

/** What the lines must be: every view of the list, weighed now. */
async function weighedNow(db: VaglioDatabase, by = scales, version = '1', preset: PresetId = 'plain') {
  const views = await shortlistPage('saved', 10_000, by, undefined, db);
  return views
    .flatMap(({ entry, ...view }) => (entry ? [exportRowOf(entry, view)] : []))
    .sort((a, b) => (a.creator < b.creator ? -1 : 1))
    .map((row) => csvRows(PRESETS[preset], [row], { version }));
}

describe('the rows of an export', () => {
  it('are every saved creator once, in order, and no rejected one; as a file, read again, as many', async () => {
    const db = await filled(PAGE + 230);
    const lines = await linesOf(db);
    expect(lines).toHaveLength(657);
    expect(lines).toEqual(await weighedNow(db));
    const [header, ...rows] = parsed(csvHead(PRESETS.plain) + lines.join(''), ',');
    expect(rows).toHaveLength(657);
    expect(rows.every((row) => row.length === header?.length)).toBe(true);
  });

  it.each(Object.values(PRESETS).map(({ id }) => id))(
    'of the preset %s are ready with those of the others',
    async (preset) => {
      const db = await filled(12);
      await linesOf(db);
      const weighings = vi.spyOn(db.shortlist, 'bulkGet');
      expect(await linesOf(db, scales, '1', preset)).toEqual(await weighedNow(db, scales, '1', preset));
      expect(weighings).not.toHaveBeenCalled();
    },
  );

  it('come in pages of at most 500 that count everybody gone through', async () => {
    const db = await filled(PAGE * 2 + 1);
    for (const turn of ['weighed', 'ready']) {
      const sizes = (await pagesOf(db)).map(({ creators }) => creators);
      expect([turn, ...sizes]).toEqual([turn, PAGE, PAGE, 1]);
    }
  });

  it('of an empty list are none', async () => {
    expect(await pagesOf(freshDatabase())).toEqual([]);
  });

  it('lose nobody, and double nobody, when looks, notes and stars come while it runs', async () => {
    const db = await filled(PAGE * 2 + 300);
    for (const turn of ['weighed', 'ready']) {
      const seen: string[] = [];
      for await (const { lines } of savedRows('plain', scales, { version: '1', db })) {
        seen.push(...lines.map((line) => line.slice(0, line.indexOf(','))));
        await mark(`instagram:arrivata.${turn}`, 'saved', NOON, db);
        await keep([look({ creator: 'tiktok:numero998', seenAt: scales.now })], db);
        await setNote('tiktok:numero997', `x${seen.length}`, db);
      }
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.filter((key) => key.startsWith('tiktok:'))).toHaveLength(1170);
    }
  });

  it('are not weighed again where they are ready: facts are read of the others alone', async () => {
    const db = await filled(PAGE + 40);
    await linesOf(db);
    const reads = vi.spyOn(db.observations, 'where');
    const gets = vi.spyOn(db.observations, 'bulkGet');
    const entries = vi.spyOn(db.shortlist, 'bulkGet');
    await linesOf(db);
    expect([reads, gets, entries].map((spy) => spy.mock.calls.length)).toEqual([0, 0, 0]);
    await setNote(ADA, 'cara', db);
    expect((await rowsOf(db)).get(ADA)?.note).toBe('cara');
    expect(entries.mock.calls).toEqual([[[ADA]]]);
  });

  it('stop at a signal, within a page too', async () => {
    const db = await filled(60);
    const stop = new AbortController();
    const bulkGet = db.shortlist.bulkGet.bind(db.shortlist);
    vi.spyOn(db.shortlist, 'bulkGet').mockImplementation(((keys: string[]) => {
      stop.abort(new Error('enough'));
      return bulkGet(keys);
    }) as never);
    const all = savedRows('plain', scales, { version: '1', db, signal: stop.signal });
    await expect(all.next()).rejects.toThrow('enough');
    expect(await db.exportRows.count()).toBe(20);
  });

  it('come where the disk has no room for keeping them', async () => {
    const db = await filled(20);
    const full = new Dexie.AbortError('aborted', new DOMException('no space', 'QuotaExceededError'));
    vi.spyOn(db.exportRows, 'bulkPut').mockRejectedValue(full);
    expect(await linesOf(db)).toHaveLength(18);
    expect(await db.exportRows.count()).toBe(0);
  });
});

describe('a ready row is never old', () => {
  const change: Record<string, (db: VaglioDatabase) => Promise<unknown>> = {
    'a look': (db) => keep([look({ creator: ADA, seenAt: NOON + DAY, readings: { name: read('Ada') } })], db),
    'a note': (db) => setNote(ADA, 'troppo cara', db),
    'a creator put aside': (db) => mark(ADA, 'rejected', NOON, db),
    'a creator taken off': (db) => remove([ADA], NOON, db),
    'a creator erased': (db) => erase([ADA], db),
    'facts swept away': async (db) => {
      await db.shortlist.update(ADA, { status: 'rejected' });
      await sweepIfDue(NOON + 200 * DAY, db);
      await db.shortlist.update(ADA, { status: 'saved' });
    },
    'facts dropped one by one': (db) => db.observations.delete(ADA),
    'facts dropped by a query': (db) => db.observations.where('oldestAt').belowOrEqual(NOON).delete(),
    'facts of very many': (db) =>
      keep(
        Array.from({ length: 300 }, (_, at) =>
          look({ creator: `tiktok:numero${at}`, seenAt: NOON + DAY, readings: { name: read(`M ${at}`) } }),
        ),
        db,
      ),
    'everything erased': (db) => eraseEverything(db),
  };

  it.each(Object.entries(change))('after %s', async (_, changed) => {
    const db = await filled(30);
    const before = await linesOf(db);
    await changed(db);
    const after = await linesOf(db);
    expect(after).toEqual(await weighedNow(db));
    expect(after).not.toEqual(before);
  });

  it('stays where somebody else changes', async () => {
    const db = await filled(30);
    await linesOf(db);
    await keep([look({ creator: 'tiktok:numero1', seenAt: NOON + DAY })], db);
    expect(await db.exportRows.count()).toBe(29);
  });

  it('goes without an answer to wait for between it and the change', async () => {
    const db = await filled(5);
    await linesOf(db);
    const happened: string[] = [];
    const [drop, put] = [IDBObjectStore.prototype.delete, IDBObjectStore.prototype.put];
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
      happened.push(`${this.name} written`);
      return put.call(this, value);
    });
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore, key) {
      const request = drop.call(this, key);
      request.addEventListener('success', () => happened.push(`${this.name} dropped`));
      return request;
    });
    await setNote(ADA, 'x', db);
    vi.restoreAllMocks();
    expect(happened).toEqual(['shortlist written', 'exportRows dropped']);
    expect(await db.exportRows.count()).toBe(4);
  });

  it('stays where the change was taken back', async () => {
    const db = await filled(5);
    await linesOf(db);
    const failing = db.transaction('rw', db.shortlist, async () => {
      await setNote(ADA, 'x', db);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await db.exportRows.count()).toBe(5);
  });

  const posts = [0, 3, 6].map((days) => {
    const at = NOON - days * DAY;
    const published = read({ earliest: at - 3_600_000, latest: at, text: '' });
    return look({
      creator: ADA,
      post: `p${days}`,
      seenAt: NOON + 30 * DAY,
      readings: { likes: read(exactCount(50)), views: read(exactCount(900)), publishedAt: published },
    });
  });
  const other: Record<string, [Scales, string]> = {
    'other sets': [{ ...scales, benchmarks: { ...DEFAULT_BENCHMARKS, engagement: 'socialinsider' } }, '1'],
    'past fees': [
      {
        ...scales,
        own: { quotes: [{ platform: 'tiktok', followers: 2_000, format: 'video', amount: 900, currency: 'EUR' }] },
      },
      '1',
    ],
    'a later moment, when a post is too old': [{ ...scales, now: NOON + 730 * DAY - 1 }, '1'],
    'an earlier moment': [{ ...scales, now: NOON + 60 * DAY }, '1'],
    'another version': [scales, '2'],
  };

  it.each(Object.entries(other))('under %s', async (_, [by, version]) => {
    const db = await filled(3);
    await keep(posts, db);
    await linesOf(db);
    const first = await db.exportRows.toArray();
    expect(await linesOf(db, by, version)).toEqual(await weighedNow(db, by, version));
    const next = await db.exportRows.toArray();
    expect(next.find(({ creator }) => creator === ADA)).not.toEqual(first.find(({ creator }) => creator === ADA));
  });

  it('is gone through by the moment: at its last it holds, after it the rate goes', async () => {
    const db = await filled(1);
    await keep(posts, db);
    const rate = async (now: number) => Number((await rowsOf(db, { ...scales, now })).get(ADA)?.er_pct);
    expect(await rate(scales.now)).toBeGreaterThan(0);
    const [kept] = await db.exportRows.toArray();
    expect(kept?.until).toBe(NOON - 6 * DAY + 730 * DAY);
    expect(await rate(kept?.until ?? Number.NaN)).toBeGreaterThan(0);
    expect(await db.exportRows.toArray()).toEqual([kept]);
    expect(await rate((kept?.until ?? Number.NaN) + 1)).toBe(0);
  });
});
