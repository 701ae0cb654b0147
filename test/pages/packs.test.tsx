// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '../../entrypoints/options/app';
import { PACK_LIMITS } from '../../lib/model/pack';
import { addPack, readPacks } from '../../lib/packs';
import { show, wordsOf } from '../components/words';

const WAY = {
  platform: 'tiktok',
  page: 'profile',
  on: 'page',
  field: 'followers',
  by: 'number under the new heading',
  seen: '2026-11',
  from: { css: 'b[itemprop="followers"]', take: 'text' },
  parse: 'count',
} as const;

const file = (text: string, name = 'tiktok.json') => new File([text], name, { type: 'application/json' });
const pack = (ways: unknown[] = [WAY], name = 'TikTok, November') => file(JSON.stringify({ pack: 1, name, ways }));

async function choose(chosen: File, label = 'Choose a repair file…') {
  fireEvent.change(await screen.findByLabelText(label), { target: { files: [chosen] } });
}

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Vaglio', version: '0.1.0' });
  vi.stubGlobal('navigator', Object.assign(navigator, { storage: { estimate: async () => ({ usage: 0 }) } }));
});

test('a repair is taken from a file, listed with what it is about, replaced by its newer self, and removed', async () => {
  show(<App />);
  await choose(pack());
  await screen.findByText('“TikTok, November” is in use. Reload the pages that are open.');
  const list = within(screen.getByRole('list', { name: 'Repairs in use' }));
  list.getByText('TikTok, on profiles: followers');
  expect(await readPacks()).toEqual([{ name: 'TikTok, November', ways: [WAY] }]);

  await choose(pack([WAY, { ...WAY, field: 'likesTotal' }]));
  await list.findByText('TikTok, on profiles: followers, likes on all videos');
  expect(await readPacks()).toHaveLength(1);

  fireEvent.click(list.getByRole('button', { name: 'Remove the repair “TikTok, November”' }));
  await screen.findByText('“TikTok, November” is gone. Reload the pages that are open.');
  expect(screen.queryByRole('list', { name: 'Repairs in use' })).toBeNull();
  expect(await fakeBrowser.storage.local.get('packs')).toEqual({});
});

test.each([
  ['en', 'Choose a repair file…', '“tiktok.json” was not taken, and nothing was changed.', /^Way 1: .*run for minutes/],
  [
    'it',
    'Scegli un file di riparazione…',
    '“tiktok.json” non è stato accettato, e nulla è cambiato.',
    /^Via 1: .*durare minuti/,
  ],
] as const)('what is wrong with a file is said in words (%s)', async (language, label, refused, mistake) => {
  show(<App />, wordsOf(language));
  await choose(pack([{ ...WAY, from: { ...WAY.from, part: '(\\d+)+$' } }]), label);
  await screen.findByText(refused);
  screen.getByText(mistake);
  expect(await readPacks()).toEqual([]);
});

test('a film is not read, a text that is no JSON is said to be none', async () => {
  show(<App />);
  await choose(file('x'.repeat(PACK_LIMITS.bytes + 1)));
  await screen.findByText(/larger than 100 kB/);
  await choose(file('Dear colleague,'));
  await screen.findByText(/no JSON file/);
});

test('there is room for ten', async () => {
  for (let at = 0; at < PACK_LIMITS.packs; at++) await addPack({ name: `n${at}`, ways: [WAY] });
  show(<App />);
  await choose(pack());
  await screen.findByText(/There are 10 repairs already/);
  await choose(pack([WAY], 'n3'));
  await waitFor(() => screen.getByText(/“n3” is in use/));
});
