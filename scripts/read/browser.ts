import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import type { Observation } from '../../lib/model/observation';
import { bundled } from './bundled';
import type { InPage } from './in-page';
import type { SavedPage } from './saved-page';

export type Read = { page: string | undefined; language: string; observations: Observation[] };

declare const vaglioInPage: InPage;

/** A real browser with the real readers in it, and no network: it answers with the saved page alone. */
export class ReadingBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly context: BrowserContext,
    private readonly script: string,
  ) {}

  static async open(executablePath: string): Promise<ReadingBrowser> {
    const [script, browser] = await Promise.all([
      bundled(new URL('./in-page.ts', import.meta.url).pathname),
      chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] }),
    ]);
    // A saved page's own scripts would change it, so its answer forbids them; the reader comes in past that.
    const context = await browser.newContext({ bypassCSP: false, serviceWorkers: 'block' });
    return new ReadingBrowser(browser, context, script);
  }

  async read(saved: SavedPage, url: string, language: string, now: number): Promise<Read> {
    const page = await this.context.newPage();
    try {
      const body = saved.kind === 'document' ? saved.text : '<!doctype html><title>sent</title>';
      await page.route('**/*', (route) =>
        route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
          ? route.fulfill({
              body,
              contentType: 'text/html; charset=utf-8',
              headers: { 'content-security-policy': "script-src 'none'; frame-src 'none'" },
            })
          : route.abort(),
      );
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
      await page.evaluate(this.script);
      if (saved.kind === 'sent') {
        return await page.evaluate(([text, href, tag, at]) => vaglioInPage.sent(text, href, tag, at), [
          saved.text,
          url,
          language,
          now,
        ] as const);
      }
      return await page.evaluate((at) => vaglioInPage.document(at), now);
    } finally {
      await page.close();
    }
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
