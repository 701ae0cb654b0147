import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import type { Platform } from '../../lib/model/platform';
import { hostOf } from '../../lib/readers/matches';
import { PEOPLE } from './people';
import { postsOf } from './posts';
import { demoAnswer } from './site';

export type Demo = { executablePath: string; headless: boolean; folder: string; extension: string; out: string };

const FEEDS: Record<Platform, string> = {
  instagram: 'https://www.instagram.com/',
  tiktok: 'https://www.tiktok.com/foryou',
  youtube: 'https://www.youtube.com/',
};
const PLATFORMS = Object.keys(FEEDS) as Platform[];

/** Opens the demo for a person, or takes the tour without one. */
export async function demo(options: Demo): Promise<void> {
  const browser = await open(options, 'en');
  if (options.headless) {
    rmSync(options.out, { recursive: true, force: true });
    mkdirSync(options.out, { recursive: true });
    await tour(browser, options.out);
    await browser.context.close();
    await italianTour(options);
    console.log(readFileSync(join(options.out, 'shortlist.csv'), 'utf8'));
    console.log(
      `Written: ${readdirSync(options.out)
        .map((name) => `demo-out/${name}`)
        .join(', ')}`,
    );
    return;
  }
  for (const platform of PLATFORMS) await (await browser.context.newPage()).goto(FEEDS[platform]);
  console.log(
    'The browser is open with Vaglio on the demo feeds. Click a name to open a profile. Close the browser to stop.',
  );
  await browser.context.waitForEvent('close', { timeout: 0 });
}

type Running = { context: BrowserContext; origin: string };

async function open(
  { executablePath, headless, folder, extension }: Demo,
  language: 'en' | 'it',
  dark = false,
): Promise<Running> {
  const context = await chromium.launchPersistentContext(join(folder, `${language}${dark}`), {
    executablePath,
    headless,
    acceptDownloads: true,
    locale: language === 'it' ? 'it-IT' : 'en-US',
    colorScheme: dark ? 'dark' : 'light',
    viewport: headless ? { width: 1280, height: 800 } : null,
    ...(headless && { deviceScaleFactor: 2 }),
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--lang=${language}`,
      '--disable-background-networking',
      '--disable-component-update',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  for (const platform of PLATFORMS) {
    await context.route(`https://${hostOf(platform)}/**`, (route) =>
      route.fulfill(demoAnswer(route.request().url(), Date.now())),
    );
  }
  return { context, origin: worker.url().split('/').slice(0, 3).join('/') };
}

/** Whose profiles the tour opens and saves, and whose card it shows. */
const SAVED: Record<Platform, readonly string[]> = {
  instagram: ['giulia.prova', 'run.with.ada', 'studio.calcite', 'orto.verticale'],
  tiktok: ['quiet.carpentry', 'nonna.pixel', 'sofia.traslochi'],
  youtube: ['ledgerline', 'mapsandtea', 'officinalenta'],
};
const CARDS: Record<Platform, string> = { instagram: 'run.with.ada', tiktok: 'quiet.carpentry', youtube: 'ledgerline' };

async function tour({ context, origin }: Running, out: string): Promise<void> {
  const page = await context.newPage();
  for (const platform of PLATFORMS) {
    for (const handle of SAVED[platform]) {
      await visit(page, platform, handle);
      await save(page);
      if (CARDS[platform] === handle) await pictureOfCard(page, join(out, `${platform}-card.png`));
    }
    await page.goto(FEEDS[platform]);
    await page.locator('vaglio-badge button.facts').first().waitFor();
    await page.waitForTimeout(700);
    await page.screenshot({ path: join(out, `${platform}-feed.png`) });
  }
  await pagesOfTheExtension(context, origin, out);
}

/** YouTube's likes stand on watch pages only, so a channel is judged by the videos that were opened. */
async function visit(page: Page, platform: Platform, handle: string): Promise<void> {
  const person = PEOPLE[platform].find((one) => one.handle === handle);
  if (!person) throw new Error(`${handle} is not in the demo.`);
  if (platform === 'youtube') {
    for (const post of postsOf(person, Date.now()).slice(2, 7)) {
      await page.goto(`https://www.youtube.com/watch?v=${post.id}`);
      await page.locator('vaglio-badge button.facts').first().waitFor();
      // Nobody looks at a video for less, and the page is read in its idle moments.
      await page.waitForTimeout(600);
    }
  }
  await page.goto(`https://${hostOf(platform)}/${platform === 'instagram' ? `${handle}/` : `@${handle}`}`);
  await page.locator('vaglio-badge button.facts').first().waitFor();
  await page.waitForTimeout(900);
}

async function save(page: Page): Promise<void> {
  const star = page.locator('vaglio-badge button.star').first();
  await star.click();
  await page.locator('vaglio-badge button.star[aria-pressed=true]').first().waitFor();
}

async function pictureOfCard(page: Page, path: string): Promise<void> {
  await page.locator('vaglio-badge button.facts').first().click();
  await page.getByRole('dialog').waitFor();
  await page.waitForTimeout(300);
  await page.screenshot({ path });
  await page.keyboard.press('Escape');
}

async function pagesOfTheExtension(context: BrowserContext, origin: string, out: string): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 420, height: 600 });
  await page.goto(`${origin}/popup.html`);
  await page.waitForTimeout(900);
  await page.screenshot({ path: join(out, 'popup.png') });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Export CSV/ }).click(),
  ]);
  await download.saveAs(join(out, 'shortlist.csv'));
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const name of ['shortlist', 'options']) {
    await page.goto(`${origin}/${name}.html`);
    await page.waitForTimeout(900);
    await page.screenshot({ path: join(out, `${name}.png`) });
  }
}

/** The same in Italian, in the dark. */
async function italianTour(options: Demo): Promise<void> {
  const { context } = await open(options, 'it', true);
  const page = await context.newPage();
  await visit(page, 'instagram', 'giulia.prova');
  await save(page);
  await pictureOfCard(page, join(options.out, 'instagram-card-italian-dark.png'));
  await context.close();
}
