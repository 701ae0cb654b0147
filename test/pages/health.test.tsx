// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parse } from 'yaml';
import { fieldWords, pageWords } from '../../components/reading-words';
import { App } from '../../entrypoints/popup/app';
import type { Tally } from '../../lib/model/health';
import { PLATFORMS } from '../../lib/model/platform';
import { READERS } from '../../lib/readers';
import { addTallies } from '../../lib/store/health';
import { dayOf } from '../../lib/store/history';
import { eraseEverything } from '../../lib/store/shortlist';
import { show, wordsOf } from '../components/words';
import { fixturesOf } from '../readers/fixtures';

const TODAY = dayOf(Date.now());
const HTML = '<html lang="it"><body><h1 role="heading" class="x1lliihq">Mira Prova</h1></body></html>';

function tally(more: Partial<Tally> = {}): Tally {
  const where = {
    platform: 'instagram',
    page: 'reels',
    witness: 'shown',
    field: 'likes',
    by: 'number beside the heart',
  } as const;
  return { ...where, day: TODAY, attempt: 'read', count: 9, ...more };
}

let copied: string[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  await eraseEverything();
  await fakeBrowser.storage.local.set({ welcomed: true });
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Vaglio', version: '0.1.0' });
  fakeBrowser.tabs.query = vi.fn(async () => [{ id: 7 }]) as never;
  fakeBrowser.tabs.sendMessage = vi.fn(async (_: number, { vaglio }: { vaglio: string }) => ({
    ok: true,
    value:
      vaglio === 'pageSource'
        ? { html: HTML, path: '/reels/DYTufmTySO4/', page: 'reels' }
        : { keys: [], page: 'reels' },
  })) as never;
  copied = [];
  const clipboard = { writeText: async (text: string) => void copied.push(text) };
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
});

async function openHealth(language: 'en' | 'it' = 'en') {
  show(<App />, wordsOf(language));
  fireEvent.click(await screen.findByRole('tab', { name: language === 'en' ? /On this page/ : /In questa pagina/ }));
  const title = wordsOf(language).t('popup.health.title');
  fireEvent.click(await screen.findByRole('button', { name: title }));
  return screen.findByRole('heading', { name: title });
}

const siteOf = async (name: string) => {
  const heading = await screen.findByRole('heading', { name });
  return within(heading.closest('section') ?? document.body);
};

test('says site by site what is read and what is not, with the focus on its title', async () => {
  await addTallies([
    tally({ day: TODAY - 4 }),
    tally({ day: TODAY - 3, attempt: 'unreadable', count: 7 }),
    tally({ platform: 'tiktok', page: 'profile', field: 'followers', by: 'followers-count' }),
  ]);
  const title = await openHealth();
  expect(document.activeElement).toBe(title);
  const day = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const since = day.format((TODAY - 3) * 86_400_000);
  (await siteOf('Instagram')).getByText(`likes in the Reels viewer: not understood since ${since}`);
  (await siteOf('TikTok')).getByText(`All read, last on ${day.format(TODAY * 86_400_000)}.`);
  (await siteOf('YouTube')).getByText('Nothing read in the last 30 days.');
  const row = (await siteOf('Instagram')).getByRole('row', { name: /number beside the heart/, hidden: true });
  expect(row.textContent).toContain('97');
});

test('says where nobody is read any more', async () => {
  const feed = Array.from({ length: 9 }, (_, at) => tally({ page: 'feed', day: TODAY - at }));
  const reels = Array.from({ length: 6 }, (_, at) => tally({ day: TODAY - 3 - at }));
  await addTallies([...feed, ...reels]);
  await openHealth();
  (await siteOf('Instagram')).getByText(/^Nobody read in the Reels viewer since .*, though other pages were$/);
});

test('Back leads to the page’s creators, and the focus to the link', async () => {
  await openHealth();
  fireEvent.click(screen.getByRole('button', { name: 'Back' }));
  const link = await screen.findByRole('button', { name: 'Is everything read?' });
  await waitFor(() => expect(document.activeElement).toBe(link));
});

test('report and page shape are copied, without a person in them', async () => {
  await addTallies([tally()]);
  await openHealth('it');
  await siteOf('Instagram');
  fireEvent.click(screen.getByRole('button', { name: 'Copia il rapporto' }));
  await screen.findByText(/Il rapporto è copiato/);
  expect(copied[0]).toMatch(
    /^Vaglio 0\.1\.0, .*\ninstagram reels likes \(shown\): ok; "number beside the heart" read 9; last read \d{4}-\d\d-\d\d$/,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Copia la forma della pagina' }));
  await screen.findByText('La forma della pagina è copiata, 1 kB.');
  expect(copied[1]).toContain('<!-- Vaglio 0.1.0, shape of a page; kind: reels; path: /reels/aaaaaaaaaa9~1/ -->');
  expect(copied[1]).toContain('<html lang="it"><head></head><body><h1 role="heading">aaaa aaaaa</h1></body></html>');
});

test('where Vaglio is on no page, or nothing may be copied, that is said', async () => {
  await openHealth();
  fakeBrowser.tabs.sendMessage = vi.fn(async () => {
    throw new Error('Receiving end does not exist.');
  }) as never;
  fireEvent.click(screen.getByRole('button', { name: 'Copy page shape' }));
  await screen.findByText(/Vaglio is not on the page of this tab/);
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: () => Promise.reject(new Error('denied')) },
    configurable: true,
  });
  fireEvent.click(screen.getByRole('button', { name: 'Copy report' }));
  await screen.findByText(/did not let it be copied/);
});

test('every kind of page and every field has words in both languages', () => {
  const pages = PLATFORMS.flatMap((platform) => [
    ...READERS[platform].pages.map(({ page }) => page),
    ...fixturesOf(platform).flatMap(({ expected }) =>
      [...expected.observations, ...(expected.sent ?? [])].map(({ page }) => page),
    ),
  ]);
  const tables = PLATFORMS.flatMap((platform) => [
    ...READERS[platform].pages.flatMap(({ subjects }) => subjects),
    ...READERS[platform].sent.shapes,
  ]);
  const fields = new Set(tables.flatMap(({ ways }) => Object.keys(ways)));
  for (const language of ['en', 'it'] as const) {
    const say = wordsOf(language);
    for (const page of new Set(pages)) expect(pageWords(page, say), page).not.toBe(page);
    for (const field of fields) expect(fieldWords(field, say)).toBeTruthy();
    const words = parse(readFileSync(`${import.meta.dirname}/../../locales/${language}.yml`, 'utf8')).reading;
    expect(Object.keys(words.field).sort()).toEqual([...fields].sort());
    expect(Object.keys(words.page).every((page) => pageWords(page, say) === words.page[page])).toBe(true);
  }
});
