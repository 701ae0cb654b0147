import { AGE_LANGUAGES } from './age-language';
import { COUNT_LANGUAGES } from './count-language';
import type { Lines } from './language';
import { learnNouns } from './nouns';
import { DATE_LANGUAGES } from './parse-date';

/** The words that numbers and ages are written with, by language; and what a site's counts are called. */
export type LanguageWords = { counts: Lines; ages: Lines; dates: Lines; nouns: Lines };

/** Learns words, for the parsers to know. */
export function learn({ counts, ages, dates, nouns }: LanguageWords): void {
  COUNT_LANGUAGES.learn(counts);
  AGE_LANGUAGES.learn(ages);
  DATE_LANGUAGES.learn(dates);
  learnNouns(nouns);
}
