import type { Lines } from './language';

const SAME_LANGUAGE: Readonly<Record<string, string>> = {
  iw: 'he',
  no: 'nb',
  nn: 'nb',
  tl: 'fil',
  in: 'id',
  jw: 'jv',
  mo: 'ro',
  sh: 'sr-Latn',
  'zh-hant': 'zh-TW',
  'zh-mo': 'zh-HK',
};
const LATIN_AMERICA = /^es-(?:ar|bo|cl|co|cr|cu|do|ec|gt|hn|mx|ni|pa|pe|pr|py|sv|uy|ve)\b/;
const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/;

/**
 * The keys to look a page's language up by, nearest first: the tag as it is, its aliases and parents, its base language.
 * Nothing for a text that is no language tag.
 */
export function languageKeys(tag: string): readonly string[] {
  const plain = tag.trim().toLowerCase().replaceAll('_', '-');
  if (!TAG.test(plain)) return [];
  const keys = [plain];
  if (plain.startsWith('zh-hant-hk') || plain.startsWith('zh-hant-mo')) keys.push('zh-HK');
  if (LATIN_AMERICA.test(plain)) keys.push('es-419');
  if (/^sr-me\b/.test(plain)) keys.push('sr-Latn');
  for (let parent = plain; parent !== ''; parent = parent.slice(0, Math.max(parent.lastIndexOf('-'), 0))) {
    keys.push(parent, SAME_LANGUAGE[parent] ?? parent);
  }
  return [...new Set(keys)];
}

/** Finds the key of a table that is nearest to a language's tag; nothing where neither the tag nor a parent of it is in the table. */
export function keyIn(table: Lines): (tag: string) => string | undefined {
  const keys = new Map(Object.keys(table).map((key) => [key.toLowerCase(), key]));
  return (tag) => languageKeys(tag).flatMap((one) => keys.get(one.toLowerCase()) ?? [])[0];
}

/** The lines that a page's language needs; all of them where the table has neither it nor a parent of it. */
export function linesFor(table: Lines, tag: string): Lines {
  const key = keyIn(table)(tag);
  return key === undefined ? table : { [key]: table[key] ?? '' };
}
