// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../lib/model/observation';
import { PACK_LIMITS, type PackWay } from '../../lib/model/pack';
import { READERS } from '../../lib/readers';
import { packFrom } from '../../lib/readers/pack-check';
import { LONGEST_TEXT, partTrouble, triesOf } from '../../lib/readers/pack-part';
import { withPacks } from '../../lib/readers/packs';
import { readPage } from '../../lib/readers/reader';
import { fixturesOf } from './fixtures';

const FOLLOWERS: PackWay = {
  platform: 'tiktok',
  page: 'profile',
  on: 'page',
  field: 'followers',
  by: 'number under the new heading',
  seen: '2026-11',
  from: { css: ['b[itemprop="followers"]'], take: 'text', part: '^([\\d.,]+[KMB]?)' },
  parse: 'count',
};

const file = (ways: unknown = [FOLLOWERS], more: object = {}) =>
  JSON.stringify({ pack: 1, name: 'TikTok, November', ways, ...more });
const check = (text: string) => packFrom(text, READERS, document);

function packOf(...ways: PackWay[]) {
  const checked = check(file(ways));
  if (!('pack' in checked)) throw new Error(JSON.stringify(checked.mistakes));
  return checked.pack;
}

/** A TikTok profile whose site has renamed what the built-in ways go by, with the new number as `html`. */
function changed(html: string): Document {
  const page = `<html lang="en"><body><div data-e2e="user-page"><h1 data-e2e="user-title">mira.prova</h1>
    <h2 data-e2e="user-subtitle">Mira Prova</h2>${html}</div></body></html>`;
  return new DOMParser().parseFromString(page, 'text/html');
}

const read = (html: string, ...ways: PackWay[]): Observation | undefined =>
  readPage(
    withPacks(READERS.tiktok, [packOf(...ways)]),
    changed(html),
    'https://www.tiktok.com/@mira.prova',
    Date.UTC(2026, 10, 20),
  )[0];

describe('a reader with a pack', () => {
  it('reads what the pack repairs, and says so', () => {
    expect(read('<b itemprop="followers">12.3K now</b>', FOLLOWERS)?.readings.followers).toEqual({
      status: 'read',
      value: { low: 12_250, high: 12_350, text: '12.3K' },
      by: 'pack:number under the new heading',
    });
  });

  it('tries the pack first, then its own ways', () => {
    const both = '<b itemprop="followers">12.3K</b><strong data-e2e="followers-count">5</strong>';
    expect(read(both, FOLLOWERS)?.readings.followers).toMatchObject({ by: 'pack:number under the new heading' });
    const own = '<strong data-e2e="followers-count">512</strong>';
    expect(read(own, FOLLOWERS)?.readings.followers).toMatchObject({ by: 'followers-count' });
  });

  it('keeps to the law of one text, and tries no expression on a long one', () => {
    const two = '<b itemprop="followers">12.3K</b><b itemprop="followers">14K</b>';
    expect(read(two, FOLLOWERS)?.readings.followers).toMatchObject({ status: 'unreadable', why: 'several' });
    const long = `<b itemprop="followers">12.3K ${'x'.repeat(LONGEST_TEXT)}</b>`;
    expect(read(long, FOLLOWERS)?.readings.followers).toEqual({ status: 'missing' });
  });

  it('knows "hidden" and "is there"', () => {
    const hidden = { ...FOLLOWERS, from: { css: 'i.none', take: 'presence' as const }, parse: 'hidden' };
    expect(read('<i class="none"></i>', hidden)?.readings.followers).toMatchObject({ status: 'hidden' });
    const mark = { ...hidden, field: 'verified' as const, parse: 'yes' };
    expect(read('<i class="none"></i>', mark)?.readings.verified).toMatchObject({
      value: true,
      by: expect.any(String),
    });
  });

  it('reads cards with a way for cards, and leaves the page itself alone', () => {
    const way: PackWay = { ...FOLLOWERS, on: 'card', field: 'views', from: { css: 'strong', take: 'text' } };
    const reader = withPacks(READERS.tiktok, [packOf(way)]);
    const [page] = reader.pages;
    const touched = page?.subjects.map(({ cells, ways }) => [
      cells !== undefined,
      'views' in ways && ways.views?.[0]?.by,
    ]);
    expect(touched).toContainEqual([true, 'pack:number under the new heading']);
    expect(touched?.[0]).toEqual([false, false]);
  });

  it('is the very same reader where no pack is about its site', () => {
    expect(withPacks(READERS.youtube, [packOf(FOLLOWERS)])).toBe(READERS.youtube);
    expect(withPacks(READERS.tiktok, [])).toBe(READERS.tiktok);
  });

  it('leaves out a way whose parser it does not have any more', () => {
    const old = { name: 'old', ways: [{ ...FOLLOWERS, parse: 'gone' }] };
    expect(withPacks(READERS.tiktok, [old])).toBe(READERS.tiktok);
  });

  it('reads the page all the same where a stored pack is none', () => {
    const bad = { name: 'bad', ways: [{ ...FOLLOWERS, from: { ...FOLLOWERS.from, part: '(' } }] };
    for (const stored of [bad, null, { name: 'x' }]) {
      expect(withPacks(READERS.tiktok, [stored as never])).toBe(READERS.tiktok);
    }
  });

  it('reads every fixture as before where the pack finds nothing', () => {
    const nowhere = { ...FOLLOWERS, from: { css: 'b.nowhere', take: 'text' as const } };
    const reader = withPacks(READERS.tiktok, [packOf(nowhere)]);
    for (const { html, expected } of fixturesOf('tiktok')) {
      if (html === undefined) continue;
      const page = () => new DOMParser().parseFromString(html, 'text/html');
      expect(readPage(reader, page(), expected.url, expected.now)).toEqual(
        readPage(READERS.tiktok, page(), expected.url, expected.now),
      );
    }
  });
});

