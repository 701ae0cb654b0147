import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { exactCount } from '../lib/model/count';
import { DEFAULT_BENCHMARKS } from '../lib/score/benchmarks/registry';
import { keep } from '../lib/store/observations';
import { counts, listCounts, mark } from '../lib/store/shortlist';
import { shortlistPage, viewsOf } from '../lib/views';
import { freshDatabase } from './store/fresh';
import { DAY, look, NOON, read } from './store/looks';
import { rowsRead } from './store/rows-read';

const scales = { benchmarks: DEFAULT_BENCHMARKS, now: NOON + 100 * DAY };

async function filled(size: number) {
  const db = freshDatabase();
  const looks = Array.from({ length: size }, (_, at) =>
    look({ creator: `tiktok:numero${at}`, readings: { followers: read(exactCount(at + 1)), name: read(`N ${at}`) } }),
  );
  await keep(looks, db);
  const entries = looks.map((_, at) => ({
    creator: `tiktok:numero${at}` as const,
    savedAt: NOON + at,
    note: '',
    status: at % 10 === 9 ? ('rejected' as const) : ('saved' as const),
  }));
  await db.shortlist.bulkAdd(entries);
  return db;
}

describe('views', () => {
  it('come in the order asked; whoever is neither remembered nor on the list is left out', async () => {
    const db = await filled(3);
    await keep([look()], db);
    await mark('tiktok:solo.lista', 'saved', NOON, db);
    const views = await viewsOf(
      ['tiktok:numero2', 'tiktok:mai', 'tiktok:solo.lista', 'instagram:mira.prova'],
      scales,
      db,
    );
    expect(views.map(({ creator, entry }) => [creator.key, entry?.status])).toEqual([
      ['tiktok:numero2', 'saved'],
      ['tiktok:solo.lista', 'saved'],
      ['instagram:mira.prova', undefined],
    ]);
  });

  it('keep the date of the first look after that look has gone', async () => {
    const db = freshDatabase();
    for (let day = 0; day < 3; day++) await keep([look({ seenAt: NOON + day * DAY })], db);
    const [view] = await viewsOf(['instagram:mira.prova'], scales, db);
    expect(view?.creator).toMatchObject({ firstSeenAt: NOON, lastSeenAt: NOON + 2 * DAY });
  });

  it('of a page of the list are newest first, and the next page goes on after the last', async () => {
    const db = await filled(10);
    const first = await shortlistPage('saved', 4, scales, undefined, db);
    expect(first.map(({ creator }) => creator.handle)).toEqual(['numero8', 'numero7', 'numero6', 'numero5']);
    const next = await shortlistPage('saved', 4, scales, first.at(-1)?.entry, db);
    expect(next.map(({ creator }) => creator.handle)).toEqual(['numero4', 'numero3', 'numero2', 'numero1']);
    expect(next[0]?.evaluation.tier.known).toBe(true);
  });

  it('of a page read no row but theirs, however long the list; and counting it reads none', async () => {
    const db = await filled(2_000);
    const rows = rowsRead();
    expect(await shortlistPage('saved', 20, scales, undefined, db)).toHaveLength(20);
    expect(rows()).toBe(40);
    expect(await listCounts(db)).toEqual({ saved: 1_800, rejected: 200 });
    expect(await counts(db)).toEqual({ saved: 1_800, rejected: 200, remembered: 2_000 });
    expect(rows()).toBe(40);
  });
});
