import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { COUNT_LANGUAGES } from '../../lib/text/count-language';
import { normalised } from '../../lib/text/normal';
import { AGE_WORDS } from '../../lib/text/tables/ages';
import { COUNT_WORDS } from '../../lib/text/tables/counts';

const root = new URL('../../', import.meta.url);
const FILES = ['counts', 'ages', 'dates'].map((name) => `lib/text/tables/${name}.ts`);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');
const madeHere = read('lib/text/tables/counts.ts').includes(`ICU ${process.versions.icu} (`);
if (!madeHere) console.info(`skipped: the tables come from another ICU than this one (${process.versions.icu})`);

it.skipIf(!madeHere)(
  'are what the script makes of this Node’s ICU, the older wordings and the overlay',
  { timeout: 60_000 },
  () => {
    const check = spawnSync(process.execPath, ['scripts/build-language-tables.mjs', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(check.stderr + check.status).toBe('0');
  },
);

it('are spelt as a page’s text is after normalising', () => {
  const words = [COUNT_WORDS, AGE_WORDS].flatMap((table) => Object.values(table).flatMap((line) => line.split(/[;,]/)));
  expect(words.filter((word) => normalised(word) !== word.trim())).toEqual([]);
});

it('have no word of two worths in one language', () => {
  for (const { tag, words } of COUNT_LANGUAGES.every()) {
    const line = COUNT_WORDS[tag] ?? '';
    const written = line
      .slice(1)
      .split(/[;,]/)
      .filter((word) => !word.includes('<')).length;
    expect(words.size, tag).toBe(written);
  }
});

it('name for every entry of the overlay what needed it', () => {
  const overlay: Record<string, { seen?: string; why?: string }[] | string> = JSON.parse(
    read('scripts/language-tables/overlay.json'),
  );
  const entries = Object.values(overlay).flatMap((part) => (typeof part === 'string' ? [] : part));
  expect(entries.filter((entry) => !entry.seen && !entry.why)).toEqual([]);
});

it('stay small', () => {
  const sizes = FILES.map((file) => ({ file, gzip: gzipSync(read(file), { level: 9 }).length }));
  console.info(sizes.map(({ file, gzip }) => `${file} ${gzip} B gzip`).join(', '));
  expect(sizes[0]?.gzip).toBeLessThan(4500);
  expect(sizes[1]?.gzip).toBeLessThan(7500);
});
