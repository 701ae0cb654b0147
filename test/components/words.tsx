import { readFileSync } from 'node:fs';
import { cleanup, configure, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, vi } from 'vitest';
import { parse } from 'yaml';
import { type PageSay, Speaking } from '../../components/say';

afterEach(cleanup);
// A machine that does other things besides is slower, not wrong.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

type Words = { [key: string]: string | Words };

/** The words as the built extension has them, straight from `locales/*.yml`. A key that is not there is an error. */
export function wordsOf(locale: 'en' | 'it'): PageSay {
  const words = parse(readFileSync(`${import.meta.dirname}/../../locales/${locale}.yml`, 'utf8')) as Words;
  const find = (key: string): string | Words | undefined =>
    key
      .split('.')
      .reduce<string | Words | undefined>((at, step) => (typeof at === 'object' ? at[step] : undefined), words);
  const filled = (text: string | Words | undefined, key: string, subs: string[] = []): string => {
    if (typeof text !== 'string') throw new Error(`no words for ${key} in ${locale}.yml`);
    return text.replace(/\$(\d)/g, (_, place: string) => subs[Number(place) - 1] ?? '');
  };
  return {
    locale,
    t: (key, subs) => filled(find(key), key, subs),
    many: (key, count, subs = [String(count)]) => filled(find(`${key}.${count === 1 ? '1' : 'n'}`), key, subs),
  };
}

/** Shows a piece of the page, in English unless told. */
export function show(piece: ReactNode, say = wordsOf('en')) {
  return render(<Speaking say={say}>{piece}</Speaking>);
}
