// @vitest-environment happy-dom
import { afterAll, describe, expect, it } from 'vitest';
import { PLATFORMS } from '../../lib/model/platform';
import { READERS } from '../../lib/readers';
import { BREAKINGS, BROKEN_ALREADY, type Drift, drift, wholeOf } from './drift/judge';
import { fixturesOf } from './fixtures';

/**
 * Each way breaks every ninth page, others each, so that every page is broken in many ways, and each way on all three sites;
 * `npm run drift` breaks all pages in all ways, in a browser.
 */
const EVERY = 9;

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const PAGES = PLATFORMS.flatMap(fixturesOf).flatMap(({ platform, name, html, expected: { url, now } }) =>
  html === undefined || BROKEN_ALREADY.has(name)
    ? []
    : [{ name: `${platform}/${name}`, html, whole: wholeOf(READERS[platform], parse(html), url, now) }],
);

const rows: Drift[] = [];

describe('a page that is broken reads as before or not at all', () => {
  it.each(BREAKINGS.map((breaking, at) => [breaking.name, breaking, at] as const))('%s', (_, breaking, at) => {
    const wrong: string[] = [];
    for (const { name, html, whole } of PAGES.filter((_page, index) => (index + at) % EVERY === 0)) {
      const found = drift(whole, parse(html), breaking);
      if (!found) continue;
      rows.push(found);
      wrong.push(...found.wrong.map((one) => `${name}: ${one}`));
    }
    expect(wrong).toEqual([]);
  });

  it('in at least forty ways, each with a name of its own', () => {
    expect(new Set(BREAKINGS.map(({ name }) => name)).size).toBe(BREAKINGS.length);
    expect(BREAKINGS.length).toBeGreaterThanOrEqual(40);
  });
});

afterAll(() => {
  const values = rows.reduce((sum, row) => sum + row.values, 0);
  const lost = rows.reduce((sum, row) => sum + row.lost, 0);
  expect(values).toBeGreaterThan(1000);
  expect(lost / values).toBeLessThanOrEqual(0.15);
});
