// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { PLATFORMS, type Platform } from '../../lib/model/platform';
import { READERS } from '../../lib/readers';
import { inlineData } from '../../lib/readers/inline';
import { codeOfCover } from '../../lib/readers/instagram/post-number';
import { pageOf, readPage } from '../../lib/readers/reader';
import { compare, type Whole, wholeOf } from './drift/judge';
import { fixturesOf } from './fixtures';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const PAGES = PLATFORMS.flatMap(fixturesOf).flatMap(({ platform, name, html, expected: { url, now } }) => {
  if (html === undefined) return [];
  const document = parse(html);
  const kind = pageOf(READERS[platform], document, url)?.page.page;
  return [{ platform, name, html, url, kind, whole: wholeOf(READERS[platform], document, url, now) }];
});
type Page = (typeof PAGES)[number];
const named = (pages: readonly Page[]) => pages.map((page) => [`${page.platform}/${page.name}`, page] as const);

/** Addresses of every kind, of creators and posts that no fixture knows. */
const ELSEWHERE: Record<Platform, readonly string[]> = {
  instagram: ['', 'some.body/', 'some.body/reels/', 'p/DXelsewhere/', 'reels/DXelsewhere/', 'explore/'],
  tiktok: ['', '@some.body', '@some.body/video/7600000000000000001', '@some.body/photo/7600000000000000001', 'explore'],
  youtube: ['', '@some.body', 'channel/UCelsewhere0000000000000', 'watch?v=elsewhere01', 'shorts/elsewhere01'],
};

describe('the page before, still there under the next address, gives nobody but those whom it names', () => {
  it.each(named(PAGES))('%s', (_, { platform, html, whole: { now } }) => {
    const document = parse(html);
    const text = html.toLowerCase();
    const covers = [...html.matchAll(/ig_cache_key=([^&.]+)/g)].map((match) => codeOfCover(match[1] ?? ''));
    for (const path of ELSEWHERE[platform]) {
      const url = `https://www.${platform}.com/${path}`;
      for (const { creator, post } of readPage(READERS[platform], document, url, now)) {
        const handle = encodeURI(creator?.slice(platform.length + 1) ?? '').toLowerCase();
        expect(text.includes(handle) || text.includes(decodeURI(handle)), `${creator} at ${url}`).toBe(true);
        if (post) expect(html.includes(post) || covers.includes(post), `${post} at ${url}`).toBe(true);
      }
    }
  });
});

/** The part of a document that is its page, and where the site keeps such parts. */
const PART: Record<Platform, string> = {
  instagram: 'main',
  tiktok: '[data-e2e="user-page"], #main-content-general_search, body > div',
  youtube: 'ytd-page-manager > *',
};

/** The page before stays in the document, hidden, and so do its meta tags and the scripts of its first load. */
function withLeftovers(after: Page, before: Page, place: 'before' | 'after'): Document | undefined {
  const document = parse(after.html);
  const left = parse(before.html);
  const part = left.querySelector(PART[before.platform]);
  const live = document.querySelector(PART[after.platform]);
  if (!part || !live) return undefined;
  part.setAttribute('hidden', '');
  part.removeAttribute('role');
  live[place](document.importNode(part, true));
  for (const one of left.head.querySelectorAll('meta')) document.head.prepend(document.importNode(one, true));
  return document;
}

/** A saved page that fell apart has no part that is its page, and goes nowhere. */
const FELL_APART = 'watch-torn-when-saved';

const LEFT = PAGES.filter(({ name }) => name !== FELL_APART).flatMap((after) => {
  const before = PAGES.find(({ platform, kind, url, whole }) => {
    const same = platform === after.platform && kind === after.kind && kind !== undefined;
    return same && url !== after.url && whole.observations.length > 0;
  });
  return before ? [{ after, before }] : [];
});

describe('what is left of the page before changes nothing of the next', () => {
  it.each(LEFT.map((pair) => [`${pair.after.platform}/${pair.after.name}`, pair] as const))('%s', (_, pair) => {
    const { after, before } = pair;
    for (const place of ['before', 'after'] as const) {
      const document = withLeftovers(after, before, place);
      if (!document) continue;
      const { reader, url, now, observations, alone }: Whole = after.whole;
      const read = readPage(reader, document, url, now);
      const { wrong } = compare(observations, alone, read, { name: place, apply: () => true });
      expect(wrong, `${before.name} ${place} it`).toEqual([]);
    }
  });
});

describe('the scripts of the first load, which stay', () => {
  const script = (attributes: string, text: string) => parse(`<body><script ${attributes}>${text}</script></body>`);
  const user = { userInfo: { user: { uniqueId: 'lumen.bakes' }, statsV2: { followerCount: '1' } } };
  const post = { itemInfo: { itemStruct: { id: '7649688941933313024' } } };
  const state = (scope: object) =>
    script(
      'id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json"',
      JSON.stringify({ __DEFAULT_SCOPE__: scope }),
    );
  const video = script(
    'type="text/plain"',
    `var ytInitialData = ${JSON.stringify({ currentVideoEndpoint: { watchEndpoint: { videoId: 'mirafonte01' } } })};`,
  );

  it.each([
    ['tiktok', state({ 'webapp.user-detail': user }), '@lumen.bakes', '@some.body'],
    ['tiktok', state({ 'webapp.video-detail': post }), '@a/video/7649688941933313024', '@a/video/7600000000000000001'],
    ['youtube', video, 'watch?v=mirafonte01', 'watch?v=elsewhere01'],
  ] as const)('are data of their own page alone: %s', (platform, document, own, next) => {
    const at = (path: string) => inlineData(READERS[platform], document, `https://www.${platform}.com/${path}`);
    expect(at(own)).toHaveLength(1);
    expect(at(next)).toEqual([]);
  });
});
