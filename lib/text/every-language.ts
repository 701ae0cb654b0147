import type { Platform } from '../model/platform';
import { AGE_LANGUAGES } from './age-language';
import { COUNT_LANGUAGES } from './count-language';
import { keyIn, linesFor } from './language-keys';
import { learnNouns } from './nouns';
import { DATE_LANGUAGES } from './parse-date';
import { AGE_WORDS } from './tables/ages';
import { COUNT_WORDS } from './tables/counts';
import { DATE_WORDS } from './tables/dates';
import { NOUNS } from './tables/nouns';
import type { LanguageWords } from './words';

const keyOf = { counts: keyIn(COUNT_WORDS), ages: keyIn(AGE_WORDS), dates: keyIn(DATE_WORDS) };

// Whoever imports this knows every language: all but the content scripts.
COUNT_LANGUAGES.learn(COUNT_WORDS);
COUNT_LANGUAGES.findBy(keyOf.counts);
AGE_LANGUAGES.learn(AGE_WORDS);
AGE_LANGUAGES.findBy(keyOf.ages);
DATE_LANGUAGES.learn(DATE_WORDS);
DATE_LANGUAGES.findBy(keyOf.dates);
learnNouns(NOUNS);

/** What a site's page in a language has to know. The words of counts are all needed: another language's unit beside a number is refused. */
export function wordsFor(language: string, platform: Platform): LanguageWords {
  return {
    counts: COUNT_WORDS,
    ages: linesFor(AGE_WORDS, language),
    dates: linesFor(DATE_WORDS, language),
    nouns: Object.fromEntries(Object.entries(NOUNS).filter(([name]) => name.startsWith(`${platform} `))),
    own: { counts: keyOf.counts(language), ages: keyOf.ages(language), dates: keyOf.dates(language) },
  };
}
