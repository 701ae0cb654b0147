import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import type { CreatorKey } from '../../lib/model/platform';
import type { VaglioDatabase } from '../../lib/store/database';
import { type Reckon, readyRows, reckonRows } from '../../lib/store/export-rows';
import { keep } from '../../lib/store/observations';
import { freshDatabase } from './fresh';
import { look, NOON } from './looks';

/** Twenty creators with so many posts seen of each; keys in order. */
async function filled(posts: number): Promise<{ db: VaglioDatabase; keys: CreatorKey[] }> {
  const db = freshDatabase();
  const keys = Array.from({ length: 20 }, (_, at): CreatorKey => `tiktok:numero${10 + at}`);
  for (const creator of keys) {
    await keep([look({ creator }), ...Array.from({ length: posts }, (_, at) => look({ creator, post: `P${at}` }))], db);
  }
  await db.shortlist.bulkAdd(keys.map((creator) => ({ creator, savedAt: NOON, note: '', status: 'saved' })));
  return { db, keys };
}

type Task = { creators: number; looks: number; breaths: number };

/**
 * How many creators, and looks, are weighed in each task of the page (from one answer of the database to the next), after how many
 * breaths.
 */
async function weighedInTasks(run: (reckon: Reckon) => Promise<unknown>, breaths: () => number): Promise<Task[]> {
  const tasks = new Map<number, Task>();
  const answers = vi.spyOn(IDBRequest.prototype, 'dispatchEvent');
  await run((entry, dossier) => {
    const task = answers.mock.calls.length;
    const before = tasks.get(task) ?? { creators: 0, looks: 0, breaths: breaths() };
    const looks = before.looks + (dossier?.observations.length ?? 0);
    tasks.set(task, { ...before, creators: before.creators + 1, looks });
    return { creator: entry.creator, by: '', at: NOON, until: NOON };
  });
  vi.restoreAllMocks();
  return [...tasks.values()];
}

describe.each([
  ['kept', readyRows],
  ['for a full disk', reckonRows],
] as const)('rows that are reckoned, %s', (_, reckonAll) => {
  it.each([
    [0, [20]],
    [29, [5, 5, 5, 5]],
    [79, Array(20).fill(1)],
  ])('with %i posts a creator, are weighed with breaths between them', async (posts, expected) => {
    const { db, keys } = await filled(posts);
    const breaths = vi.spyOn(db.exportRows, 'get');
    const tasks = await weighedInTasks(
      (reckon) => reckonAll(keys, reckon, db),
      () => breaths.mock.calls.length,
    );
    expect(tasks.map(({ creators }) => creators)).toEqual(expected);
    expect(tasks.map(({ breaths }) => breaths)).toEqual(expected.map((_, at) => at + 1));
    expect(Math.max(...tasks.map(({ looks }) => looks))).toBeLessThanOrEqual(150);
  });

  it('are those of the creators asked for who are on the list, in their order', async () => {
    const { db, keys } = await filled(79);
    await db.shortlist.delete('tiktok:numero12');
    const rows = await reckonAll(keys, ({ creator }) => ({ creator, by: '', at: 1, until: 2 }), db);
    expect(rows.map(({ creator }) => creator)).toEqual(keys.filter((key) => key !== 'tiktok:numero12'));
  });
});

it('no look comes between facts and rows, however many breaths are between them', async () => {
  const { db, keys } = await filled(79);
  let coming: Promise<unknown> | undefined;
  const rows = await readyRows(
    keys,
    ({ creator }) => {
      coming ??= Dexie.ignoreTransaction(() => keep([look({ creator: 'tiktok:numero15', seenAt: NOON + 1 })], db));
      return { creator, by: '', at: 1, until: 2 };
    },
    db,
  );
  expect(rows).toHaveLength(20);
  await coming;
  expect((await db.exportRows.toCollection().primaryKeys()).includes('tiktok:numero15')).toBe(false);
  expect(await db.exportRows.count()).toBe(19);
});
