import type { Page } from '@playwright/test';
import { demoAnswer } from '../../scripts/demo/site';
import { rowsOf } from './csv';
import { type Extension, expect, test } from './extension';

test.use({ profile: 'main-flow' });

const PROFILES = [
  {
    platform: 'instagram',
    url: 'https://www.instagram.com/run.with.ada/',
    handle: 'run.with.ada',
    followers: '7480',
    tier: 'nano',
  },
  {
    platform: 'tiktok',
    url: 'https://www.tiktok.com/@quiet.carpentry',
    handle: 'quiet.carpentry',
    followers: '38490',
    tier: 'micro',
  },
  {
    platform: 'youtube',
    url: 'https://www.youtube.com/@mapsandtea',
    handle: 'mapsandtea',
    followers: '8840',
    tier: 'nano',
  },
] as const;

async function serveDemo({ context }: Extension): Promise<void> {
  for (const host of ['www.instagram.com', 'www.tiktok.com', 'www.youtube.com']) {
    await context.route(`https://${host}/**`, (route) => route.fulfill(demoAnswer(route.request().url(), Date.now())));
  }
}

const star = (page: Page) => page.locator('vaglio-badge button.star').first();

async function exported(extension: Extension, opened?: Page): Promise<Record<string, string>[]> {
  const popup = opened ?? (await extension.open('popup.html'));
  const button = popup.getByRole('button', { name: /^Export CSV/ });
  await button.waitFor();
  const { name, text } = await extension.download(popup, () => button.click());
  expect(name).toMatch(/\.csv$/);
  return rowsOf(text);
}

test.describe.configure({ mode: 'serial' });
test('a profile page of each site: badge, save, popup, CSV', async ({ extension }) => {
  await serveDemo(extension);
  const page = await extension.context.newPage();
  for (const { url } of PROFILES) {
    await page.goto(url);
    await star(page).click();
    await expect(star(page)).toHaveAttribute('aria-pressed', 'true');
  }
  const popup = await extension.open('popup.html');
  for (const { handle } of PROFILES) await expect(popup.getByText(handle, { exact: false }).first()).toBeVisible();

  const rows = await exported(extension, popup);
  expect(rows.map((row) => row.creator_key).sort()).toEqual(
    PROFILES.map(({ platform, handle }) => `${platform}:${handle}`).sort(),
  );
  for (const { platform, handle, url, followers, tier } of PROFILES) {
    const row = rows.find((one) => one.creator_key === `${platform}:${handle}`);
    expect(row).toMatchObject({ platform, handle, tier, followers, profile_url: url });
    expect(Number(row?.followers_low)).toBeGreaterThan(0);
    expect(Number(row?.fee_high_eur)).toBeGreaterThan(Number(row?.fee_low_eur));
  }
});

test('the shortlist is there after the browser was closed and opened again', async ({ extension }) => {
  await extension.restart();
  await serveDemo(extension);
  expect((await exported(extension)).length).toBe(PROFILES.length);
  const page = await extension.context.newPage();
  await page.goto(PROFILES[0].url);
  await expect(star(page)).toHaveAttribute('aria-pressed', 'true');
});

test('the card explains, opens with Enter and gives the focus back at Escape', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto(PROFILES[0].url);
  const facts = page.locator('vaglio-badge button.facts').first();
  await facts.focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog');
  await expect(card).toBeVisible();
  await expect(card).toContainText('7,480');
  await expect(card).toContainText('Modash');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(facts).toBeFocused();
});

test('a creator named as an attack is text, in the page, the popup and the CSV', async ({ extension }) => {
  const page = await extension.context.newPage();
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  for (const url of ['https://www.instagram.com/img.onerror/', 'https://www.youtube.com/@formula.one.cell']) {
    await page.goto(url);
    await star(page).click();
    await expect(star(page)).toHaveAttribute('aria-pressed', 'true');
  }
  const row = (await exported(extension)).find((one) => one.creator_key === 'youtube:formula.one.cell');
  expect(row?.display_name).not.toMatch(/^[=+\-@\t\r]/);
  expect(row?.display_name).toContain('HYPERLINK');
  expect(dialogs).toEqual([]);
});

test('nothing is asked of any other host', async ({ extension }) => {
  expect(extension.refused).toEqual([]);
});
