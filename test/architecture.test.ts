import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(__dirname, '..');

/** Who may import whom, inside the project; a folder may always import from itself. CONTRIBUTING.md prints the same table. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'lib/model': [],
  'lib/text': ['lib/model'],
  'lib/facts': ['lib/model'],
  'lib/score': ['lib/model'],
  'lib/export': ['lib/model'],
  'lib/words': ['lib/model', 'lib/text'],
  'lib/readers': ['lib/model', 'lib/text'],
  'lib/listener': ['lib/model'],
  'lib/page': ['lib/readers', 'lib/model', 'lib/listener'],
  'lib/overlay': ['lib/model', 'lib/words', 'lib/text'],
  'lib/store': ['lib/model'],
  'lib/messages.ts': ['lib/model', 'lib/text', 'lib/listener'],
  'lib/settings.ts': ['lib/model', 'lib/score'],
  'lib/packs.ts': ['lib/model'],
  'lib/own.ts': ['lib/model', 'lib/score', 'lib/store'],
  'lib/views.ts': ['lib/model', 'lib/facts', 'lib/score', 'lib/store'],
  'lib/saved-rows.ts': ['lib/model', 'lib/store', 'lib/score', 'lib/export', 'lib/views'],
  components: ['lib/model', 'lib/words', 'lib/text'],
};

/** What a folder must not mention, beyond its imports: the clock, the network, the browser, globals of the page. */
const MUST_NOT_MENTION: Record<string, RegExp> = {
  'lib/model': /\b(?:browser|document|window|fetch|Date\.now|new Date\(\)|indexedDB|localStorage)\b/,
  'lib/text': /\b(?:browser|document|window|fetch|Date\.now|new Date\(\)|indexedDB|localStorage)\b/,
  'lib/facts': /\b(?:browser|document|window|fetch|Date\.now|new Date\(\)|indexedDB|localStorage)\b/,
  'lib/score': /\b(?:browser|document|window|fetch|Date\.now|new Date\(\)|indexedDB|localStorage)\b/,
  'lib/export': /\b(?:browser|document|window|fetch|Date\.now|new Date\(\)|indexedDB|localStorage)\b/,
  'lib/readers':
    /\b(?:browser|window|fetch|Date\.now|new Date\(\)|indexedDB|localStorage|innerText|getBoundingClientRect|offsetHeight|setTimeout|setInterval)\b/,
};

const PACKAGES: Record<string, RegExp> = {
  'lib/model': /^zod\/mini$/,
  'lib/store': /^(?:dexie|zod\/mini|wxt\/browser)$/,
  'lib/score': /^zod\/mini$/,
  'lib/messages.ts': /^wxt\/browser$/,
  'lib/settings.ts': /^wxt\/browser$/,
  'lib/packs.ts': /^wxt\/browser$/,
  components: /^react(?:\/.*)?$/,
};

function filesIn(path: string): string[] {
  const full = join(root, path);
  if (statSync(full).isFile()) return [full];
  return readdirSync(full, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(full, name));
}

function importsOf(file: string, which: 'all' | 'values' = 'all'): string[] {
  const text = readFileSync(file, 'utf8');
  const code = which === 'all' ? text : text.replace(/^(?:import|export) type [^;]*;/gm, '');
  return [
    ...code.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'"]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
    ),
  ].flatMap(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? []);
}

/** The file that an import without an ending names. */
function sourceOf(path: string): string | undefined {
  return ['.ts', '.tsx', '/index.ts'].map((end) => path + end).find((file) => existsSync(file));
}

/** The code without its comments and strings, where a forbidden word would be no use of it. */
function codeOf(file: string): string {
  return readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, '');
}

describe.each(Object.entries(MAY_IMPORT))('%s', (place, allowed) => {
  const files = filesIn(place);

  it('is there', () => expect(files.length).toBeGreaterThan(0));

  it('imports only what the table allows', () => {
    const forbidden = files.flatMap((file) =>
      importsOf(file).flatMap((name) => {
        if (!name.startsWith('.'))
          return PACKAGES[place]?.test(name) ? [] : [`${relative(root, file)} imports the package ${name}`];
        const target = relative(root, resolve(dirname(file), name));
        return [place.replace(/\.ts$/, ''), ...allowed].some(
          (folder) => target === folder || target.startsWith(`${folder}/`),
        )
          ? []
          : [`${relative(root, file)} imports ${target}`];
      }),
    );
    expect(forbidden).toEqual([]);
  });

  it('touches only what it may', () => {
    const pattern = MUST_NOT_MENTION[place];
    const found = pattern
      ? files.flatMap((file) => pattern.exec(codeOf(file))?.map((word) => `${relative(root, file)}: ${word}`) ?? [])
      : [];
    expect(found).toEqual([]);
  });
});

describe('the tree', () => {
  const files = ['lib', 'components', 'entrypoints'].flatMap(filesIn);

  it('has no catch-all places', () => {
    expect(
      files
        .map((file) => relative(root, file))
        .filter((name) => /\b(?:utils?|helpers?|services?|common|misc|types|constants)(?:\/|\.tsx?$)/.test(name)),
    ).toEqual([]);
  });

  it('names no platform in a condition outside its own folder', () => {
    const asking = files.filter(
      (file) =>
        !/^lib\/(?:readers\/(?:instagram|tiktok|youtube)|score\/benchmarks)\//.test(relative(root, file)) &&
        /[=!]==?\s*'(?:instagram|tiktok|youtube)'|case '(?:instagram|tiktok|youtube)'/.test(readFileSync(file, 'utf8')),
    );
    expect(asking.map((file) => relative(root, file))).toEqual([]);
  });

  it('opens the database in the extension only, never in a page', () => {
    const inPages = filesIn('entrypoints')
      .filter((file) => /content/.test(relative(root, file)))
      .flatMap((file) => importsOf(file).filter((name) => /store|dexie/.test(name)));
    expect(inPages).toEqual([]);
  });

  it('keeps schemas, what checks files, and what the background draws and dresses out of the pages', () => {
    const inPages = new Set<string>();
    const walk = (file: string) => {
      if (inPages.has(file)) return;
      inPages.add(file);
      for (const name of importsOf(file, 'values')) {
        const found = name.startsWith('.') ? sourceOf(resolve(dirname(file), name)) : undefined;
        if (found) walk(found);
        else inPages.add(name);
      }
    };
    for (const file of filesIn('entrypoints').filter((name) => /content\.ts$/.test(name))) walk(file);
    expect(inPages.size).toBeGreaterThan(100);
    const names = [...inPages].map((name) => (name.startsWith(root) ? relative(root, name) : name));
    expect(
      names.filter((name) =>
        /^zod|schema|check|lib\/page\/shape|card-phrases|-drawing|lib\/overlay\/(?:\w+-)?look/.test(name),
      ),
    ).toEqual([]);
  });

  it('makes no request of its own', () => {
    const asking = files.filter(
      (file) =>
        !relative(root, file).startsWith('lib/listener/') &&
        /\b(?:fetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource)/.test(codeOf(file)),
    );
    expect(asking.map((file) => relative(root, file))).toEqual([]);
  });

  it('has small files', () => {
    const large = files
      .map((file) => [relative(root, file), readFileSync(file, 'utf8').split('\n').length] as const)
      .filter(([file, lines]) => lines > 220 && !/tables|benchmarks|listener\/heard\.ts/.test(file));
    expect(large).toEqual([]);
  });
});