describe('the check of a pack', () => {
  it('takes what is right, as it stands', () => {
    expect(check(file())).toEqual({ pack: { name: 'TikTok, November', ways: [FOLLOWERS] } });
  });

  it.each<[string, string, object]>([
    ['a file of megabytes', ' '.repeat(PACK_LIMITS.bytes + 1), { what: 'too large' }],
    ['no JSON', '{ways', { what: 'no json' }],
    ['another JSON', '[]', { what: 'no pack' }],
    ['no ways', file([]), { what: 'no pack', found: 'ways' }],
    ['a later format', file([FOLLOWERS], { pack: 2 }), { what: 'newer', found: '2' }],
    ['too many ways', file(Array(101).fill(FOLLOWERS)), { what: 'too many', found: '101' }],
    ['twice the same way', file([FOLLOWERS, FOLLOWERS]), { what: 'twice', way: 2 }],
  ])('refuses %s', (_, text, mistake) => {
    expect(check(text)).toMatchObject({ mistakes: [mistake] });
  });

  const { from } = FOLLOWERS;
  it.each<[string, object, object]>([
    ['an unknown key', { code: 'alert(1)' }, { what: 'form', found: 'code' }],
    ['an unknown site', { platform: 'example' }, { what: 'form', found: 'platform' }],
    ['a month that is none', { seen: '2026-13' }, { what: 'form', found: 'seen' }],
    ['another source', { from: { css: 'b', take: 'html' } }, { what: 'form', found: 'from.take' }],
    ['an attribute that is none', { from: { css: 'b', take: { attribute: 'a b' } } }, { what: 'form' }],
    ['a long selector', { from: { ...from, css: 'b'.repeat(301) } }, { what: 'form', found: 'from.css' }],
    ['an unknown page', { page: 'profiles' }, { what: 'place', found: 'profiles' }],
    ['the handle', { field: 'creator' }, { what: 'field', found: 'creator' }],
    ['a field of no table there', { field: 'likes' }, { what: 'field', found: 'likes' }],
    ['a field of the prototype', { field: 'constructor' }, { what: 'field', found: 'constructor' }],
    ['a selector that is none', { from: { ...from, css: ['main', 'b['] } }, { what: 'selector', found: 'b[' }],
    ['an expression that is none', { from: { ...from, part: '(' } }, { what: 'expression', found: '(' }],
    ['one that runs away', { from: { ...from, part: '(\\d+)+$' } }, { what: 'runs away', found: '(\\d+)+$' }],
    ['an unknown parser', { parse: 'eval' }, { what: 'parser', found: 'eval' }],
    ['a parser of the prototype', { parse: 'toString' }, { what: 'parser', found: 'toString' }],
    ['a parser of another kind', { parse: 'text' }, { what: 'parser', found: 'text' }],
    ['a number from mere presence', { from: { css: 'b', take: 'presence' } }, { what: 'parser', found: 'count' }],
  ])('refuses %s', (_, part, mistake) => {
    expect(check(file([FOLLOWERS, { ...FOLLOWERS, ...part }]))).toMatchObject({ mistakes: [{ way: 2, ...mistake }] });
  });
});

