import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import type { CreatorKey } from '../../lib/model/platform';
import { pointsOf } from '../../lib/store/history';
import { keep, recall } from '../../lib/store/observations';
import { KEPT_MS, storageTrouble, sweepIfDue, withRoom } from '../../lib/store/retention';
import { mark, setNote } from '../../lib/store/shortlist';
import { freshDatabase } from './fresh';
import { DAY, look, NOON } from './looks';

const full = () => new Dexie.AbortError('aborted', new DOMException('no space', 'QuotaExceededError'));

describe('the daily clean-up', () => {
  const day = (days: number, creator: CreatorKey, page = 'profile') =>
    look({ creator, page, seenAt: NOON + days * DAY });

  it('forgets after 30 days who is not saved, and nobody who is', async () => {
    const db = freshDatabase();
    await keep(
      [day(0, 'tiktok:salvata'), day(0, 'tiktok:scartata'), day(0, 'tiktok:vista'), day(0, 'tiktok:nuova')],
      db,
    );
    await keep([{ ...look({ post: 'A1' }), creator: undefined } as never], db);
    await keep([day(20, 'tiktok:nuova')], db);
    await mark('tiktok:salvata', 'saved', NOON, db);
    await mark('tiktok:scartata', 'rejected', NOON, db);
    await sweepIfDue(NOON + 31 * DAY, db);
    expect(await db.observations.toCollection().primaryKeys()).toEqual(['tiktok:nuova', 'tiktok:salvata']);
    expect(await db.shortlist.count()).toBe(2);
  });

  it('forgets the old looks of a creator that was seen again, with their days', async () => {
    const db = freshDatabase();
    await keep([day(0, 'tiktok:nuova', 'profile')], db);
    await keep([day(20, 'tiktok:nuova', 'feed')], db);
    await sweepIfDue(NOON + KEPT_MS + DAY, db);
    const dossier = (await recall(['tiktok:nuova'], db)).get('tiktok:nuova');
    expect(dossier?.observations.map(({ page }) => page)).toEqual(['feed']);
    expect(dossier?.firstSeenAt).toBe(NOON + 20 * DAY);
    expect(pointsOf(dossier?.history ?? {}, 'followers')).toHaveLength(1);
  });

  it('leaves what is 30 days old to the minute', async () => {
    const db = freshDatabase();
    await keep([day(0, 'tiktok:vista')], db);
    await sweepIfDue(NOON + KEPT_MS, db);
    expect(await db.observations.count()).toBe(1);
  });

  it('goes through more creators than one batch holds', async () => {
    const db = freshDatabase();
    await keep(
      Array.from({ length: 250 }, (_, at) => day(0, `tiktok:vista${at}`)),
      db,
    );
    await mark('tiktok:vista7', 'saved', NOON, db);
    await sweepIfDue(NOON + 31 * DAY, db);
    expect(await db.observations.toCollection().primaryKeys()).toEqual(['tiktok:vista7']);
  });

  it('happens once a day, and again when the clock was set back', async () => {
    const db = freshDatabase();
    expect(await sweepIfDue(NOON, db)).toBe(true);
    expect(await sweepIfDue(NOON + DAY - 1, db)).toBe(false);
    expect(await sweepIfDue(NOON + DAY, db)).toBe(true);
    expect(await sweepIfDue(NOON - DAY, db)).toBe(true);
  });

  it('forgets a note 30 days after its creator was taken off', async () => {
    const db = freshDatabase();
    await mark('tiktok:salvata', 'saved', NOON, db);
    await setNote('tiktok:salvata', 'brava', db);
    await mark('tiktok:salvata', undefined, NOON, db);
    await sweepIfDue(NOON + 29 * DAY, db);
    expect(await db.removed.count()).toBe(1);
    await sweepIfDue(NOON + 31 * DAY, db);
    expect(await db.removed.count()).toBe(0);
  });
});

describe('a full disk', () => {
  it('makes room among creators that are not saved, the oldest first, and tries again', async () => {
    const db = freshDatabase();
    await keep([look({ creator: 'tiktok:salvata' })], db);
    await mark('tiktok:salvata', 'saved', NOON, db);
    for (let at = 0; at < 4; at++) await keep([look({ creator: `tiktok:vista${at}`, seenAt: NOON + at })], db);
    let tries = 0;
    const done = await withRoom(async () => {
      tries += 1;
      if (tries === 1) throw full();
      return 'done';
    }, db);
    expect(done).toBe('done');
    expect(await db.observations.toCollection().primaryKeys()).toEqual([
      'tiktok:salvata',
      'tiktok:vista2',
      'tiktok:vista3',
    ]);
  });

  it('that stays full is reported, and so is one where nothing may go', async () => {
    const db = freshDatabase();
    const always = () => Promise.reject(full());
    await expect(withRoom(always, db)).rejects.toThrow();
    await keep([look()], db);
    await expect(withRoom(always, db)).rejects.toThrow();
    expect(await db.observations.count()).toBe(0);
  });

  it('is not made room on for another reason', async () => {
    const db = freshDatabase();
    await keep([look()], db);
    await expect(withRoom(() => Promise.reject(new Error('else')), db)).rejects.toThrow('else');
    expect(await db.observations.count()).toBe(1);
  });
});

describe('the words for a failure', () => {
  it('tell full from refused from unknown', () => {
    expect(storageTrouble(full())).toBe('storage full');
    expect(storageTrouble(new Dexie.QuotaExceededError())).toBe('storage full');
    expect(storageTrouble(new Dexie.MissingAPIError())).toBe('storage refused');
    expect(storageTrouble(new Dexie.OpenFailedError('x', new DOMException('x', 'UnknownError')))).toBe(
      'storage refused',
    );
    expect(storageTrouble(new Error('x'))).toBeUndefined();
    expect(storageTrouble(undefined)).toBeUndefined();
  });
});
