import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { OWN_LIMITS, type OwnFile, type Quote } from '../../lib/model/own';
import { broughtAlong, dropFees, dropFile, keepFees, keepFile } from '../../lib/store/own';
import { eraseEverything } from '../../lib/store/shortlist';
import { freshDatabase } from './fresh';

const PAID: Quote = { platform: 'instagram', followers: 20_000, format: 'post', amount: 300, currency: 'EUR' };
const file = (id: string): OwnFile => ({ id, kind: 'fees', name: `${id}.csv`, text: 'x', addedAt: 1 });

test('a file replaces the one of its id, and there is an end to how many there may be', async () => {
  const db = freshDatabase();
  expect(await keepFile(file('b'), db)).toBe(true);
  expect(await keepFile(file('a'), db)).toBe(true);
  expect(await keepFile({ ...file('a'), text: 'newer' }, db)).toBe(true);
  expect((await broughtAlong(db)).files.map(({ id, text }) => [id, text])).toEqual([
    ['a', 'newer'],
    ['b', 'x'],
  ]);
  for (let at = 2; at < OWN_LIMITS.files; at++) expect(await keepFile(file(`${at}`), db)).toBe(true);
  expect(await keepFile(file('one too many'), db)).toBe(false);
  expect(await keepFile(file('a'), db)).toBe(true);
  await dropFile('a', db);
  expect(await keepFile(file('in its place'), db)).toBe(true);
});

test('equal fees of one file are several deals; the same file taken twice counts once', async () => {
  const db = freshDatabase();
  const fees = [PAID, PAID, { ...PAID, on: '2026-03-31' }, { ...PAID, creator: 'instagram:giulia.prova' as const }];
  expect(await keepFees(fees, db)).toBe(4);
  expect(await keepFees(fees, db)).toBe(0);
  const kept = (await broughtAlong(db)).fees;
  expect(kept).toHaveLength(4);
  expect(kept[0]?.on).toBe('2026-03-31');
  await dropFees([kept[0]?.id ?? ''], db);
  expect((await broughtAlong(db)).fees).toHaveLength(3);
});

test('more fees than there may be are not taken, none of them', async () => {
  const db = freshDatabase();
  const many = Array.from({ length: OWN_LIMITS.fees }, (_, at) => ({ ...PAID, amount: at + 1 }));
  expect(await keepFees(many, db)).toBe(OWN_LIMITS.fees);
  expect(await keepFees([{ ...PAID, amount: 9_999 }], db)).toBeUndefined();
  expect((await broughtAlong(db)).fees).toHaveLength(OWN_LIMITS.fees);
});

test('deleting everything deletes these too', async () => {
  const db = freshDatabase();
  await keepFile(file('a'), db);
  await keepFees([PAID], db);
  await eraseEverything(db);
  expect(await broughtAlong(db)).toEqual({ files: [], fees: [] });
});
