// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '../../entrypoints/options/app';
import { OWN_EXAMPLES } from '../../entrypoints/options/own-examples';
import { pastFeesCsv } from '../../lib/export/past-fees';
import { ownNow } from '../../lib/own';
import { readOwnFile } from '../../lib/score/own/file';
import { readSettings } from '../../lib/settings';
import { keep } from '../../lib/store/observations';
import { broughtAlong } from '../../lib/store/own';
import { eraseEverything } from '../../lib/store/shortlist';
import { viewsOf } from '../../lib/views';
import { looksAt, NOW } from '../components/people';
import { show, wordsOf } from '../components/words';

const CARD = 'platform,format,from,low,high\ninstagram,post,1000,111,222\n';
const PAID = 'platform,format,followers,amount,currency,on,handle\n';

const file = (text: string, name = 'Listino.csv') => new File([text], name, { type: 'text/csv' });

async function choose(chosen: File, label = 'Choose a file…') {
  fireEvent.change(await screen.findByLabelText(label), { target: { files: [chosen] } });
}

beforeEach(async () => {
  fakeBrowser.reset();
  await eraseEverything();
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Vaglio', version: '0.1.0' });
  vi.stubGlobal('navigator', Object.assign(navigator, { storage: { estimate: async () => ({ usage: 0 }) } }));
  fakeBrowser.tabs.query = vi.fn(async () => []) as never;
});

test('an own price list is kept, used, and gives way to Vaglio’s choice when it is removed', async () => {
  await keep(looksAt({ key: 'instagram:giulia.prova', name: 'Giulia', followers: 20_412, likes: 620 }));
  const fee = async () => {
    const { benchmarks } = await readSettings();
    const [view] = await viewsOf(['instagram:giulia.prova'], { benchmarks, now: NOW, own: await ownNow() });
    return view?.evaluation.fee;
  };
  show(<App />);
  await choose(file(CARD));
  await screen.findByText('“Listino.csv” is kept. Press “Use” to measure creators by it.');
  expect(await fee()).not.toMatchObject({ value: { low: 111 } });
  fireEvent.click(await screen.findByRole('button', { name: 'Use Listino.csv' }));
  await screen.findByText('In use');
  expect((await readSettings()).benchmarks.fees).toBe('own:listino');
  expect(await fee()).toMatchObject({ value: { low: 111, high: 222 } });
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Fees' }).value).toBe('own:listino');
  screen.getByText('Prices of your own, in EUR.');

  fireEvent.click(screen.getByRole('button', { name: 'Remove Listino.csv' }));
  await screen.findByText('“Listino.csv” is gone. It was in use; Vaglio’s own choice has taken its place.');
  expect((await readSettings()).benchmarks.fees).toBe('eu');
  expect((await broughtAlong()).files).toEqual([]);
});

test.each([
  ['en', 'Choose a file…', '“Listino.csv” was not taken, and nothing was changed.', /^Line 3: “Insta” is not a site/],
  [
    'it',
    'Scegli un file…',
    '“Listino.csv” non è stato accettato, e nulla è cambiato.',
    /^Riga 3: “Insta” non è un sito/,
  ],
] as const)('what is wrong with a file is said by line, in the words of %s', async (language, label, said, line) => {
  show(<App />, wordsOf(language));
  await choose(file(`${CARD}Insta,post,0,1,2\n`), label);
  await screen.findByText(said);
  screen.getByText(line);
  expect((await broughtAlong()).files).toEqual([]);
});

test('a film is not read, and of a thousand mistakes twenty are shown', async () => {
  show(<App />);
  await choose(file('x'.repeat(400_000)));
  await screen.findByText(/larger than 300 kB/);
  await choose(file(`platform,format,from,low\n${'x,y,z,0\n'.repeat(100)}`));
  await screen.findByText('and 280 more');
});

test('an own list that is old says so where it is chosen', async () => {
  show(<App />);
  await choose(file(`${CARD.replace('high', 'high,as_of').replace('222', '222,2024-01')}`));
  fireEvent.click(await screen.findByRole('button', { name: 'Use Listino.csv' }));
  await screen.findByText('Prices of your own, in EUR. More than 12 months old.');
});

test('past fees are taken once, listed, and taken away', async () => {
  show(<App />);
  const fees = file(`${PAID}instagram,reel,18000,350,EUR,2026-03-31,giulia.prova\ntiktok,video,9000,80,,,\n`);
  await choose(fees);
  await screen.findByText('2 past fees are kept, and move the estimates on their sites from now on.');
  await choose(fees);
  await screen.findByText('All fees of this file were known already.');
  const list = within(screen.getByRole('list', { name: 'Past fees' }));
  list.getByText(/^€350 for one reel on Instagram, 18K followers · @giulia\.prova · .*2026/);
  fireEvent.click(list.getByRole('button', { name: 'Remove the fee of €80' }));
  await screen.findByText('1 past fee');
  fireEvent.click(screen.getByRole('button', { name: 'Remove all…' }));
  fireEvent.click(within(screen.getByRole('dialog', { hidden: true })).getByText('Remove them'));
  await waitFor(async () => expect((await broughtAlong()).fees).toEqual([]));
});

test('what is exported can be taken again, and so can every example', async () => {
  show(<App />);
  await choose(file(`${PAID}instagram,reel,18000,350.5,USD,2026-03-31,giulia.prova\n`));
  await screen.findByText(/^One past fee is kept/);
  const { fees } = await broughtAlong();
  const again = readOwnFile(pastFeesCsv(fees), 'x.csv');
  expect(again).toEqual({ ok: true, value: { quotes: fees.map(({ id: _, ...quote }) => quote) } });
  for (const { name, text } of Object.values(OWN_EXAMPLES)) {
    expect(readOwnFile(text.join('\r\n'), name), name).toMatchObject({ ok: true });
  }
});
