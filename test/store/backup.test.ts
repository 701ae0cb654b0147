import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { CreatorKey } from '../../lib/model/platform';
import { backupParts, backupSize } from '../../lib/store/backup';
import type { VaglioDatabase } from '../../lib/store/database';
import { rowOf, withLooks } from '../../lib/store/dossier';
import { keep, recall } from '../../lib/store/observations';
import { keepFees, keepFile } from '../../lib/store/own';
import { rowFrom } from '../../lib/store/packed-check';
import { BackupRefused, takeBackup } from '../../lib/store/restore';
import { mark, setNote } from '../../lib/store/shortlist';
import { freshDatabase } from './fresh';
import { anyLooks, DAY, look, NOON, read } from './looks';

const NOW = NOON + 100 * DAY;
const MIRA: CreatorKey = 'instagram:mira.prova';
const endless = { low: 10_000, high: Number.POSITIVE_INFINITY, text: '10K+' };

async function filled(size = 3): Promise<VaglioDatabase> {
  const db = freshDatabase();
  for (const days of [0, 1, 5]) await keep([look({ seenAt: NOON + days * DAY })], db);
  await keep([look({ post: 'A1', readings: { views: read(endless), coAuthors: read(['b', 'c']) } })], db);
  const waiting = look({ post: 'waits' });
  delete waiting.creator;
  await keep([waiting], db);
  for (let at = 0; at < size; at++) {
    const creator: CreatorKey = `tiktok:numero${at}`;
    await keep([look({ creator, readings: { followers: read(endless) } })], db);
    await mark(creator, at % 2 === 0 ? 'saved' : 'rejected', NOON + at, db);
  }
  await mark(MIRA, 'saved', NOON, db);
  await setNote(MIRA, 'dice "sì"\nforse', db);
  const paid = { platform: 'tiktok', followers: 9000, format: 'video', amount: 80, currency: 'EUR' } as const;
  await keepFees([paid, paid, { ...paid, on: '2026-03-01', creator: MIRA }], db);
  await keepFile({ id: 'fees own:mine', kind: 'fees', name: 'mine.csv', text: 'a,b\r\n', addedAt: NOON }, db);
  return db;
}

async function linesOf(db: VaglioDatabase): Promise<string[]> {
  let text = '';
  for await (const part of backupParts(db)) text += part.text;
  expect(text.endsWith('\n')).toBe(true);
  return text.trimEnd().split('\n');
}

async function* batched(lines: readonly string[], size = 4) {
  for (let at = 0; at < lines.length; at += size) {
    // As a file does: what is read comes later, and not by way of the database.
    await new Promise((resolve) => setTimeout(resolve, 2));
    yield lines.slice(at, at + size);
  }
}

const contentOf = async (db: VaglioDatabase) =>
  Object.fromEntries(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)));

const mistakesOf = (lines: readonly string[], db = freshDatabase()) =>
  takeBackup(batched(lines), { now: NOW, db }).then(
    () => 'taken',
    (error: unknown) => (error instanceof BackupRefused ? error.mistakes : error),
  );

