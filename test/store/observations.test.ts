import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { exactCount } from '../../lib/model/count';
import type { Observation } from '../../lib/model/observation';
import { VaglioDatabase } from '../../lib/store/database';
import { pointsOf } from '../../lib/store/history';
import { keep, recall, recallInOrder, unkept } from '../../lib/store/observations';
import { freshDatabase } from './fresh';
import { DAY, look, NOON, read } from './looks';

const KEY = 'instagram:mira.prova';

function withoutCreator(look: Observation): Observation {
  const { creator: _, ...rest } = look;
  return rest;
}

describe('keeping looks', () => {
  it('gives back what is known of every creator among them, now and later', async () => {
    const db = freshDatabase();
    const looks = [look(), look({ post: 'A1' }), look({ creator: 'tiktok:altro' })];
    const kept = await keep(looks, db);
    expect(kept.map(({ subject }) => subject)).toEqual([KEY, 'tiktok:altro']);
    const later = await recall([KEY, 'tiktok:altro', 'tiktok:mai.visto'], db);
    expect(later.get(KEY)).toEqual(kept[0]);
    expect(later.get('tiktok:altro')?.observations).toEqual([looks[2]]);
    expect(later.has('tiktok:mai.visto')).toBe(false);
  });

  it('outlives the worker: another handle on the same database reads it', async () => {
    const db = freshDatabase();
    await keep([look()], db);
    db.close();
    const next = new VaglioDatabase(db.name);
    expect((await recall([KEY], next)).get(KEY)?.observations).toEqual([look()]);
  });

  it('makes no second row of a look that is repeated: only its time moves', async () => {
    const db = freshDatabase();
    for (const minutes of [0, 1, 2]) await keep([look({ seenAt: NOON + minutes * 60_000 })], db);
    const dossier = (await recall([KEY], db)).get(KEY);
    expect(dossier).toMatchObject({ firstSeenAt: NOON, lastSeenAt: NOON + 120_000 });
    expect(dossier?.observations).toEqual([look({ seenAt: NOON + 120_000 })]);
    expect(await db.observations.count()).toBe(1);
  });

  it('loses nothing when two tabs keep looks at the same creator at once', async () => {
    const db = freshDatabase();
    const other = new VaglioDatabase(db.name);
    await Promise.all([
      keep([look({ page: 'profile' })], db),
      keep([look({ page: 'feed' })], other),
      keep([look({ post: 'A1' })], db),
      keep([look({ post: 'B2' })], other),
    ]);
    expect((await recall([KEY], db)).get(KEY)?.observations).toHaveLength(4);
  });

  it('keeps all looks of a message or none', async () => {
    const db = freshDatabase();
    await keep([look()], db);
    const broken = look({ creator: 'tiktok:altro', readings: { name: read((() => undefined) as never) } });
    await expect(keep([look({ page: 'feed' }), broken], db)).rejects.toThrow();
    expect((await recall([KEY], db)).get(KEY)?.observations).toEqual([look()]);
    expect(await db.observations.count()).toBe(1);
  });

  it('remembers a day’s numbers after the look itself has gone', async () => {
    const db = freshDatabase();
    for (let day = 0; day < 40; day++) {
      await keep([look({ seenAt: NOON + day * DAY, readings: { followers: read(exactCount(1_000 + day)) } })], db);
    }
    const dossier = (await recall([KEY], db)).get(KEY);
    expect(dossier?.observations).toHaveLength(1);
    expect(dossier?.firstSeenAt).toBe(NOON);
    const points = pointsOf(dossier?.history ?? {}, 'followers');
    expect(points).toHaveLength(40);
    expect(points[7]).toEqual({ day: Math.floor(NOON / DAY) + 7, low: 1_007, high: 1_008 });
  });
});

describe('a post that named nobody', () => {
  const orphan = withoutCreator(look({ post: 'A1', page: 'search', readings: { views: read(exactCount(90)) } }));

  it('waits under its own id until a look says whose it is', async () => {
    const db = freshDatabase();
    expect((await keep([orphan], db)).map(({ subject }) => subject)).toEqual(['post:A1']);
    const [dossier] = await keep([look({ post: 'A1', seenAt: NOON + DAY })], db);
    expect(dossier?.observations.map(({ page }) => page)).toEqual(['search', 'profile']);
    expect(await db.observations.toCollection().primaryKeys()).toEqual([KEY]);
  });

  it('is joined within one message as well', async () => {
    const db = freshDatabase();
    await keep([orphan], db);
    await keep([withoutCreator(look({ post: 'C3' })), look({ post: 'A1' })], db);
    expect(await db.observations.toCollection().primaryKeys()).toEqual([KEY, 'post:C3']);
  });

  it('and no post either, is nobody’s fact and is not kept', async () => {
    const db = freshDatabase();
    expect(await keep([withoutCreator(look())], db)).toEqual([]);
    expect(await db.observations.count()).toBe(0);
  });
});

describe('a database that keeps nothing', () => {
  it('still lets what was read be joined with what it knows', async () => {
    const db = freshDatabase();
    await keep([look()], db);
    const [dossier] = await unkept([look({ page: 'feed', seenAt: NOON + DAY })], db);
    expect(dossier?.observations).toHaveLength(2);
    expect((await recall([KEY], db)).get(KEY)?.observations).toHaveLength(1);
  });

  it('and gives nothing: what was read now is all there is', async () => {
    const db = freshDatabase();
    await keep([look()], db);
    db.close();
    db.observations.hook('reading', () => {
      throw new Error('refused');
    });
    const [dossier] = await unkept([look({ page: 'feed' })], db);
    expect(dossier?.observations).toEqual([look({ page: 'feed' })]);
  });
});

describe('a pass over the whole list', () => {
  it('recalls the same as asking for each, whether much or little lies between', async () => {
    const db = freshDatabase();
    const all = Array.from({ length: 40 }, (_, at) => `tiktok:numero${at + 10}` as const);
    await keep(
      all.map((creator) => look({ creator })),
      db,
    );
    const asked = [all, all.slice(3, 9), [...all.slice(0, 2), ...all.slice(-2)], all.slice(0, 1), []];
    for (const keys of [...asked, ['tiktok:mai.visto', 'tiktok:numero10'] as const]) {
      expect(await recallInOrder(keys, db)).toEqual(await recall(keys, db));
    }
  });
});
