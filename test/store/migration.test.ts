import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Tally } from '../../lib/model/health';
import type { CreatorKey } from '../../lib/model/platform';
import { VaglioDatabase } from '../../lib/store/database';
import { addTallies, recentTallies } from '../../lib/store/health';
import { keep, recall } from '../../lib/store/observations';
import { broughtAlong, keepFees } from '../../lib/store/own';
import { entriesByKey, mark, setNote } from '../../lib/store/shortlist';
import { type Dump, laidDown, shapeOf } from './dump';
import { look } from './looks';

const dumps = readdirSync(__dirname)
  .filter((name) => /^database-v\d+\.json$/.test(name))
  .map((name): Dump => JSON.parse(readFileSync(join(__dirname, name), 'utf8')));

/** The day that the dumps' tallies are of, from 1970-01-01. */
const DUMPED = 20_445;
const TALLY: Tally = {
  platform: 'tiktok',
  day: DUMPED,
  page: 'profile',
  witness: 'shown',
  field: 'name',
  attempt: 'read',
  by: 'x',
  count: 1,
};

async function meaningOf(db: VaglioDatabase, keys: readonly string[]): Promise<Dump['means']> {
  const dossiers = await recall(keys as CreatorKey[], db);
  const observations = Object.fromEntries([...dossiers].map(([key, dossier]) => [key, [...dossier.observations]]));
  const tallies = await recentTallies(DUMPED, db);
  const own = await broughtAlong(db);
  return {
    observations,
    entries: await entriesByKey(100, undefined, db),
    ...(tallies.length > 0 && { tallies }),
    ...(own.files.length + own.fees.length > 0 && { own }),
  };
}

it('a dump stands for every version that was ever released', () => {
  const versions = dumps.map(({ version }) => version).sort((a, b) => a - b);
  expect(versions).toEqual(Array.from({ length: new VaglioDatabase('any').verno }, (_, at) => at + 1));
});

describe.each(dumps)('a database of version $version', (dump) => {
  const keys = Object.keys(dump.means.observations);

  it('opens today, means what it meant, and is laid out like a new one', async () => {
    await laidDown(`old-${dump.version}`, dump);
    const db = new VaglioDatabase(`old-${dump.version}`);
    expect(await meaningOf(db, keys)).toEqual(dump.means);
    const fresh = new VaglioDatabase(`new-${dump.version}`);
    await fresh.open();
    db.close();
    fresh.close();
    expect(await shapeOf(db.name)).toEqual(await shapeOf(fresh.name));
  });

  it('goes on being used: looks join the old ones, notes come back', async () => {
    await laidDown(`used-${dump.version}`, dump);
    const db = new VaglioDatabase(`used-${dump.version}`);
    const before = (await recall(['instagram:mira.prova'], db)).get('instagram:mira.prova');
    await keep([look({ page: 'search', seenAt: Date.UTC(2026, 11, 24) })], db);
    const after = (await recall(['instagram:mira.prova'], db)).get('instagram:mira.prova');
    expect(after?.observations).toHaveLength((before?.observations.length ?? Number.NaN) + 1);
    expect(after?.firstSeenAt).toBe(before?.firstSeenAt);
    expect(await mark('youtube:UCabcdefghijklmnopqrstuv', 'saved', 1, db)).toMatchObject({ note: 'troppo caro' });
    expect(await setNote('instagram:mira.prova', 'x', db)).toBe(true);
    const paid = { platform: 'tiktok', followers: 9000, format: 'video', amount: 80, currency: 'EUR' } as const;
    expect(await keepFees([paid], db)).toBe(1);
    expect((await broughtAlong(db)).fees).toHaveLength((dump.means.own?.fees.length ?? 0) + 1);
    const [tally] = dump.means.tallies ?? [{ ...TALLY, count: 0 }];
    if (tally) await addTallies([{ ...tally, count: 1 }], db);
    expect(await recentTallies(DUMPED, db)).toContainEqual({ ...tally, count: (tally?.count ?? 0) + 1 });
  });
});

describe('an upgrade', () => {
  const [first] = dumps.filter(({ version }) => version === 1);
  if (!first) throw new Error('the dump of version 1 is missing');

  /** What a later version would look like: another index, and rows rewritten. */
  class Later extends VaglioDatabase {
    constructor(name: string, upgrade: (row: { lastSeenAt: number; week?: number }) => void) {
      super(name);
      this.version(this.verno + 1)
        .stores({ observations: 'subject, oldestAt, week' })
        .upgrade((transaction) => transaction.table('observations').toCollection().modify(upgrade));
    }
  }

  it('carries everything over', async () => {
    await laidDown('upgraded', first);
    const db = new Later('upgraded', (row) => {
      row.week = Math.floor(row.lastSeenAt / 604_800_000);
    });
    expect(await meaningOf(db, Object.keys(first.means.observations))).toEqual(first.means);
    expect(await db.observations.where('week').above(0).count()).toBe(4);
  });

  it('that fails half-way leaves the old database whole', async () => {
    await laidDown('failed', first);
    let rows = 0;
    const db = new Later('failed', () => {
      rows += 1;
      if (rows === 2) throw new Error('worker stopped');
    });
    await expect(db.open()).rejects.toThrow();
    db.close();
    const old = new VaglioDatabase('failed');
    expect(await meaningOf(old, Object.keys(first.means.observations))).toEqual(first.means);
  });
});
