import { AGE_LANGUAGES } from './age-language';
import { COUNT_LANGUAGES } from './count-language';
import type { Lines } from './language';
import { DATE_LANGUAGES } from './parse-date';

/** The words that numbers and ages are written with, by language. */
export type LanguageWords = { counts: Lines; ages: Lines; dates: Lines };

/** Learns words, for the parsers to know. */
export function learn({ counts, ages, dates }: LanguageWords): void {
  COUNT_LANGUAGES.learn(counts);
  AGE_LANGUAGES.learn(ages);
  DATE_LANGUAGES.learn(dates);
}
