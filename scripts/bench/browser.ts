import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium } from '@playwright/test';
import type { Profile } from './profile';

/** Does something in a Chromium of its own, with an unpacked extension or none; `more`: further switches of the browser's. */
export async function inBrowser<T>(
  executablePath: string,
  extension: string | undefined,
  work: (context: BrowserContext) => Promise<T>,
  more: readonly string[] = [],
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'vaglio-bench-'));
  const context = await open(folder, executablePath, extension, more);
  try {
    return await work(context);
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function open(
  folder: string,
  executablePath: string,
  extension: string | undefined,
  more: readonly string[],
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    executablePath,
    headless: true,
    locale: 'en-US',
    viewport: { width: 1280, height: 800 },
    args: [
      ...(extension === undefined ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      '--lang=en',
      '--disable-background-networking',
      '--disable-component-update',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...more,
    ],
  });
}

/** What runs on a page's main thread while something is done, five samples a millisecond. */
export async function profiled(cdp: CDPSession, work: () => Promise<unknown>): Promise<Profile> {
  await cdp.send('Profiler.start');
  await work();
  const { profile } = await cdp.send('Profiler.stop');
  return profile;
}

/** Attaches a profiler to a page. */
export async function profiler(context: BrowserContext, page: Parameters<BrowserContext['newCDPSession']>[0]) {
  const cdp = await context.newCDPSession(page);
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 200 });
  return cdp;
}
