import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { PLATFORMS } from '../../lib/model/platform';
import { BROKEN_ALREADY } from '../../test/readers/drift/judge';
import { fixturesOf } from '../../test/readers/fixtures';
import { savedPage } from '../read/saved-page';
import type { Truth } from '../read/truth-file';
import type { InPage } from './in-page';

declare const vaglioDrift: InPage;

type Saved = { name: string; of: string; html: string; url: string; now: number };
type Row = { pages: number; values: number; lost: number; wrong: number };

/** The command line of `npm run drift [FOLDER OF CAPTURES] [PART OF A NAME]`; 1 where a value is wrong or too much is lost. */
export async function main([folder = '', only = '']: readonly string[], executablePath: string): Promise<number> {
  const pages = [...fixturePages(), ...(folder ? capturedPages(folder) : [])];
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const tab = await (await browser.newContext({ offline: true })).newPage();
  await tab.evaluate(await bundled());
  const rows = new Map<string, Row>();
  const row = (name: string) => rows.get(name) ?? { pages: 0, values: 0, lost: 0, wrong: 0 };
  for (const { name, of, html, url, now } of pages) {
    const drifts = await tab.evaluate(([text, at, moment, part]) => vaglioDrift.drifts(text, at, moment, part), [
      html,
      url,
      now,
      only,
    ] as const);
    for (const [breaking, { values, lost, wrong }] of drifts) {
      for (const one of wrong) console.log(`WRONG ${breaking} | ${name}: ${one.slice(0, 300)}`);
      for (const sum of [breaking, `~ ${of}`, '~~ all']) {
        const { pages: seen, ...before } = row(sum);
        rows.set(sum, {
          pages: seen + 1,
          values: before.values + values,
          lost: before.lost + lost,
          wrong: before.wrong + wrong.length,
        });
      }
    }
  }
  await browser.close();
  console.log(line('', ['pages', 'values', 'lost', 'wrong', 'lost %']));
  for (const name of [...rows.keys()].sort()) {
    const { pages: seen, values, lost, wrong } = row(name);
    console.log(line(name, [seen, values, lost, wrong, values ? ((100 * lost) / values).toFixed(1) : '–']));
  }
  const { values, lost, wrong } = row('~~ all');
  return wrong > 0 || lost > 0.15 * values ? 1 : 0;
}

function line(name: string, cells: readonly (string | number)[]): string {
  return name.padEnd(52) + cells.map((cell) => String(cell).padStart(8)).join('');
}

function fixturePages(): Saved[] {
  return PLATFORMS.flatMap(fixturesOf).flatMap(({ platform, name, html, expected: { url, now } }) =>
    html === undefined || BROKEN_ALREADY.has(name)
      ? []
      : [{ name: `${platform}/${name}`, of: `fixtures of ${platform}`, html, url, now }],
  );
}

/** Pages with a truth file beside them whose body shows something. */
function capturedPages(folder: string): Saved[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((path) => {
    if (!path.endsWith('.truth.json')) return [];
    const stem = join(folder, path.slice(0, -'.truth.json'.length));
    const file = [`${stem}.html.gz`, `${stem}.html`].find(existsSync);
    const { expect, url, platform, date } = JSON.parse(readFileSync(join(folder, path), 'utf8')) as Truth & {
      date: string;
    };
    if (!file || expect !== 'dom') return [];
    const now = Date.parse(`${/^\d{4}-\d\d-\d\d/.exec(date)?.[0] ?? '2026-06-15'}T12:00:00Z`);
    return [{ name: path, of: `captures of ${platform}`, html: savedPage(file).text, url, now }];
  });
}

async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: new URL('./in-page.ts', import.meta.url).pathname, formats: ['iife'], name: 'drift' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('The readers could not be bundled.');
  return output.output[0].code;
}