describe('a backup', () => {
  it('taken by an empty database makes it the same, endless counts and all', async () => {
    const db = await filled();
    const lines = await linesOf(db);
    expect(lines).toHaveLength((await backupSize(db)) + 2);
    const copy = freshDatabase();
    const brought = await takeBackup(batched(lines), { now: NOW, db: copy });
    expect(await contentOf(copy)).toEqual(await contentOf(db));
    expect(brought).toEqual({ listed: 4, listedBefore: 0, remembered: 5, paid: 3, files: 1 });
    expect((await recall([MIRA], copy)).get(MIRA)?.observations).toEqual(
      (await recall([MIRA], db)).get(MIRA)?.observations,
    );
  });

  it('holds more creators than one page of it', async () => {
    const db = freshDatabase();
    const keys = Array.from({ length: 1_203 }, (_, at): CreatorKey => `tiktok:numero${at}`);
    await db.shortlist.bulkAdd(keys.map((creator) => ({ creator, savedAt: 1, note: '', status: 'saved' })));
    const copy = freshDatabase();
    await takeBackup(batched(await linesOf(db), 300), { now: NOW, db: copy });
    expect(await copy.shortlist.count()).toBe(1_203);
    expect(await contentOf(copy)).toEqual(await contentOf(db));
  });

  it('taken twice changes nothing more', async () => {
    const db = await filled();
    const before = await contentOf(db);
    const brought = await takeBackup(batched(await linesOf(db)), { now: NOW, db });
    expect(await contentOf(db)).toEqual(before);
    expect(brought).toMatchObject({ listed: 0, listedBefore: 4, paid: 0 });
  });

  it('joins what is known already, and leaves notes and states as they are', async () => {
    const [one, other] = [freshDatabase(), freshDatabase()];
    await keep([look({ seenAt: NOON })], one);
    await keep([look({ seenAt: NOON + 3 * DAY, page: 'feed' })], other);
    await mark(MIRA, 'saved', NOON, one);
    await mark(MIRA, 'rejected', NOON, other);
    await setNote(MIRA, 'mine', other);
    const both = freshDatabase();
    await keep([look({ seenAt: NOON }), look({ seenAt: NOON + 3 * DAY, page: 'feed' })], both);
    await takeBackup(batched(await linesOf(one)), { now: NOW, db: other });
    expect(await other.observations.toArray()).toEqual(await both.observations.toArray());
    expect(await other.shortlist.toArray()).toEqual([
      { creator: MIRA, savedAt: NOON, note: 'mine', status: 'rejected' },
    ]);
  });

  it.each([
    ['in one piece', 1_000],
    ['line by line', 1],
  ])('comes the same %s, and when nobody has to wait for the file', async (_, size) => {
    const db = await filled(30);
    const lines = await linesOf(db);
    const atOnce = async function* () {
      for (let at = 0; at < lines.length; at += size) yield lines.slice(at, at + size);
    };
    const copy = freshDatabase();
    await takeBackup(atOnce(), { now: NOW, db: copy });
    expect(await contentOf(copy)).toEqual(await contentOf(db));
  });

  it('asks once who is known, and then for nobody who is not', async () => {
    const lines = await linesOf(await filled(40));
    const db = freshDatabase();
    await keep([look({ creator: 'tiktok:numero7' })], db);
    const asked = vi.spyOn(db.observations, 'bulkGet');
    await takeBackup(batched(lines), { now: NOW, db });
    expect(asked.mock.calls).toEqual([[['tiktok:numero7']]]);
  });

  it('that names a creator twice, by hand perhaps, lists the creator once and joins what both lines say', async () => {
    const [one, other, both] = [freshDatabase(), freshDatabase(), freshDatabase()];
    const looks = [look({ seenAt: NOON }), look({ seenAt: NOON + 3 * DAY, page: 'feed' })];
    await keep(looks.slice(0, 1), one);
    await keep(looks.slice(1), other);
    await keep(looks, both);
    await mark(MIRA, 'saved', NOON, one);
    await mark(MIRA, 'rejected', NOON, other);
    const [first, second] = [await linesOf(one), await linesOf(other)];
    const lines = [...first.slice(0, -1), ...second.slice(1, -1), '{"end":6}'];
    for (const size of [1, 2, 10]) {
      const db = freshDatabase();
      const brought = await takeBackup(batched(lines, size), { now: NOW, db });
      expect(brought).toMatchObject({ listed: 1, listedBefore: 1, remembered: 2 });
      expect(await db.shortlist.toArray()).toEqual(await one.shortlist.toArray());
      expect(await db.observations.toArray()).toEqual(await both.observations.toArray());
    }
  });

  it('keeps no row in memory once it is written', async () => {
    const db = freshDatabase();
    const lists: unknown[][] = [];
    for (const table of [db.observations, db.shortlist] as { bulkPut: (rows: unknown[]) => unknown }[]) {
      const put = table.bulkPut.bind(table);
      vi.spyOn(table, 'bulkPut').mockImplementation((rows) => {
        lists.push(rows);
        expect(rows.length).toBeGreaterThan(0);
        return put(rows);
      });
    }
    await takeBackup(batched(await linesOf(await filled())), { now: NOW, db });
    expect(lists.length).toBeGreaterThan(2);
    expect(lists.flat()).toEqual([]);
  });

  it('stopped half-way leaves everything as it was', async () => {
    const lines = await linesOf(await filled(40));
    const db = await filled(2);
    const before = await contentOf(db);
    const stop = new AbortController();
    const reading = batched(lines);
    let turns = 0;
    const next = () => {
      turns += 1;
      if (turns === 13) stop.abort(new Error('enough'));
      return reading.next();
    };
    await expect(takeBackup({ next }, { now: NOW, db, signal: stop.signal })).rejects.toThrow('enough');
    expect(turns).toBe(13);
    expect(await contentOf(db)).toEqual(before);
  });

  it('for which the disk has no room leaves everything as it was', async () => {
    const lines = await linesOf(await filled(40));
    const db = await filled(2);
    const before = await contentOf(db);
    const put = db.observations.bulkPut.bind(db.observations);
    let puts = 0;
    vi.spyOn(db.observations, 'bulkPut').mockImplementation(((rows: never) =>
      puts++ > 3 ? Dexie.Promise.reject(new DOMException('no space', 'QuotaExceededError')) : put(rows)) as never);
    await expect(takeBackup(batched(lines), { now: NOW, db })).rejects.toMatchObject({ name: 'QuotaExceededError' });
    vi.restoreAllMocks();
    expect(await contentOf(db)).toEqual(before);
  });
});

