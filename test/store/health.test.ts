import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { HEALTH_DAYS, type Tally } from '../../lib/model/health';
import { addTallies, recentTallies } from '../../lib/store/health';
import { sweepIfDue } from '../../lib/store/retention';
import { eraseEverything } from '../../lib/store/shortlist';
import { freshDatabase } from './fresh';

const TODAY = 20_779;

function tally(more: Partial<Tally> = {}): Tally {
  return {
    platform: 'instagram',
    day: TODAY,
    page: 'profile',
    witness: 'shown',
    field: 'likes',
    attempt: 'read',
    by: 'number beside the heart',
    count: 1,
    ...more,
  };
}

test('tallies of one day add up, and come back as they were', async () => {
  const db = freshDatabase();
  const missing = tally({ attempt: 'missing', by: '', count: 4 });
  await addTallies([tally(), tally(), missing], db);
  await addTallies([tally({ count: 3 }), tally({ platform: 'tiktok' })], db);
  expect(await recentTallies(TODAY, db)).toEqual([tally({ count: 5 }), missing, tally({ platform: 'tiktok' })]);
  expect(await db.health.count()).toBe(2);
});

test('a batch is one reading and one writing; an empty one is none', async () => {
  const db = freshDatabase();
  const put = vi.spyOn(db.health, 'bulkPut');
  await addTallies([tally(), tally({ field: 'views' }), tally({ page: 'feed' })], db);
  expect(put).toHaveBeenCalledTimes(1);
  expect(put.mock.calls[0]?.[0]).toHaveLength(1);
  await addTallies([], db);
  expect(put).toHaveBeenCalledTimes(1);
});

test('a day has a bound, whatever names it is told; what is counted already goes on', async () => {
  const db = freshDatabase();
  await addTallies([tally()], db);
  await addTallies(
    Array.from({ length: 2_000 }, (_, at) => tally({ by: `forged ${at}` })),
    db,
  );
  await addTallies([tally()], db);
  const tallies = await recentTallies(TODAY, db);
  expect(tallies).toHaveLength(600);
  expect(tallies[0]).toEqual(tally({ count: 2 }));
});

test('after 30 days they are not told of, and the daily clean-up forgets them', async () => {
  const db = freshDatabase();
  await addTallies([tally({ day: TODAY - HEALTH_DAYS }), tally({ day: TODAY - HEALTH_DAYS + 1 })], db);
  expect(await recentTallies(TODAY, db)).toHaveLength(1);
  await sweepIfDue(TODAY * 86_400_000, db);
  expect(await db.health.count()).toBe(1);
});

test('"delete everything" deletes them too', async () => {
  const db = freshDatabase();
  await addTallies([tally()], db);
  await eraseEverything(db);
  expect(await recentTallies(TODAY, db)).toEqual([]);
});
