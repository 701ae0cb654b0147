import type { Platform } from '../model/platform';
import { linesFor } from './language';
import { AGE_WORDS } from './tables/ages';
import { COUNT_WORDS } from './tables/counts';
import { DATE_WORDS } from './tables/dates';
import { NOUNS } from './tables/nouns';
import { type LanguageWords, learn } from './words';

// Whoever imports this knows every language: all but the content scripts.
learn({ counts: COUNT_WORDS, ages: AGE_WORDS, dates: DATE_WORDS, nouns: NOUNS });

/** What a site's page in a language has to know. The words of counts are all needed: another language's unit beside a number is refused. */
export function wordsFor(language: string, platform: Platform): LanguageWords {
  return {
    counts: COUNT_WORDS,
    ages: linesFor(AGE_WORDS, language),
    dates: linesFor(DATE_WORDS, language),
    nouns: Object.fromEntries(Object.entries(NOUNS).filter(([name]) => name.startsWith(`${platform} `))),
  };
}
