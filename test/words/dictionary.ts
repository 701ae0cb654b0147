import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import type { Say } from '../../lib/words/say';

/** The words of `locales/*.yml` without a browser. A key that is not there is an error, not a blank. */
export function dictionary(language: 'en' | 'it'): Say {
  const words: unknown = parse(readFileSync(resolve(__dirname, `../../locales/${language}.yml`), 'utf8'));
  return {
    locale: language,
    t(key, subs = []) {
      const word = key.split('.').reduce<unknown>((at, part) => (isRecord(at) ? at[part] : undefined), words);
      if (typeof word !== 'string') throw new Error(`${language}.yml has no ${key}`);
      return word.replace(/\$(\d)/g, (_, at: string) => subs[Number(at) - 1] ?? `$${at}`);
    },
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
