import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { capturedPages } from '../../scripts/drift/captures';
import type { InPage } from '../../scripts/drift/in-page';
import { bundled } from '../../scripts/read/bundled';
import { BREAKINGS, type Drift } from '../readers/drift/judge';
import { expect, test } from './extension';

test.use({ profile: 'drift' });

declare const vaglioDrift: InPage;

const CAPTURES = resolve('../shared/captures');

/** Each page is broken in every so manieth way, the next page in the next ones: `npm run drift -- ../shared/captures` does all, in minutes. */
const EVERY = 12;

test('real pages that are broken read as before or not at all', async ({ extension }, info) => {
  test.skip(!existsSync(CAPTURES), '../shared/captures is not there (a fresh clone has none).');
  test.skip(info.project.name === 'firefox', 'What is read is the same in both browsers (engines.e2e.ts).');
  const code = await bundled(resolve('scripts/drift/in-page.ts'));
  extension.serve({
    'https://www.youtube.com/drift': `<!doctype html><meta charset="utf-8"><script>${code}</script>`,
  });
  const tab = await extension.context.newPage();
  await tab.goto('https://www.youtube.com/drift');
  const names = BREAKINGS.map(({ name }) => name);
  const drifts: Drift[] = [];
  for (const [at, { name, html, url, now }] of capturedPages(CAPTURES).entries()) {
    const those = names.filter((_, index) => (index + at) % EVERY === 0);
    const found = await tab.evaluate(
      ([text, address, moment, ways]) => vaglioDrift.drifts(text, address, moment, ways),
      [html, url, now, those] as const,
    );
    for (const [breaking, drift] of found) expect(drift.wrong, `${breaking}: ${name}`).toEqual([]);
    drifts.push(...found.map(([, drift]) => drift));
  }
  const sum = (field: 'values' | 'lost') => drifts.reduce((all, drift) => all + drift[field], 0);
  expect(sum('values')).toBeGreaterThan(10_000);
  expect(sum('lost') / sum('values')).toBeLessThanOrEqual(0.15);
});
