// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import Dexie from 'dexie';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '../../entrypoints/popup/app';
import type { CreatorKey } from '../../lib/model/platform';
import { database } from '../../lib/store/database';
import { keep } from '../../lib/store/observations';
import { eraseEverything, mark, setNote } from '../../lib/store/shortlist';
import { looksAt, NOW } from '../components/people';
import { show, wordsOf } from '../components/words';

const ADA: CreatorKey = 'instagram:ada';
const TAB = 7;

/** The active tab and what its content script answers; `undefined`: there is none. */
function activeTab(keys: readonly CreatorKey[] | undefined, url?: string) {
  fakeBrowser.tabs.query = vi.fn(async () => [{ id: TAB, ...(url !== undefined && { url }) }]) as never;
  fakeBrowser.tabs.sendMessage = vi.fn(async () => {
    if (!keys) throw new Error('Could not establish connection. Receiving end does not exist.');
    return { ok: true, value: { keys, page: 'profile' } };
  }) as never;
  fakeBrowser.tabs.reload = vi.fn(async () => {}) as never;
}

const shown = (name: string | RegExp) => screen.findByText(name);
const openTab = () => screen.findByRole('tab', { selected: true });

beforeEach(async () => {
  fakeBrowser.reset();
  await eraseEverything();
  await fakeBrowser.storage.local.set({ welcomed: true });
});

test('opens on the creators of the page where there are some, the one never stored among them', async () => {
  activeTab([ADA, 'tiktok:mai.vista']);
  await keep(looksAt({ key: ADA, name: 'Ada', followers: 7_500 }));
  show(<App />);
  await shown('Ada');
  expect((await openTab()).textContent).toBe('On this page2');
  await shown('mai.vista');
});

