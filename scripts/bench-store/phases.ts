import type { Page } from '@playwright/test';
import type { InPage } from './in-page';
import type { Line } from './table';

/** How much is measured. Creators, and runs of each condition. */
export type Effort = {
  exported: number;
  exportRuns: number;
  imported: number;
  importRuns: number;
  years: number;
  popup: number;
};

declare const vaglioBench: InPage;

const YEAR = 365;
/** MB for 5,000 creators with a year of daily visits each. */
const MOST_SPACE = 150 / 5_000;

/** A year of daily visits: what weighing a creator costs, and how much room it all takes. */
export async function year(page: Page, { years }: Effort): Promise<Line[]> {
  const day = await page.evaluate(() => vaglioBench.weighing(1));
  const all = await page.evaluate((days) => vaglioBench.weighing(days), YEAR);
  const before = await page.evaluate(() => vaglioBench.space());
  await page.evaluate(([creators, days]) => vaglioBench.fill(creators, days), [years, YEAR] as const);
  // What the browser says follows what it has written.
  await page.waitForTimeout(2_000);
  const after = await page.evaluate(() => vaglioBench.space());
  await collectGarbage(page);
  const first = await page.evaluate(() => vaglioBench.exportNow());
  return [
    { what: 'gather and weigh a creator after one visit', unit: 'ms', values: day.each },
    { what: 'gather and weigh a creator after a year of daily visits', unit: 'ms', values: all.each, must: 5 },
    { what: 'the row after a year, as JSON', unit: 'kB', values: [all.bytes / 1e3] },
    { what: `${years} creators × a year on the disk`, unit: 'MB', values: [after - before], must: MOST_SPACE * years },
    { what: 'their first export, everybody weighed: a creator', unit: 'ms', values: [first.ms / years] },
    ...effects([first], 50),
  ];
}

/** What the popup reads when it opens. */
export async function popup(page: Page, { popup: saved }: Effort): Promise<Line[]> {
  await page.evaluate((creators) => vaglioBench.fill(creators, 1), saved);
  const opened: Awaited<ReturnType<InPage['popup']>>[] = [];
  for (let run = 0; run < 9; run++) opened.push(await page.evaluate(() => vaglioBench.popup()));
  const rows = await page.evaluate(() => vaglioBench.popupRows());
  return [
    { what: `popup at ${saved} saved: its twenty rows`, unit: 'ms', values: opened.map((one) => one.page) },
    { what: '  the counts', unit: 'ms', values: opened.map((one) => one.counts) },
    { what: '  rows read: an entry and the facts of each', unit: 'rows', values: [rows], must: 40 },
  ];
}

/** An export with every line ready, beside one `getAll` and one join of finished rows; and the first, for which all are weighed. */
export async function exports(page: Page, { exported, exportRuns }: Effort): Promise<Line[]> {
  await page.evaluate((creators) => vaglioBench.fill(creators, 1), exported);
  // What filling left behind is not the export's.
  await collectGarbage(page);
  const first = await page.evaluate(() => vaglioBench.exportNow());
  const flat = await page.evaluate(() => vaglioBench.flatten());
  if (flat !== exported || first.rows !== exported) throw new Error(`${flat} rows, and ${exported} are saved`);
  const [ours, bare] = await inTurns(
    page,
    exportRuns,
    () => page.evaluate(() => vaglioBench.exportNow()),
    () => page.evaluate(() => vaglioBench.exportBare()),
  );
  return [
    { what: `export of ${exported}: raw getAll and join`, unit: 'ms', values: bare.map(({ ms }) => ms) },
    ...effects(bare),
    { what: `export of ${exported}: Vaglio, lines ready`, unit: 'ms', values: ours.map(({ ms }) => ms) },
    { what: '  ÷ raw of the same run', unit: '×', values: ratios(ours, bare), must: 1.3 },
    ...effects(ours, 50),
    { what: 'the first export, everybody weighed: a creator', unit: 'ms', values: [first.ms / exported] },
    ...effects([first], 50),
  ];
}

/** A backup taken back, beside the same rows handed to `bulkPut` from memory, and beside reading and parsing the file alone. */
export async function imports(page: Page, { imported, importRuns }: Effort): Promise<Line[]> {
  await page.evaluate((creators) => vaglioBench.fill(creators, 1), imported);
  const size = await page.evaluate(() => vaglioBench.makeBackup());
  const parsing = await page.evaluate(() => vaglioBench.parseBackup());
  const [ours, bare] = await inTurns(
    page,
    importRuns,
    () => page.evaluate(() => vaglioBench.importNow()),
    () => page.evaluate((creators) => vaglioBench.importBare(creators, 1), imported),
  );
  if (ours.some(({ said }) => said !== 'backup.taken')) throw new Error(`the import said ${ours[0]?.said}`);
  return [
    { what: `a backup of ${imported} creators`, unit: 'MB', values: [size] },
    { what: '  read and parsed, nothing kept', unit: 'ms', values: [parsing.ms] },
    { what: `import of ${imported}: bare bulkPut`, unit: 'ms', values: bare.map(({ ms }) => ms) },
    { what: `import of ${imported}: Vaglio`, unit: 'ms', values: ours.map(({ ms }) => ms) },
    { what: '  ÷ bare of the same run', unit: '×', values: ratios(ours, bare), must: 1.5 },
    {
      what: '  ÷ bare with reading and parsing',
      unit: '×',
      values: ratios(
        ours,
        bare.map(({ ms }) => ({ ms: ms + parsing.ms })),
      ),
    },
    ...effects(ours),
  ];
}

type Effects = { longest: number; heap: number };

function effects(runs: readonly Effects[], must?: number): Line[] {
  return [
    {
      what: '  longest task of the thread (0: none over 50)',
      unit: 'ms',
      values: runs.map(({ longest }) => longest),
      ...(must !== undefined && { must }),
    },
    { what: '  heap risen by', unit: 'MB', values: runs.map(({ heap }) => heap) },
  ];
}

/** Both so many times, in turns, each first as often as the other. */
async function inTurns<A, B>(page: Page, runs: number, one: () => Promise<A>, other: () => Promise<B>) {
  const [ones, others]: [A[], B[]] = [[], []];
  const turns = [async () => void ones.push(await one()), async () => void others.push(await other())];
  for (let run = 0; run < runs; run++) {
    for (const turn of run % 2 === 0 ? turns : turns.toReversed()) {
      await collectGarbage(page);
      await turn();
    }
  }
  return [ones, others] as const;
}

async function collectGarbage(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
}

function ratios(ours: readonly { ms: number }[], theirs: readonly { ms: number }[]): number[] {
  return ours.map(({ ms }, run) => ms / (theirs[run]?.ms ?? Number.NaN));
}
