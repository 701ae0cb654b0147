import type { BrowserContext, CDPSession, Worker } from '@playwright/test';
import type { Observation } from '../../lib/model/observation';
import type { Platform } from '../../lib/model/platform';
import { hostOf } from '../../lib/readers/matches';
import { inBrowser, profiled, profiler } from './browser';
import type { InPage, Plan } from './in-page';
import type { Probed } from './probe';
import { extensionTime, hotSpots, type Spent } from './profile';
import { SHAPES } from './shapes';

/** One thing to be measured: nothing, or an unpacked extension, and the tag of the badges that it puts on cards. */
export type Condition = { name: string; extension?: string; badge?: string; answers?: true };

export type Run = {
  site: Platform;
  condition: string;
  cards: number;
  probed: Probed;
  /** Milliseconds of main thread with the extension on the stack. */
  start: number;
  startSlices: number[];
  feed: number;
  quarters: number[];
  slices: number[];
  idle: number;
  idleFor: number;
  /** Grown between a third of the feed and its end, after garbage collection; and in the last third alone, when the code is warm, too. */
  heap: number;
  heapLate: number;
  kept: number;
  messages: number;
  hot: Spent[];
  observations: Observation[];
};

/** `atOnce`: cards that the page adds in one task. */
export type Effort = { cards: number; between: number; idle: number; atOnce: number };

declare const vaglioBench: InPage;

type How = {
  site: Platform;
  condition: Condition;
  effort: Effort;
  script: string;
  executablePath: string;
  now: number;
};

/** One run in a browser of its own: a page opened, its feed scrolled, then left alone. */
export function run(how: How): Promise<Run> {
  return inBrowser(how.executablePath, how.condition.extension, (context) => measured(how, context));
}

async function measured({ site, condition, effort, script, now }: How, context: BrowserContext): Promise<Run> {
  await serve(context, site, script);
  const worker = condition.answers ? await overhear(context) : undefined;
  const page = await context.newPage();
  await page.goto(`https://${hostOf(site)}/bench-blank`);
  const cdp = await profiler(context, page);

  const opened = await profiled(cdp, async () => {
    await page.goto(`https://${hostOf(site)}${SHAPES[site].path}`);
    await page.waitForTimeout(800);
  });
  const { cards, between, atOnce } = effort;
  const plan: Plan = { site, now, cards, between, atOnce, badge: condition.badge };
  const third = Math.round(effort.cards / 60) * 20;
  const mid = third + Math.round((effort.cards - third) / 40) * 20;
  let clock = 0;
  let at: number[] = [];
  let halfway = { heap: 0, nodes: 0 };
  const scroll = (from: number, to: number) =>
    page.evaluate(([how, first, end]) => vaglioBench.scroll(how, first, end), [plan, from, to] as const);
  // The first third is for the memory alone, so that what is kept once is not taken for what is kept a card.
  const before = await profiled(cdp, async () => void (await scroll(0, third)));
  const early = await memory(cdp);
  const after = await profiled(cdp, async () => {
    clock = await page.evaluate(() => performance.now());
    const [one, , three] = await scroll(third, mid);
    halfway = await memory(cdp);
    const [five, , seven, , end] = await scroll(mid, effort.cards);
    at = [one, three, five, seven, end].flatMap((time) => time ?? []);
  });
  const late = await memory(cdp);
  const quiet = await profiled(cdp, () => page.waitForTimeout(effort.idle));
  const [first, second] = [extensionTime(before), extensionTime(after)];
  const probed = await page.evaluate(() => vaglioBench.probed());
  const told = (await worker?.evaluate(() => (globalThis as unknown as Told).benchTold)) ?? [];
  const loading = extensionTime(opened);
  return {
    site,
    condition: condition.name,
    cards: effort.cards,
    probed,
    start: loading.total,
    startSlices: loading.slices,
    feed: first.total + second.total,
    quarters: quartersOf(second.at, at, after.startTime / 1000 - clock),
    slices: [...first.slices, ...second.slices],
    idle: extensionTime(quiet).total,
    idleFor: effort.idle,
    heap: late.heap - early.heap,
    heapLate: late.heap - halfway.heap,
    kept: late.nodes - early.nodes,
    messages: told.length,
    hot: hotSpots(after).slice(0, 90),
    observations: told.flat(),
  };
}

async function serve(context: BrowserContext, site: Platform, script: string): Promise<void> {
  const { style } = SHAPES[site];
  const html = (body: string) => ({
    contentType: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="en"><head><title>bench</title>${body}`,
  });
  await context.route('**/*', (route) => {
    const { hostname, pathname } = new URL(route.request().url());
    if (hostname !== hostOf(site)) return route.abort();
    if (pathname !== SHAPES[site].path) return route.fulfill(html('</head><body></body></html>'));
    return route.fulfill(
      html(
        `<style>*{box-sizing:border-box}body{margin:0;font:14px/1.4 sans-serif}${style}</style></head><body><script>globalThis.benchSite='${site}';${script}</script></body></html>`,
      ),
    );
  });
}

type Told = { benchTold: Observation[][] };

/** Counts what content scripts tell the background, and keeps the facts in it. */
async function overhear(context: BrowserContext): Promise<Worker> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(() => {
    const told: Observation[][] = [];
    Object.assign(globalThis, { benchTold: told });
    chrome.runtime.onMessage.addListener((message: { vaglio?: string; body?: { observations?: Observation[] } }) => {
      if (message.vaglio !== 'settings') told.push(message.body?.observations ?? []);
    });
  });
  return worker;
}

async function memory(cdp: CDPSession): Promise<{ heap: number; nodes: number }> {
  for (let round = 0; round < 3; round++) await cdp.send('HeapProfiler.collectGarbage');
  const [{ usedSize }, { nodes }] = await Promise.all([
    cdp.send('Runtime.getHeapUsage'),
    cdp.send('Memory.getDOMCounters'),
  ]);
  return { heap: usedSize, nodes };
}

function quartersOf(
  slices: readonly { time: number; lasted: number }[],
  at: readonly number[],
  offset: number,
): number[] {
  return at
    .slice(0, -1)
    .map((from, quarter) =>
      slices
        .filter(({ time }) => time - offset >= from && time - offset < (at[quarter + 1] ?? Number.POSITIVE_INFINITY))
        .reduce((sum, { lasted }) => sum + lasted, 0),
    );
}
