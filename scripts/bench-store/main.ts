import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContext } from '@playwright/test';
import { inBrowser } from '../bench/browser';
import { pageBundle } from '../page-bundle';
import { type Effort, exports, imports, popup, year } from './phases';
import { type Line, tableOf } from './table';

type Folders = { executablePath: string; extension: string; out: string };

const FULL: Effort = {
  exported: 100_000,
  exportRuns: 5,
  imported: 20_000,
  importRuns: 3,
  years: 5_000,
  popup: 10_000,
};
const QUICK: Effort = { exported: 10_000, exportRuns: 3, imported: 2_000, importRuns: 3, years: 500, popup: 2_000 };
const PHASES = { year, popup, export: exports, import: imports };

/** Measures, prints a table, and writes bench-out/bench-store.json. */
export async function main(args: string[], folders: Folders): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      creators: { type: 'string' },
      runs: { type: 'string' },
    },
  });
  const effort = { ...(values.quick ? QUICK : FULL) };
  if (values.creators !== undefined) effort.exported = effort.imported = Number(values.creators);
  if (values.runs !== undefined) effort.exportRuns = effort.importRuns = Number(values.runs);
  const work = async (context: BrowserContext) => {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const page = await context.newPage();
    // A page of the extension's origin on which none of its own pages runs.
    await page.goto(new URL('manifest.json', worker.url()).href);
    await page.evaluate(await pageBundle(new URL('./in-page.ts', import.meta.url), 'vaglioBenchStore'));
    const lines: Line[] = [];
    for (const [name, phase] of Object.entries(PHASES)) {
      if (values.only !== undefined && values.only !== name) continue;
      process.stderr.write(`· ${name}\n`);
      lines.push(...(await phase(page, effort)));
    }
    console.log(tableOf(lines));
    mkdirSync(folders.out, { recursive: true });
    const machine = { cpu: cpus()[0]?.model, cores: cpus().length, load: loadavg(), node: process.version };
    writeFileSync(
      join(folders.out, 'bench-store.json'),
      JSON.stringify({ machine, at: new Date(), effort, lines }, null, 1),
    );
    console.log('Written: bench-out/bench-store.json');
  };
  await inBrowser(folders.executablePath, folders.extension, work, ['--enable-precise-memory-info']);
}