describe('CONTRIBUTING.md', () => {
  const text = readFileSync(`${import.meta.dirname}/../../CONTRIBUTING.md`, 'utf8');

  it('shows a pack that is taken', () => {
    expect(check(/```json\n(.*?)```/s.exec(text)?.[1] ?? '')).toMatchObject({ pack: { ways: [{ parse: 'count' }] } });
  });

  it('names every parser', () => {
    for (const [site, { parsers }] of Object.entries(READERS)) {
      const row = new RegExp(`^\\| ${site} .*$`, 'im').exec(text)?.[0] ?? '';
      const named = [...row.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
      expect(named).toEqual(Object.values(parsers ?? {}).flatMap((group) => Object.keys(group)));
    }
  });
});

describe('a regular expression', () => {
  it.each([
    ['(a+)+$'],
    ['(a*)*'],
    ['(a|a)*$'],
    ['(a|aa)+$'],
    ['(?:\\d+,?)+x'],
    ['([a-z]+){3,}x'],
    ['a?'.repeat(30) + 'a'.repeat(30)],
    ['.*.*.*x'],
    ['(?=(a+)+$)a'],
    ['(?:a?){30}x'],
    ['(\\d+)\\1*'],
    ['(?<n>a)\\k<n>+'],
    ['((a{0,40}){0,40}){0,40}'],
  ])('%s is refused: it can run away', (source) => {
    expect(partTrouble(source)).toBe('runs away');
  });

  it.each([
    ['^([\\d.,]+\\s?[KMB]?)'],
    ['[?&]target=([^&]+)'],
    ['^(\\d{1,3}(?:,\\d{3})*) followers?$'],
    ['\\/@([^/?#]+)\\/(?:video|photo)\\/\\d{15}'],
    ['\\p{L}{1,20}(?<!x)$'],
    ['^(?:1|2|3)?\\d+(?= likes)'],
    ['[+*)(]\\+\\(+'],
  ])('%s is taken', (source) => expect(partTrouble(source)).toBeUndefined());

  it('is weighed by the choices that it leaves', () => {
    expect(triesOf('^abc$')).toBe(1);
    expect(triesOf('^a|b')).toBe(2 * (LONGEST_TEXT + 1));
    expect(triesOf('^a+b?')).toBe(LONGEST_TEXT * 2);
    expect(triesOf('^(?:ab){2,4}')).toBe(3);
    expect(triesOf('^(?:a|b){2}')).toBe(4);
  });

  it('that is taken ends soon on texts made to hold it up', () => {
    for (const source of ['.*.*', '.+.+', '^.*.*.*x', '^(?:a|b)?a+a+a+$', '^\\d*\\d*\\d*x']) {
      if (partTrouble(source)) continue;
      // One that does not end soon ends after hours: the test's own time is up long before.
      for (const character of ['a', '1']) new RegExp(source, 'u').exec(`${character.repeat(LONGEST_TEXT - 1)}!`);
    }
  });
});
