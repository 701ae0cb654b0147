// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '../../entrypoints/shortlist/app';
import type { CreatorKey } from '../../lib/model/platform';
import { database } from '../../lib/store/database';
import { keep } from '../../lib/store/observations';
import { eraseEverything, mark } from '../../lib/store/shortlist';
import { entryOf, looksAt, NOW } from '../components/people';
import { show, wordsOf } from '../components/words';

const ADA: CreatorKey = 'instagram:ada';
const BEA: CreatorKey = 'tiktok:bea';

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-row]')].map((row) => row.dataset.row);
const table = () => screen.findByRole('table');

beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.tabs.query = vi.fn(async () => []) as never;
  // The test's own page has no layout: it is as high as it needs to be.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  await eraseEverything();
});

async function twoSaved() {
  await keep([
    ...looksAt({ key: ADA, name: 'Ada Prova', followers: 7_500, likes: 450 }),
    ...looksAt({ key: BEA, name: 'Bea', followers: 2_000_000 }),
  ]);
  await mark(ADA, 'saved', NOW - 1);
  await mark(BEA, 'saved', NOW);
}

test('lists everybody saved, the newest first, and sorts by a column', async () => {
  await twoSaved();
  show(<App />);
  await screen.findByText('Ada Prova');
  expect(rows()).toEqual([BEA, ADA]);
  fireEvent.click(screen.getByRole('button', { name: 'Creator' }));
  expect(rows()).toEqual([ADA, BEA]);
  expect(screen.getByRole('columnheader', { name: 'Creator' }).getAttribute('aria-sort')).toBe('ascending');
  fireEvent.click(screen.getByRole('button', { name: 'Tier' }));
  expect(rows()).toEqual([BEA, ADA]);
});

test('search and filters narrow the list, and say how to get everybody back', async () => {
  await twoSaved();
  show(<App />);
  await screen.findByText('Ada Prova');
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'prova' } });
  await waitFor(() => expect(rows()).toEqual([ADA]));
  expect(screen.getByText('1 of 2')).toBeTruthy();
  fireEvent.change(screen.getByRole('combobox', { name: 'Platform' }), { target: { value: 'tiktok' } });
  fireEvent.click(await screen.findByRole('button', { name: 'Show all' }));
  await waitFor(() => expect(rows()).toEqual([BEA, ADA]));
});

test('a creator opens beside the table with its proofs; Escape closes and gives the focus back', async () => {
  await twoSaved();
  show(<App />);
  const row = (await screen.findByText('Ada Prova')).closest('button');
  row?.focus();
  fireEvent.click(row ?? document.body);
  const pane = await screen.findByRole('complementary', { name: 'The figures of Ada Prova' });
  await within(pane).findByText('7,500');
  fireEvent.keyDown(pane, { key: 'Escape' });
  expect(screen.queryByRole('complementary')).toBeNull();
  expect(document.activeElement).toBe(row);
});

test('a creator put aside leaves the list and stands among those "not for us"', async () => {
  await twoSaved();
  show(<App />, wordsOf('it'));
  fireEvent.click(await screen.findByText('Ada Prova'));
  fireEvent.click(await screen.findByRole('button', { name: 'Non per noi' }));
  await waitFor(() => expect(rows()).toEqual([BEA]));
  expect((await database.shortlist.get(ADA))?.status).toBe('rejected');
  fireEvent.change(screen.getByRole('combobox', { name: 'Quali creator' }), { target: { value: 'rejected' } });
  await waitFor(() => expect(rows()).toEqual([ADA]));
});

test('removing leaves the undo in place of the row', async () => {
  await twoSaved();
  show(<App />);
  fireEvent.click(await screen.findByRole('button', { name: 'Remove Bea from the shortlist' }));
  const undo = await screen.findByRole('button', { name: 'Undo – Put Bea back on the shortlist' });
  expect(await database.shortlist.get(BEA)).toBeUndefined();
  expect(screen.getByText('1 creator')).toBeTruthy();
  fireEvent.click(undo);
  await waitFor(() => expect(rows()).toEqual([BEA, ADA]));
  expect((await database.shortlist.get(BEA))?.savedAt).toBe(NOW);
});

test.each([
  ['instagram:ada', 'The figures of Ada Prova'],
  ['youtube:mai.vista', 'The figures of mai.vista'],
])('a card sends its reader to %s, on the list or not', async (key, pane) => {
  await keep(looksAt({ key: ADA, name: 'Ada Prova', followers: 7_500 }));
  location.hash = encodeURIComponent(key);
  show(<App />);
  await screen.findByRole('complementary', { name: pane });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(rows()).toEqual([key]));
  location.hash = '';
});

test.each(['facebook:ada', 'instagram:', '%E0%A4%A'])(
  'an address that names nobody (%s) opens nobody',
  async (hash) => {
    location.hash = hash;
    show(<App />);
    await screen.findByText('Nobody on your shortlist yet');
    expect(screen.queryByRole('complementary')).toBeNull();
    location.hash = '';
  },
);

test('of two thousand creators only those in view are in the page', async () => {
  await database.shortlist.bulkAdd(
    Array.from({ length: 2_000 }, (_, at) => entryOf(`instagram:n${at}`, NOW - at, at === 1_999 ? 'the last one' : '')),
  );
  show(<App />);
  expect((await table()).getAttribute('aria-rowcount')).toBe('2001');
  expect(rows().length).toBeLessThan(40);
  expect(rows()[0]).toBe('instagram:n0');
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'last one' } });
  await waitFor(() => expect(rows()).toEqual(['instagram:n1999']));
});

test('an empty list says how to begin, and a list that cannot be opened what to do', async () => {
  const first = show(<App />);
  await screen.findByText('Nobody on your shortlist yet');
  first.unmount();
  vi.spyOn(database.shortlist, 'toCollection').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  show(<App />);
  expect((await screen.findByRole('alert')).textContent).toContain('The browser refused to store it');
});
