import { AGE_LANGUAGES } from './age-language';
import { COUNT_LANGUAGES } from './count-language';
import type { Lines } from './language';
import { learnNouns } from './nouns';
import { DATE_LANGUAGES } from './parse-date';

/**
 * The words that numbers and ages are written with, by language; and what a site's counts are called. `own`: under which key of each
 * table the words of the language stand that was asked for, where they are known.
 */
export type LanguageWords = {
  counts: Lines;
  ages: Lines;
  dates: Lines;
  nouns: Lines;
  own: { counts?: string | undefined; ages?: string | undefined; dates?: string | undefined };
};

/** Learns the words of a language, for the parsers to know. */
export function learn(language: string, { counts, ages, dates, nouns, own }: LanguageWords): void {
  COUNT_LANGUAGES.learn(counts, { language, key: own.counts });
  AGE_LANGUAGES.learn(ages, { language, key: own.ages });
  DATE_LANGUAGES.learn(dates, { language, key: own.dates });
  learnNouns(nouns);
}
