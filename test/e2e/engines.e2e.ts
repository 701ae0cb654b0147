import type { Page } from '@playwright/test';
import { PLATFORMS } from '../../lib/model/platform';
import '../../lib/text/every-language';
import { bundled } from '../../scripts/read/bundled';
import { fixturesOf, withoutMissing } from '../readers/fixtures';
import { selfCheck } from '../text/self-check';
import { ownRows } from '../text/strings';
import { type Extension, expect, test } from './extension';
import type { InPage } from './in-page';

test.use({ profile: 'engines' });

declare const vaglioEngines: InPage;

/** A page with nothing on it but the project's own code. */
async function withCode(extension: Extension): Promise<Page> {
  const code = await bundled(`${import.meta.dirname}/in-page.ts`);
  const page = await extension.context.newPage();
  extension.serve({
    'https://www.youtube.com/engines': `<!doctype html><meta charset="utf-8"><script>${code}</script>`,
  });
  await page.goto('https://www.youtube.com/engines');
  return page;
}

test('numbers and ages are read as Node reads them', async ({ extension }) => {
  const page = await withCode(extension);
  const rows = [...ownRows('counts'), ...ownRows('ages')].map(({ language, text }) => ({ language, text }));
  const there = await page.evaluate((texts) => vaglioEngines.selfCheck(texts), rows);
  const here = selfCheck(rows);
  expect(here.length).toBeGreaterThan(500);
  expect(there.filter((line, at) => line !== here[at])).toEqual([]);
  expect(there).toHaveLength(here.length);
});

test('fixtures are read as the fast DOM reads them', async ({ extension }) => {
  const page = await withCode(extension);
  const fixtures = PLATFORMS.flatMap(fixturesOf).flatMap(({ platform, name, html, expected }) =>
    html === undefined ? [] : [{ platform, name, html, expected }],
  );
  expect(fixtures.length).toBeGreaterThan(80);
  for (const { platform, name, html, expected } of fixtures) {
    const read = await page.evaluate(([site, source, url, now]) => vaglioEngines.read(site, source, url, now), [
      platform,
      html,
      expected.url,
      expected.now,
    ] as const);
    expect(read.map(withoutMissing), `${platform}/${name}`).toEqual(expected.observations);
  }
});
