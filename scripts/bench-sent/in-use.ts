import type { BrowserContext } from '@playwright/test';
import type { Platform } from '../../lib/model/platform';
import { hostOf } from '../../lib/readers/matches';
import { inBrowser, profiled, profiler } from '../bench/browser';
import { extensionTime, timeIn } from '../bench/profile';

/** An address of each site's that is listened to, and one that is not. */
const HEARD: Record<Platform, string> = {
  instagram: '/api/v1/feed/timeline/',
  tiktok: '/api/recommend/item_list/',
  youtube: '/youtubei/v1/browse',
};
const UNHEARD = '/bench/unheard';
const ROUNDS = 8;
/** Through this the listener calls what the page called. */
const PASSING_ON = 'passOn';

/** Milliseconds of a page's main thread: one bare parse of every answer, and the extension's own work while they come. */
export type InUse = { bare: number; heard: number; unheard: number; answers: number };

/** Answers joined to lists of about a megabyte: what each answer costs by itself weighs less in them. */
export function byMegabyte(texts: readonly string[]): string[] {
  const lists: string[][] = [];
  for (const text of texts) {
    const last = lists.at(-1);
    if (last && last.join().length < 1e6) last.push(text);
    else lists.push([text]);
  }
  return lists.map((list) => `[${list.join(',')}]`);
}

/** How the page reads its answers: as text that it then parses, or by `response.json()`. */
export type ReadBy = 'text' | 'json';

/** A page that fetches and reads every answer itself, with the extension beside it, at both kinds of address. */
export function inUse(
  platform: Platform,
  texts: readonly string[],
  by: ReadBy,
  where: { executablePath: string; extension: string },
): Promise<InUse> {
  return inBrowser(where.executablePath, where.extension, (context) => measured(platform, texts, by, context));
}

async function measured(
  platform: Platform,
  texts: readonly string[],
  by: ReadBy,
  context: BrowserContext,
): Promise<InUse> {
  const origin = `https://${hostOf(platform)}`;
  await context.route('**/*', (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== origin) return route.abort();
    const body = texts[Number(url.searchParams.get('answer') ?? Number.NaN)];
    return body
      ? route.fulfill({ contentType: 'application/json; charset=utf-8', body })
      : route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="en"><body></body></html>' });
  });
  const page = await context.newPage();
  await page.goto(`${origin}/bench`);
  await page.waitForTimeout(1500);
  const cdp = await profiler(context, page);
  const fetchAll = (path: string) =>
    page.evaluate(
      async ([at, count, rounds, readBy]) => {
        // Nothing is awaited before the first answer: this is the browser's own.
        const { parse } = JSON;
        const bareParse = (text: string) => parse(text);
        for (let round = 0; round < rounds; round++) {
          for (let answer = 0; answer < count; answer++) {
            const response = await fetch(`${at}?answer=${answer}`);
            // Data is written as text again for the bare parse: the same text, but for its spaces.
            const text = readBy === 'text' ? await response.text() : JSON.stringify(await response.json());
            if (readBy === 'text') JSON.parse(text);
            bareParse(text);
            await new Promise((done) => setTimeout(done, 60));
          }
        }
        await new Promise((done) => setTimeout(done, 500));
      },
      [path, texts.length, ROUNDS, by] as const,
    );
  const [heard, unheard] = [
    await profiled(cdp, () => fetchAll(HEARD[platform])),
    await profiled(cdp, () => fetchAll(UNHEARD)),
  ];
  return {
    bare: timeIn(heard, 'bareParse') + timeIn(unheard, 'bareParse'),
    heard: 2 * extensionTime(heard, PASSING_ON).total,
    unheard: 2 * extensionTime(unheard, PASSING_ON).total,
    answers: 2 * texts.length * ROUNDS,
  };
}
