import { chromium } from '@playwright/test';
import { PLATFORMS } from '../../lib/model/platform';
import { BREAKINGS, BROKEN_ALREADY } from '../../test/readers/drift/judge';
import { fixturesOf } from '../../test/readers/fixtures';
import { bundled } from '../read/bundled';
import { capturedPages, type Saved } from './captures';
import type { InPage } from './in-page';

declare const vaglioDrift: InPage;

type Row = { pages: number; values: number; lost: number; wrong: number };

/** The command line of `npm run drift [FOLDER OF CAPTURES] [PART OF A NAME]`; 1 where a value is wrong or too much is lost. */
export async function main([folder = '', only = '']: readonly string[], executablePath: string): Promise<number> {
  const pages = [...fixturePages(), ...(folder ? capturedPages(folder) : [])];
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const tab = await (await browser.newContext({ offline: true })).newPage();
  await tab.evaluate(await bundled(new URL('./in-page.ts', import.meta.url).pathname));
  const names = BREAKINGS.map(({ name }) => name).filter((name) => name.includes(only));
  const rows = new Map<string, Row>();
  const row = (name: string) => rows.get(name) ?? { pages: 0, values: 0, lost: 0, wrong: 0 };
  for (const { name, of, html, url, now } of pages) {
    const drifts = await tab.evaluate(([text, at, moment, those]) => vaglioDrift.drifts(text, at, moment, those), [
      html,
      url,
      now,
      names,
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
