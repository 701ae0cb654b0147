import { linesFor } from './language';
import { AGE_WORDS } from './tables/ages';
import { COUNT_WORDS } from './tables/counts';
import { DATE_WORDS } from './tables/dates';
import { type LanguageWords, learn } from './words';

// Whoever imports this knows every language: all but the content scripts.
learn({ counts: COUNT_WORDS, ages: AGE_WORDS, dates: DATE_WORDS });

/** What a page in a language has to know. The words of counts are all needed: another language's unit beside a number is refused. */
export function wordsFor(language: string): LanguageWords {
  return { counts: COUNT_WORDS, ages: linesFor(AGE_WORDS, language), dates: linesFor(DATE_WORDS, language) };
}
