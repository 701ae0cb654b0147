import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, test as base, chromium, firefox, type Page, type Route } from '@playwright/test';

const ADD_ON = 'vaglio@vaglio.example';
const UUID = '11111111-2222-4333-8444-555555555555';
const SITES = ['https://www.instagram.com', 'https://www.tiktok.com', 'https://www.youtube.com'];

/** A browser with the built extension in it, and no network: the three sites answer what a test says, everything else is refused. */
export type Extension = {
  context: BrowserContext;
  /** `chrome-extension://…` or `moz-extension://…`. */
  origin: string;
  folder: string;
  /** Every request that left any page for a host that is not answered here. */
  refused: string[];
  /** Lets addresses (exact, or by prefix with `*` at the end) be answered. */
  serve(pages: Record<string, Served>): void;
  /** Opens a page of the extension itself. */
  open(path: string): Promise<Page>;
  /** The text of the file that an action downloads. */
  download(page: Page, action: () => Promise<unknown>): Promise<{ name: string; text: string }>;
  /** Closes the browser and opens it again on the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
};

export type Served =
  | string
  | { body: string; contentType?: string; headers?: Record<string, string>; delay?: number; status?: number };

/** Starts a browser with the extension, on a profile of its own. */
export async function startExtension(browser: string, language: string): Promise<Extension> {
  const folder = mkdtempSync(join(tmpdir(), 'vaglio-'));
  const served = new Map<string, Served>();
  const refused: string[] = [];
  let running = await launch(browser, folder, language);
  await answer(running.context, served, refused);
  return {
    get context() {
      return running.context;
    },
    get origin() {
      return running.origin;
    },
    folder,
    refused,
    serve: (pages) => {
      for (const [address, page] of Object.entries(pages)) served.set(address, page);
    },
    open: (path) => opened(running, path),
    download: (page, action) => (browser === 'firefox' ? downloadedFile(folder, action) : downloaded(page, action)),
    restart: async () => {
      await running.context.close();
      running = await launch(browser, folder, language);
      await answer(running.context, served, refused);
    },
    close: async () => {
      await running.context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Running = { context: BrowserContext; origin: string };

/**
 * Firefox never reports `load` for pages of an extension. Its driver also loses sight of some of them while the tab moves to the
 * extension's process: such a tab never answers again, and another one is opened.
 */
async function opened({ context, origin }: Running, path: string): Promise<Page> {
  for (let tries = 0; tries < 8; tries++) {
    const page = await context.newPage();
    // Just started again, the browser may not have the add-on yet.
    const answered = page
      .goto(`${origin}/${path}`, { waitUntil: 'commit' })
      .then(() => page.evaluate(() => document.readyState))
      .catch(() => page.waitForTimeout(500).then(() => ''));
    const lost = new Promise<string>((done) => setTimeout(done, 4_000, ''));
    if (await Promise.race([answered, lost])) return page;
  }
  throw new Error(`${path} was opened eight times, and the browser never let it be asked.`);
}

async function answer(context: BrowserContext, served: Map<string, Served>, refused: string[]): Promise<void> {
  const reply = async (route: Route) => {
    const url = route.request().url();
    const found =
      served.get(url) ??
      [...served].find(([address]) => address.endsWith('*') && url.startsWith(address.slice(0, -1)))?.[1];
    if (found === undefined)
      return route.fulfill({
        status: 404,
        contentType: 'text/html',
        body: '<!doctype html><title>nothing here</title>',
      });
    const page = typeof found === 'string' ? { body: found } : found;
    if (page.delay) await new Promise((go) => setTimeout(go, page.delay));
    return route.fulfill({
      status: page.status ?? 200,
      contentType: page.contentType ?? 'text/html; charset=utf-8',
      headers: page.headers ?? {},
      body: page.body,
    });
  };
  for (const site of SITES) await context.route(`${site}/**`, reply);
  context.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !SITES.some((site) => url.startsWith(`${site}/`))) refused.push(url);
  });
}

async function launch(browser: string, folder: string, language: string): Promise<Running> {
  return browser === 'firefox' ? launchFirefox(folder) : launchChromium(folder, language);
}

async function launchChromium(folder: string, language: string): Promise<Running> {
  const extension = resolve('.output/chrome-mv3');
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless: true,
    acceptDownloads: true,
    locale: language === 'it' ? 'it-IT' : 'en-US',
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--no-sandbox',
      `--lang=${language}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, origin: worker.url().split('/').slice(0, 3).join('/') };
}

async function launchFirefox(folder: string): Promise<Running> {
  mkdirSync(join(folder, 'downloads'), { recursive: true });
  mkdirSync(join(folder, 'extensions'), { recursive: true });
  const zip = readdirSync('.output').find((name) => name.endsWith('-firefox.zip'));
  if (!zip) throw new Error('The Firefox build is missing: npx wxt zip -b firefox --mv3');
  copyFileSync(resolve('.output', zip), join(folder, 'extensions', `${ADD_ON}.xpi`));
  const context = await firefox.launchPersistentContext(folder, {
    channel: 'moz-firefox',
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    headless: true,
    acceptDownloads: true,
    downloadsPath: join(folder, 'downloads'),
    args: ['--remote-allow-system-access'],
    firefoxUserPrefs: {
      'xpinstall.signatures.required': false,
      // Playwright cannot ask for it later, as it can in Chromium.
      'ui.prefersReducedMotion': 1,
      'extensions.autoDisableScopes': 0,
      'extensions.enabledScopes': 15,
      'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: UUID }),
    },
  });
  return { context, origin: `moz-extension://${UUID}` };
}

async function downloaded(page: Page, action: () => Promise<unknown>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), action()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** Playwright's Firefox reports no download from an extension's page; the file does land in its folder. */
async function downloadedFile(folder: string, action: () => Promise<unknown>): Promise<{ name: string; text: string }> {
  const downloads = join(folder, 'downloads');
  const before = new Set(readdirSync(downloads));
  await action();
  for (let tries = 0; tries < 100; tries++) {
    const name = readdirSync(downloads).find((one) => !before.has(one) && !one.endsWith('.part'));
    if (name && existsSync(join(downloads, name)) && statSync(join(downloads, name)).size > 0) {
      return { name, text: readFileSync(join(downloads, name), 'utf8') };
    }
    await new Promise((go) => setTimeout(go, 100));
  }
  throw new Error('Nothing was downloaded.');
}

/** Tests that share a browser with those of the same `profile` (a file's own name), and with no others. */
export const test = base.extend<{ extension: Extension }, { language: string; profile: string; browser_: Extension }>({
  language: ['en', { option: true, scope: 'worker' }],
  profile: ['', { option: true, scope: 'worker' }],
  browser_: [
    async ({ language, profile }, use, info) => {
      if (!profile)
        throw new Error('test.use({ profile: … }) is missing: what one file stores is nothing to the next.');
      const extension = await startExtension(info.project.name, language);
      await use(extension);
      await extension.close();
    },
    { scope: 'worker' },
  ],
  extension: async ({ browser_ }, use) => {
    await use(browser_);
    // Playwright's Firefox never comes back from closing a page of the extension: it goes with the browser.
    const closable = browser_.context
      .pages()
      .slice(1)
      .filter((page) => !page.url().startsWith('moz-extension:'));
    for (const page of closable) await page.close();
  },
});

export { expect } from '@playwright/test';
