// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { PLATFORMS } from '../../lib/model/platform';
import { READERS, readerOf } from '../../lib/readers';
import { instagram } from '../../lib/readers/instagram';
import { hostOf } from '../../lib/readers/matches';
import { readPage } from '../../lib/readers/reader';
import { tiktok } from '../../lib/readers/tiktok';
import { youtube } from '../../lib/readers/youtube';
import { fixturesOf } from './fixtures';

/** What the content scripts carry. */
const CARRIED = { instagram, tiktok, youtube };

const PAGES = PLATFORMS.flatMap(fixturesOf).flatMap(({ platform, name, html, expected: { url, now } }) =>
  html === undefined ? [] : [{ platform, name, html, url, now }],
);

test('pages of hosts that the extension does not reach are read when saved, by tables that no content script carries', () => {
  const elsewhere = PAGES.filter(({ platform, url }) => new URL(url).hostname !== hostOf(platform));
  expect(elsewhere.length).toBeGreaterThan(0);
  for (const { platform, name, html, url, now } of elsewhere) {
    expect(readerOf(url), name).toBe(READERS[platform]);
    const document = new DOMParser().parseFromString(html, 'text/html');
    expect(readPage(READERS[platform], document, url, now).length, name).toBeGreaterThan(0);
    expect(readPage(CARRIED[platform], document, url, now), name).toEqual([]);
  }
});

test('a host is a site’s own, to the letter', () => {
  expect(readerOf('https://www.youtube.com/')).toBe(READERS.youtube);
  for (const host of ['youtube.com', 'music.youtube.com', 'www.youtube.com.example', 'example.com'])
    expect(readerOf(`https://${host}/`), host).toBeUndefined();
});
