import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Truth } from '../../scripts/read/truth-file';
import { rowsOf } from './csv';
import { expect, test } from './extension';

test.use({ profile: 'captures' });

const CAPTURES = resolve('../shared/captures');
const PAGES = [
  'instagram/2026-05-17_profile_cironogueira_en_out_rendered',
  'instagram/2025-12-18_profile_instagram_en_in_rendered',
  'tiktok/2025-12-30_profile_illojuan_en_out_rendered',
  'tiktok/2026-05-18_profile_alcaldiasa_en_out_rendered_grid-skeleton',
  'youtube/b_watch_en_2026-01-25_sponsored',
].filter((name) => existsSync(join(CAPTURES, `${name}.html.gz`)));
const WALLS = ['instagram/2026-01-09_post-missing_en_out_rendered'].filter((name) =>
  existsSync(join(CAPTURES, `${name}.html.gz`)),
);

const truthOf = (name: string) => JSON.parse(readFileSync(join(CAPTURES, `${name}.truth.json`), 'utf8')) as Truth;
/** A saved page as it stood: its own scripts, which would run on, are forbidden. */
const served = (name: string) => ({
  body: gunzipSync(readFileSync(join(CAPTURES, `${name}.html.gz`))).toString('utf8'),
  headers: { 'content-security-policy': "script-src 'none'" },
});

test.skip(PAGES.length === 0, 'Skipped: ../shared/captures is not there (a fresh clone has none).');
if (PAGES.length === 0)
  console.log('captures.e2e.ts: ../shared/captures is not there, so the tests on real pages are skipped.');

test.beforeEach(({ language: _ }, info) => {
  test.skip(
    info.project.name === 'firefox',
    'Playwright’s Firefox never finishes loading a saved page of 3 MB, with or without Vaglio.',
  );
});

test('real pages: badge, save, popup, CSV', async ({ extension }) => {
  test.setTimeout(180_000);
  const page = await extension.context.newPage();
  const expected = new Map<string, number>();
  for (const name of PAGES) {
    const truth = truthOf(name);
    const subject = truth.creators.find(({ role }) => role !== 'other');
    extension.serve({ [truth.url]: served(name) });
    await page.goto(truth.url, { waitUntil: 'domcontentloaded' });
    const badge = page.locator('vaglio-badge').first();
    await expect(badge.locator('button.facts')).toContainText(/Nano|Micro|Macro|Mega/);
    // By keyboard: a dialog of the page may lie over the badge.
    await badge.locator('button.star').focus();
    await page.keyboard.press('Enter');
    await expect(badge.locator('button.star')).toHaveAttribute('aria-pressed', 'true');
    expected.set(`${truth.platform}:${subject?.handle?.toLowerCase()}`, subject?.followers?.value ?? Number.NaN);
  }
  const popup = await extension.open('popup.html');
  const button = popup.getByRole('button', { name: /^Export CSV/ });
  await button.waitFor();
  const { text } = await extension.download(popup, () => button.click());
  const rows = rowsOf(text);
  expect(rows.map((row) => row.creator_key).sort()).toEqual([...expected.keys()].sort());
  for (const row of rows) {
    // What the page was sent may be exact where it shows a rounded number.
    const followers = expected.get(row.creator_key ?? '') ?? Number.NaN;
    expect(Number(row.followers_low)).toBeLessThanOrEqual(followers * 1.005);
    expect(Number(row.followers_high)).toBeGreaterThanOrEqual(followers * 0.995);
  }
});

test('a missing post gets no badge', async ({ extension }) => {
  const page = await extension.context.newPage();
  for (const name of WALLS) {
    const { url } = truthOf(name);
    extension.serve({ [url]: served(name) });
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.waitForTimeout(1_500);
    expect(await page.locator('vaglio-badge').count()).toBe(0);
  }
});
