// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PLATFORMS, type Platform } from '../../lib/model/platform';
import { READERS } from '../../lib/readers';
import { allCells, cellsAmong, isRead, planOf } from '../../lib/readers/among';
import { looksAt, pageOf, readField, readPage } from '../../lib/readers/reader';
import type { Context, Page, Subject, Way } from '../../lib/readers/table';
import { type Fixture, fixturesOf, withoutMissing } from './fixtures';

const FIXTURES = PLATFORMS.flatMap(fixturesOf);
const SHOWN = FIXTURES.flatMap((fixture) => (fixture.html === undefined ? [] : [{ ...fixture, html: fixture.html }]));

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('law 1: a fixture reads exactly as written, the winning way included', () => {
  it.each(SHOWN.map((fixture) => [`${fixture.platform}/${fixture.name}`, fixture] as const))('%s', (_, fixture) => {
    const { url, now, observations } = fixture.expected;
    const read = readPage(READERS[fixture.platform], parse(fixture.html), url, now);
    expect(read.map(withoutMissing)).toEqual(observations);
  });
});

describe('law 2: a fixture means nothing to the readers of other sites', () => {
  it.each(SHOWN.map((fixture) => [`${fixture.platform}/${fixture.name}`, fixture] as const))('%s', (_, fixture) => {
    const document = parse(fixture.html);
    for (const platform of PLATFORMS.filter((other) => other !== fixture.platform)) {
      const { url, now } = fixture.expected;
      expect(readPage(READERS[platform], document, url, now), `as ${platform}`).toEqual([]);
    }
  });
});

describe('law 3: every way wins in some fixture', () => {
  it.each(PLATFORMS)('%s', (platform) => {
    const won = new Set(SHOWN.filter((fixture) => fixture.platform === platform).flatMap(winners));
    const idle = READERS[platform].pages
      .flatMap((page) => page.subjects.flatMap((subject) => waysOf(subject).map((declared) => ({ page, ...declared }))))
      .filter(({ way }) => !won.has(way))
      .map(({ page, field, way }) => `${page.page}: ${field} by "${way.by}"`);
    expect([...new Set(idle)]).toEqual([]);
  });
});

describe('law 4: cells that are found by a tag of their own stand in no other cell', () => {
  it.each(SHOWN.map((fixture) => [`${fixture.platform}/${fixture.name}`, fixture] as const))('%s', (_, fixture) => {
    const found = pageOf(READERS[fixture.platform], parse(fixture.html), fixture.expected.url);
    const tags = found ? planOf(found.page).byTag : undefined;
    if (!found || !tags || tags.size === 0) return;
    const any = [...tags.keys()].join(',');
    const inCells = [...found.live.querySelectorAll(any)].filter((cell) => cell.parentElement?.closest(any));
    expect(inCells.map(({ localName }) => localName)).toEqual([]);
  });
});

describe('law 4b: what is added to a page is found in it as it is in the whole page', () => {
  it.each(SHOWN.map((fixture) => [`${fixture.platform}/${fixture.name}`, fixture] as const))('%s', (_, fixture) => {
    const found = pageOf(READERS[fixture.platform], parse(fixture.html), fixture.expected.url);
    if (!found) return;
    const plan = { ...planOf(found.page), scanned: [] };
    const seen = (): [Map<Subject, Set<Element>>, (cell: Element, subject: Subject) => void] => {
      const cells = new Map<Subject, Set<Element>>(plan.subjects.map((subject) => [subject, new Set()]));
      return [cells, (cell, subject) => void (isRead(subject, cell) && cells.get(subject)?.add(cell))];
    };
    const [whole, inWhole] = seen();
    allCells(plan, found.live, inWhole);
    const [added, inAdded] = seen();
    for (const child of found.live.children) cellsAmong(plan, child, found.live, inAdded);
    for (const [subject, cells] of whole) expect(added.get(subject)).toEqual(cells);
  });
});

/** The very ways (by identity, so that pages may share a table) that answered in a fixture, identity ways among them. */
function winners(fixture: Fixture & { html: string }): Way<unknown>[] {
  const reader = READERS[fixture.platform];
  const { url, now } = fixture.expected;
  const document = parse(fixture.html);
  const found = pageOf(reader, document, url);
  if (!found) return [];
  const context: Context = { language: document.documentElement.lang, style: reader.style, now };
  return looksAt(reader, document, url, now).flatMap(({ subject, cell }) =>
    tablesOf(subject).flatMap(([, ways]) => {
      const reading = readField(ways, cell, found.address, context);
      const by = reading.status === 'read' || reading.status === 'hidden' ? reading.by : undefined;
      return ways.filter((way) => way.by === by);
    }),
  );
}

function waysOf(subject: Subject): { field: string; way: Way<unknown> }[] {
  return tablesOf(subject).flatMap(([field, ways]) => ways.map((way) => ({ field, way })));
}

