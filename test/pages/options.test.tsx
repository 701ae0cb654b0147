// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '../../entrypoints/options/app';
import { engagementChoices, feeChoices, tierChoices } from '../../entrypoints/options/sets';
import { DEFAULT_EXCHANGE } from '../../lib/score/benchmarks/registry';
import { changeSettings, readSettings } from '../../lib/settings';
import { keep } from '../../lib/store/observations';
import { counts, eraseEverything, mark } from '../../lib/store/shortlist';
import { looksAt, NOW } from '../components/people';
import { show, wordsOf } from '../components/words';

const choose = (title: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name: title }), { target: { value } });

beforeEach(async () => {
  fakeBrowser.reset();
  await eraseEverything();
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Vaglio', version: '0.1.0' });
  vi.stubGlobal('navigator', Object.assign(navigator, { storage: { estimate: async () => ({ usage: 264_000 }) } }));
  fakeBrowser.tabs.query = vi.fn(async () => []) as never;
});

test('each choice is kept at once, and leaves the others alone', async () => {
  show(<App />);
  await screen.findByRole('heading', { name: 'Options' });
  choose('Tiers by followers', 'seed001');
  await waitFor(async () => expect((await readSettings()).benchmarks.tiers).toBe('seed001'));
  choose('TikTok', 'off');
  await waitFor(async () => expect((await readSettings()).badges.tiktok).toBe('off'));
  choose('Fee on Instagram for a', 'reel');
  await waitFor(async () => expect((await readSettings()).benchmarks.formats).toEqual({ instagram: 'reel' }));
  const { benchmarks, badges } = await readSettings();
  expect(benchmarks).toMatchObject({ tiers: 'seed001', engagement: 'modash', fees: 'eu', currency: 'EUR' });
  expect(badges).toEqual({ instagram: 'full', tiktok: 'off', youtube: 'full' });
  await screen.findByText('Saved');
});

test('the listener has one switch, which says what it does', async () => {
  show(<App />, wordsOf('it'));
  const listen = await screen.findByRole('switch', { name: /Leggi anche i dati che la pagina ha ricevuto/ });
  fireEvent.click(listen);
  await waitFor(async () => expect((await readSettings()).listen).toBe(false));
});

test('a rate is kept with its day, written with a comma too; one out of bounds is not', async () => {
  show(<App />);
  const field = await screen.findByRole('textbox', { name: '1 € is' });
  fireEvent.change(field, { target: { value: '108' } });
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect((await readSettings()).benchmarks.exchange).toEqual(DEFAULT_EXCHANGE);
  fireEvent.change(field, { target: { value: '1,08' } });
  await waitFor(async () =>
    expect((await readSettings()).benchmarks.exchange).toEqual({
      usdPerEur: 1.08,
      asOf: new Date().toISOString().slice(0, 10),
      source: 'your own rate',
    }),
  );
  fireEvent.change(field, { target: { value: '' } });
  await waitFor(async () => expect((await readSettings()).benchmarks.exchange).toBeUndefined());
});

test('everything is deleted only after a second yes, and the options stay', async () => {
  await keep(looksAt({ name: 'Ada' }));
  await mark('instagram:giulia.prova', 'saved', NOW);
  await changeSettings({ listen: false });
  show(<App />);
  await screen.findByText('260 kB');
  fireEvent.click(await screen.findByRole('button', { name: 'Delete everything…' }));
  const dialog = () => within(screen.getByRole('dialog', { hidden: true }));
  dialog().getByText(/One creator on your lists, with its note/);
  fireEvent.click(dialog().getByText('Keep it'));
  expect(await counts()).toMatchObject({ saved: 1, remembered: 1 });
  fireEvent.click(screen.getByRole('button', { name: 'Delete everything…' }));
  fireEvent.click(dialog().getByText('Delete everything'));
  await screen.findByText('Everything is deleted.');
  expect(await counts()).toEqual({ saved: 0, rejected: 0, remembered: 0 });
  expect((await readSettings()).listen).toBe(false);
});

test('every set of figures has a title of its own and says where it holds', () => {
  for (const language of ['en', 'it'] as const) {
    const say = wordsOf(language);
    for (const choices of [tierChoices(say, NOW), engagementChoices(say, NOW), feeChoices(say, NOW)]) {
      expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length);
      expect(choices.every(({ title, about }) => title.length > 3 && (about ?? '').length > 3)).toBe(true);
    }
  }
  const [tiers] = tierChoices(wordsOf('en'), NOW);
  expect(tiers?.about).toMatch(/^Nano 0–10K · Micro 10K–100K · Macro 100K–1M · Mega 1M\+\./);
});

test('figures older than a year say so', () => {
  const aged = (now: number) =>
    engagementChoices(wordsOf('en'), now).filter(({ about }) => about?.includes('More than 12 months old'));
  expect(aged(Date.UTC(2015, 0))).toEqual([]);
  expect(aged(Date.UTC(2026, 10)).map(({ id }) => id)).toContain('modash-tt-2023');
});
