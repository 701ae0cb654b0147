import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = `${import.meta.dirname}/../..`;
/** The parts of `locales/*.yml` that belong to the extension's own pages. */
const OURS = ['popup', 'shortlist', 'options', 'trouble', 'progress', 'backup'];

type Words = { [key: string]: string | Words };

function keysOf(words: Words, before = ''): string[] {
  return Object.entries(words).flatMap(([key, inner]) => {
    if (typeof inner === 'string') return [`${before}${key}`];
    // The forms of one sentence about a number of things are one key.
    return 'n' in inner ? [`${before}${key}`] : keysOf(inner, `${before}${key}.`);
  });
}

function sentencesOf(words: Words, before = ''): [key: string, sentence: string][] {
  return Object.entries(words).flatMap(([key, inner]) =>
    typeof inner === 'string'
      ? [[`${before}${key}`, inner] as [string, string]]
      : sentencesOf(inner, `${before}${key}.`),
  );
}

const wordsIn = (language: 'en' | 'it') => parse(readFileSync(join(ROOT, `locales/${language}.yml`), 'utf8')) as Words;
const en = wordsIn('en');
const it = wordsIn('it');
const isOurs = (key: string) => OURS.some((part) => key.startsWith(`${part}.`));
const known = new Set(keysOf(en));

const code = ['components', 'entrypoints']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(ROOT, folder, name)),
  )
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const said = [...code.matchAll(/['"`]((?:popup|shortlist|options|trouble|progress|backup)\.[\w.]+)(\$\{)?/g)];

test('every key that a page says is there', () => {
  const missing = said.filter(([, key = '', open]) =>
    open ? ![...known].some((one) => one.startsWith(key)) : !known.has(key),
  );
  expect(missing.map(([, key]) => key)).toEqual([]);
  expect(said.length).toBeGreaterThan(80);
});

test('every key of the pages is said somewhere', () => {
  const exact = new Set(said.filter(([, , open]) => !open).map(([, key]) => key));
  const begun = said.filter(([, , open]) => open).map(([, key = '']) => key);
  // `shortlist.column.${by}` takes its words from the names of the columns.
  const beside = new Set(code.match(/'[\w]+'/g)?.map((word) => word.slice(1, -1)));
  const unsaid = [...known].filter(isOurs).filter((key) => {
    const stem = begun.find((one) => key.startsWith(one));
    return !exact.has(key) && !(stem !== undefined && beside.has(key.slice(stem.length)));
  });
  expect(unsaid).toEqual([]);
});

test('both languages have the same sentences, with the same places for what is filled in', () => {
  const places = (sentence: string) => [...new Set(sentence.match(/\$\d/g))].sort().join(' ');
  const table = (words: Words) =>
    Object.fromEntries(
      sentencesOf(words)
        .filter(([key]) => isOurs(key))
        .map(([key, sentence]) => [key, places(sentence)]),
    );
  expect(table(it)).toEqual(table(en));
});

test('no sentence stayed English in the Italian file', () => {
  const english = new Map(sentencesOf(en));
  const same = sentencesOf(it).filter(
    ([key, sentence]) => isOurs(key) && /\s\w+\s/.test(sentence) && english.get(key) === sentence,
  );
  expect(same).toEqual([]);
});
