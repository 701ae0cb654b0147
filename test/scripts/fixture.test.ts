// @vitest-environment happy-dom
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Platform } from '../../lib/model/platform';
import { shapeOf } from '../../lib/page/shape';
import { filled } from '../../scripts/fixture/fill';
import { main } from '../../scripts/fixture/main';
import { Inventor, placeholder, roleAfter } from '../../scripts/fixture/placeholders';
import { fixturesOf } from '../readers/fixtures';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** What "Copy page shape" would copy on the page of a fixture. */
function shapeOfFixture(platform: Platform, name: string): string {
  const fixture = fixturesOf(platform).find((one) => one.name === name);
  const { pathname, search } = new URL(fixture?.expected.url ?? '');
  const { shape, path } = shapeOf(parse(fixture?.html ?? ''), pathname + search);
  return `<!-- Vaglio 0.1.0, shape of a page; kind: profile; path: ${path} -->\n${shape}\n`;
}

let folder = '';
let said = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vaglio-fixture-'));
  said = '';
  const hear = (text: string) => {
    said += text;
  };
  vi.spyOn(console, 'log').mockImplementation(hear);
  vi.spyOn(console, 'error').mockImplementation(hear);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(platform: Platform, name: string, shape: string): number {
  writeFileSync(join(folder, 'shape.html'), shape);
  return main([join(folder, 'shape.html'), platform, name], join(folder, 'fixtures'), Date.UTC(2026, 10, 22));
}

describe('npm run fixture', () => {
  it.each<[Platform, string, string, RegExp]>([
    ['tiktok', 'profile-handle-first', 'profile-new', /^tiktok:mira\.prova$/],
    ['instagram', 'profile-italian', 'profile-new', /^instagram:mira\.prova$/],
    ['youtube', 'channel-videos-and-about', 'channel-new', /^youtube:miraprova$/],
  ])('makes a page of %s that its reader knows for somebody invented', (platform, from, name, creator) => {
    expect(run(platform, name, shapeOfFixture(platform, from))).toBe(0);
    const made = join(folder, 'fixtures', platform, name);
    const expected = JSON.parse(readFileSync(join(made, 'expected.json'), 'utf8'));
    expect(expected.observations[0].creator).toMatch(creator);
    expect(expected.now).toBe(Date.UTC(2026, 10, 22));
    const page = readFileSync(join(made, 'page.html'), 'utf8');
    expect(page).toMatch(/^<!doctype html>\n<html/);
    expect(page).not.toMatch(/~\d|aaa|999/);
    expect(said).toContain('Left for you:');
  });

  it('reads the numbers of a page whose marks are its own', () => {
    run('tiktok', 'profile-new', shapeOfFixture('tiktok', 'profile-handle-first'));
    const expected = readFileSync(join(folder, 'fixtures/tiktok/profile-new/expected.json'), 'utf8');
    expect(JSON.parse(expected).observations[0].readings).toMatchObject({
      name: { status: 'read' },
      followers: { status: 'read', by: 'followers-count' },
    });
  });

  it('says what is wrong with a call, and overwrites nothing', () => {
    const shape = shapeOfFixture('tiktok', 'profile-handle-first');
    expect(main(['shape.html'], folder)).toBe(2);
    expect(said).toContain('npm run fixture');
    expect(run('tiktok', 'Profile new', shape)).toBe(2);
    expect(run('tiktok', 'profiles', shape)).toBe(1);
    expect(said).toContain('should begin with a kind of page of tiktok: profile, ');
    expect(run('tiktok', 'profile-new', '<html></html>')).toBe(1);
    expect(said).toContain('does not begin with Vaglio');
    expect(run('tiktok', 'profile-new', shape)).toBe(0);
    expect(run('tiktok', 'profile-new', shape)).toBe(1);
    expect(said).toContain('is there already');
  });
});

describe('what is put in', () => {
  it('has the form of what was there, and is the same each time', () => {
    const text = '9,999 aaaaa, 99.9a, 9.9aaa';
    const made = new Inventor().text(text);
    expect(made).toMatch(/^[1-8],\d{3} prova, [1-8]\d\.\dK, [1-8]\.\dpane$/);
    expect(new Inventor().text(text)).toBe(made);
  });

  it('knows a handle, a post and a channel by what comes before them', () => {
    expect(['/', '/@', '/@ada/video/', '/watch?v=', '/p/', '/channel/', '/tag/'].map(roleAfter)).toEqual([
      'handle',
      'handle',
      'post',
      'post',
      'post',
      'channel',
      'word',
    ]);
    expect(new Set(Array.from({ length: 200 }, (_, at) => placeholder('instagram', 'post', at + 1))).size).toBe(200);
    expect(placeholder('tiktok', 'post', 3)).toMatch(/^\d{19}$/);
    expect(placeholder('youtube', 'channel', 3)).toMatch(/^UC[\w-]{22}$/);
  });

  it('puts one name for one number, wherever it stands', () => {
    const page = parse(
      '<h1>aaa.aaa~1</h1><a href="/@aaa.aaa~1/video/9999~2?a=9" title="9,999">aa</a><a href="aaaaa://aaaa.aa/aaa">a</a>',
    );
    expect(filled(page, '/@aaa.aaa~1', 'tiktok')).toBe('/@mira.prova');
    expect(page.querySelector('h1')?.textContent).toBe('mira.prova');
    const [post, other] = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(post).toBe('/@mira.prova/video/7646720260538300002?a=9');
    expect(other).toBe('https://example.com/prova');
  });
});