function tablesOf(subject: Subject): (readonly [string, readonly Way<unknown>[]])[] {
  const { creator, shown, post, comment, ways } = subject;
  return Object.entries({ creator, shown, post, comment, ...ways }).flatMap(([field, table]) =>
    table ? [[field, table as readonly Way<unknown>[]] as const] : [],
  );
}

describe('law 3b: the ways of one field have different names, so that `by` says which one won', () => {
  it.each(PLATFORMS)('%s', (platform) => {
    const twice = READERS[platform].pages.flatMap((page) =>
      page.subjects.flatMap((subject) =>
        tablesOf(subject).flatMap(([field, ways]) => {
          const names = ways.map((way) => way.by);
          return names
            .filter((name, at) => names.indexOf(name) !== at)
            .map((name) => `${page.page}: ${field} "${name}"`);
        }),
      ),
    );
    expect(twice).toEqual([]);
  });
});

/**
 * What the three sites' build tools write: Instagram's atomic `x1lliihq` and `_aa_c`, TikTok's `css-1abc2d-…`,
 * and any short token that mixes digits into letters. Hand-given names (`yt-lockup-view-model`) pass.
 */
const GENERATED = /^(?:x[0-9a-z]{4,}|_[0-9a-z]{2,5}|css-[0-9a-z]+.*|[a-z]*\d[0-9a-z]*|[a-z]{1,2}[A-Z]\w{0,5})$/;

function classesIn(selector: string): string[] {
  const withoutAttributes = selector.replace(/\[[^\]]*\]/g, ' ');
  const dotted = [...withoutAttributes.matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].map((match) => match[1] ?? '');
  const attributes = [...selector.matchAll(/\[class[~^$*|]?=["']?([^"'\]]+)/g)].flatMap((match) =>
    (match[1] ?? '').split(/\s+/),
  );
  return [...dotted, ...attributes];
}

function selectorsOf(page: Page): string[] {
  const flat = (css: string | readonly string[] | undefined) =>
    css === undefined ? [] : typeof css === 'string' ? [css] : [...css];
  return [
    ...flat(page.live),
    ...flat(page.walls),
    ...page.subjects.flatMap((subject) => [
      ...(subject.cells && 'css' in subject.cells ? flat(subject.cells.css) : []),
      ...flat(subject.unless),
      ...flat(subject.badge?.css),
      ...waysOf(subject).flatMap(({ way }) => ('css' in way.from ? flat(way.from.css) : [])),
    ]),
  ];
}

describe('law 5: no selector leans on a generated class', () => {
  it.each(PLATFORMS)('%s: the tables', (platform) => {
    const selectors = [...new Set(READERS[platform].pages.flatMap(selectorsOf))];
    const generated = selectors.filter((selector) => classesIn(selector).some((name) => GENERATED.test(name)));
    expect(generated).toEqual([]);
  });

  it.each(PLATFORMS)('%s: the code of its folder', (platform) => {
    const leaning = stringsIn(platform).filter((text) => classesIn(text).some((name) => GENERATED.test(name)));
    expect(leaning).toEqual([]);
  });

  it('knows a generated class when it sees one', () => {
    const bad = [
      '.x1lliihq',
      'span._aacl',
      'div.css-1abc2d',
      '[class*="css-9x"]',
      'a .xdj266r > b',
      '.e1hk3hf92',
      '.tqY6Df',
    ];
    expect(bad.filter((selector) => !classesIn(selector).some((name) => GENERATED.test(name)))).toEqual([]);
    const good = [
      '.yt-lockup-view-model',
      'a[href^="/x1lliihq/"]',
      'header h2',
      '.badge-style-type-verified',
      'time[datetime]',
    ];
    expect(good.filter((selector) => classesIn(selector).some((name) => GENERATED.test(name)))).toEqual([]);
  });
});

/** String literals and class look-ups in a platform's own code, where a table's check cannot look. */
function stringsIn(platform: Platform): string[] {
  const folder = join(import.meta.dirname, '..', '..', 'lib', 'readers', platform);
  return readdirSync(folder).flatMap((file) => {
    const code = readFileSync(join(folder, file), 'utf8').replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
    const strings = [...code.matchAll(/(['"`])((?:\\.|(?!\1).)*)\1/g)].map((match) => match[2] ?? '');
    const named = [...code.matchAll(/(?:getElementsByClassName|classList\.contains)\(\s*['"`]([^'"`]+)/g)];
    return [...strings.filter(isSelector), ...named.map((match) => `.${match[1]}`)];
  });
}

/** `span.name` is a selector, `runs.0.onTap` the path of a value that was sent; a file's name is neither. */
function isSelector(text: string): boolean {
  if (/^\.{0,2}\//.test(text)) return false;
  const first = /^([\w${}-]+)\./.exec(text)?.[1];
  return first === undefined || !/^[\w$.{}-]+$/.test(text) || first.includes('-') || TAGS.has(first);
}

const TAGS = new Set(
  'a article button div h1 h2 h3 h4 header img li main nav p section span svg time ul video'.split(' '),
);