describe('a file that is no whole backup', () => {
  it('is told by line, every mistake of it, and nothing of it is kept', async () => {
    const lines = await linesOf(await filled());
    const bad = [...lines];
    bad[2] = '{"entry":{"creator":"nosite:x","savedAt":1,"note":"","status":"saved"}}';
    bad[4] = bad[4]?.slice(0, -3) ?? '';
    bad[6] = '{"remembered":{"subject":"tiktok:x"}}';
    bad[7] = '{"something":1}';
    const db = freshDatabase();
    expect(await mistakesOf(bad, db)).toEqual([
      { mistake: 'entry', line: 3 },
      { mistake: 'notJson', line: 5 },
      { mistake: 'remembered', line: 7 },
      { mistake: 'unknown', line: 8 },
    ]);
    expect(Object.values(await contentOf(db)).flat()).toEqual([]);
  });

  it.each<[string, (lines: string[]) => string[], unknown]>([
    ['cut off', (lines) => lines.slice(0, 5), [{ mistake: 'cutOff', line: 5 }]],
    ['with a line taken out', (lines) => lines.toSpliced(3, 1), [{ mistake: 'cutOff', line: 14 }]],
    [
      'of a later form',
      (lines) => ['{"vaglio":"backup","form":2}', ...lines.slice(1)],
      [{ mistake: 'newer', line: 1 }],
    ],
    ['a spreadsheet', () => ['creator_key,platform', 'tiktok:a,tiktok'], [{ mistake: 'noBackup', line: 1 }]],
    ['other JSON', () => ['[1,2]'], [{ mistake: 'noBackup', line: 1 }]],
    ['empty', () => [], [{ mistake: 'noBackup', line: 0 }]],
  ])('%s', async (_, change, mistakes) => {
    expect(await mistakesOf(change(await linesOf(await filled())))).toEqual(mistakes);
  });

  it('full of mistakes is told twenty of them', async () => {
    const lines = ['{"vaglio":"backup","form":1}', ...Array.from({ length: 50 }, () => '{"entry":{}}')];
    expect(await mistakesOf(lines)).toHaveLength(20);
  });
});

describe('a row from a file', () => {
  it('is taken whatever was packed, and again after JSON', () => {
    fc.assert(
      fc.property(anyLooks(MIRA), (looks) => {
        if (looks.length === 0) return;
        const row = rowOf(withLooks(undefined, MIRA, looks));
        expect(rowFrom(JSON.parse(JSON.stringify(row)), NOW)).toEqual(row);
      }),
    );
  });

  const row = () =>
    JSON.parse(
      JSON.stringify(
        rowOf(
          withLooks(undefined, MIRA, [
            look({
              readings: {
                followers: read({ low: 5, high: 9, text: '5+' }),
                name: read('Mira'),
                verified: read(true),
                bio: { status: 'unreadable', by: 'x', why: 'several' },
              },
            }),
            look({
              post: 'A1',
              readings: {
                kind: read('reel' as const),
                publishedAt: read({ earliest: 1, latest: 2, text: '' }),
                coAuthors: read(['x']),
              },
            }),
          ]),
        ),
      ),
    );
  const readings = (value: ReturnType<typeof row>, at: number) => value.looks[at][6];
  const broken: Record<string, (value: ReturnType<typeof row>) => void> = {
    'another subject': (value) => (value.subject = 'instagram:Mira Prova'),
    'no subject': (value) => delete value.subject,
    'a time from the future': (value) => (value.lastSeenAt = NOW + 1),
    'a look from the future': (value) => (value.looks[0][0] = NOW + 1),
    'a word that is none': (value) => (value.words[0] = 7),
    'a page without its word': (value) => (value.looks[0][1] = 99),
    'a third witness': (value) => (value.words[value.looks[0][2]] = 'guessed'),
    'half a look': (value) => value.looks[0].pop(),
    'a post that is no text': (value) => (value.looks[1][4] = {}),
    'an unknown field': (value) => (value.words[readings(value, 0)[0][0]] = 'fame'),
    'a field of every object': (value) => (value.words[readings(value, 0)[0][0]] = 'constructor'),
    'a count upside down': (value) => (readings(value, 0)[0][2] = [9, 5, '']),
    'a count below nothing': (value) => (readings(value, 0)[0][2] = -1),
    'a count as text': (value) => (readings(value, 0)[0][2] = '12'),
    'a name as number': (value) => (readings(value, 0)[1][2] = 12),
    'no name': (value) => (readings(value, 0)[1][2] = ''),
    'a flag as text': (value) => (readings(value, 0)[2][2] = 'true'),
    'an unknown reason': (value) => (readings(value, 0)[3][2] = 0),
    'an unknown kind': (value) => (readings(value, 1)[0][2] = 'opera'),
    'a moment upside down': (value) => (readings(value, 1)[1][2] = { earliest: 2, latest: 1, text: '' }),
    'a name that is none': (value) => (readings(value, 1)[2][2] = ['x', 1]),
    'an unknown course': (value) => (value.history.fame = [1, 2, 3]),
    'half a step': (value) => value.history.followers.push(1),
    'a step without end': (value) => (value.history.followers[1] = null),
    'something more': (value) => (value.script = 'x'),
  };

  it('is whole before it is broken', () => expect(rowFrom(row(), NOW)).toEqual(row()));
  it.each(Object.entries(broken))('is refused with %s', (_, change) => {
    const value = row();
    change(value);
    expect(rowFrom(value, NOW)).toBeUndefined();
  });
  it.each([null, 1, 'x', [], {}])('%j is none', (value) => expect(rowFrom(value, NOW)).toBeUndefined());
});