test('opens on the shortlist where the page has no creator, and says what to do while that is empty', async () => {
  activeTab([]);
  show(<App />);
  expect((await openTab()).textContent).toContain('Shortlist');
  await shown('Nobody on your shortlist yet');
  expect(screen.getByRole('button', { name: 'Export CSV' }).getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(screen.getByRole('tab', { name: /On this page/ }));
  await shown('No creator read on this page yet');
});

test('a tab that never answers keeps nobody waiting', async () => {
  activeTab([]);
  fakeBrowser.tabs.sendMessage = vi.fn(() => new Promise(() => {})) as never;
  show(<App />);
  await shown('Nobody on your shortlist yet');
});

test.each([
  ['https://www.instagram.com/ada/', 'Reload this page'],
  ['https://mail.example/', 'This tab is not one that Vaglio reads'],
  [undefined, 'Nothing read in this tab'],
])('a silent tab at %s says: %s', async (url, title) => {
  activeTab(undefined, url);
  show(<App />);
  fireEvent.click(await screen.findByRole('tab', { name: /On this page/ }));
  await shown(title);
  const reload = screen.queryByRole('button', { name: 'Reload' });
  expect(reload === null).toBe(title.startsWith('This tab'));
  if (!reload) return;
  fireEvent.click(reload);
  expect(fakeBrowser.tabs.reload).toHaveBeenCalledWith(TAB);
});

test('Save keeps a creator, and the badge of the page is told', async () => {
  activeTab([ADA]);
  await keep(looksAt({ key: ADA, name: 'Ada' }));
  show(<App />);
  fireEvent.click(await screen.findByRole('button', { name: 'Save – Save Ada' }));
  await screen.findByRole('button', { name: 'Saved – Take Ada off the shortlist' });
  expect((await database.shortlist.get(ADA))?.status).toBe('saved');
  await waitFor(() =>
    expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledWith(TAB, expect.objectContaining({ news: 'entries' })),
  );
});

test('a removed creator comes back with its note and date, in Italian', async () => {
  activeTab([]);
  await mark(ADA, 'saved', NOW);
  await setNote(ADA, 'chiede il media kit');
  show(<App />, wordsOf('it'));
  const before = await database.shortlist.get(ADA);
  fireEvent.click(await screen.findByRole('button', { name: 'Rimuovi ada dalla shortlist' }));
  const undo = await screen.findByRole('button', { name: 'Annulla – Rimetti ada nella shortlist' });
  expect(await database.shortlist.get(ADA)).toBeUndefined();
  fireEvent.click(undo);
  await screen.findByRole('button', { name: 'Rimuovi ada dalla shortlist' });
  expect(await database.shortlist.get(ADA)).toEqual(before);
});

test('a note typed in the popup is kept', async () => {
  activeTab([]);
  await mark(ADA, 'saved', NOW);
  show(<App />);
  fireEvent.click(await screen.findByRole('button', { name: 'Add a note to ada' }));
  const field = screen.getByRole('textbox');
  fireEvent.change(field, { target: { value: 'warm' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  await screen.findByRole('button', { name: 'Edit the note on ada: warm' });
  expect((await database.shortlist.get(ADA))?.note).toBe('warm');
});

test('a full disk is said in words, and the creator is not shown as saved', async () => {
  activeTab([ADA]);
  await keep(looksAt({ key: ADA, name: 'Ada' }));
  show(<App />);
  const save = await screen.findByRole('button', { name: 'Save – Save Ada' });
  const full = new Dexie.AbortError('aborted', new DOMException('no space', 'QuotaExceededError'));
  vi.spyOn(database.shortlist, 'put').mockRejectedValue(full);
  fireEvent.click(save);
  expect((await screen.findByRole('alert')).textContent).toContain('The disk is full');
  expect(screen.getByRole('button', { name: /^Save – Save ada$/i })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Close this message' }));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('first use says that nothing leaves the browser, and where the second witness is switched off; once', async () => {
  activeTab([]);
  await fakeBrowser.storage.local.set({ welcomed: false });
  fakeBrowser.tabs.create = vi.fn(async () => ({})) as never;
  const first = show(<App />);
  await shown(/Everything stays in this browser/);
  fireEvent.click(screen.getByRole('button', { name: 'Read only what I see' }));
  expect(fakeBrowser.tabs.create).toHaveBeenCalledWith({ url: expect.stringMatching(/\/options\.html#listen$/) });
  fireEvent.click(screen.getByRole('button', { name: "Got it, don't show again" }));
  first.unmount();
  show(<App />);
  await shown('Nobody on your shortlist yet');
  expect(screen.queryByText(/Everything stays/)).toBeNull();
});

test('only what is shown is read: twenty of a long list, more when asked', async () => {
  activeTab([]);
  const keys = Array.from({ length: 45 }, (_, at): CreatorKey => `instagram:n${at}`);
  for (const [at, key] of keys.entries()) await mark(key, 'saved', NOW + at);
  const read = vi.spyOn(database.observations, 'bulkGet');
  show(<App />);
  await shown('n44');
  expect(screen.getAllByRole('listitem')).toHaveLength(20);
  expect(Math.max(...read.mock.calls.map(([asked]) => [...asked].length))).toBe(20);
  fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
  await shown('n5');
  expect(screen.getAllByRole('listitem')).toHaveLength(40);
});

test('the preset of the last export is the one offered next time', async () => {
  activeTab([]);
  await mark(ADA, 'saved', NOW);
  const first = show(<App />);
  fireEvent.change(await screen.findByRole('combobox', { name: 'Made for' }), { target: { value: 'hubspot' } });
  first.unmount();
  show(<App />);
  await waitFor(() =>
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Made for' }).value).toBe('hubspot'),
  );
});

test('Export CSV hands over a file with everybody saved', async () => {
  activeTab([]);
  await keep(looksAt({ key: ADA, name: 'Ada', followers: 7_500 }));
  await mark(ADA, 'saved', NOW);
  await mark('tiktok:aside', 'rejected', NOW);
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Vaglio', version: '0.1.0' });
  const files: Blob[] = [];
  const names: string[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => `blob:${files.push(file as Blob)}`);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  show(<App />);
  fireEvent.click(await screen.findByRole('button', { name: 'Export CSV' }));
  await shown('1 creator exported.');
  const lines = (await files[0]?.text())?.trim().split('\r\n') ?? [];
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/^instagram:ada,instagram,ada,Ada,/);
  expect(names[0]).toMatch(/^vaglio-shortlist-\d{4}-\d\d-\d\d\.csv$/);
});
