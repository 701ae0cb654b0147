// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { PLATFORMS } from '../../lib/model/platform';
import { READERS } from '../../lib/readers';
import { BREAKINGS, drift, wholeOf } from './drift/judge';
import { fixturesOf } from './fixtures';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const OTHERS = [
  "another extension's element after each number",
  "another extension's span after each number",
  "another extension's number inside each number",
  "another extension's row at the end of each card",
].map((name) => BREAKINGS.find((breaking) => breaking.name === name));

const PAGES = PLATFORMS.flatMap(fixturesOf).flatMap(({ platform, name, html, expected }) =>
  html === undefined ? [] : [[`${platform}/${name}`, { platform, html, expected }] as const],
);

describe('what another extension writes into a page is never read as the site’s', () => {
  it.each(PAGES)('%s', (_, { platform, html, expected: { url, now } }) => {
    const whole = wholeOf(READERS[platform], parse(html), url, now);
    for (const breaking of OTHERS) {
      if (!breaking) throw new Error('no such breaking');
      expect(drift(whole, parse(html), breaking)?.wrong ?? [], breaking.name).toEqual([]);
    }
  });
});
