import { languagesOf } from './language';

export type AgeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/**
 * A word of a unit. `stem`: endings may follow, of at most `ending` letters; `amount`: how many it means where no number stands beside
 * it (Hebrew שעתיים: two). `short`: one or two letters, too little to know a unit by unless the text says "ago" or nothing else.
 */
export type AgeWord = { word: string; unit: AgeUnit; stem: boolean; ending: number; amount: 1 | 2; short: boolean };

/** A phrase that says the age with no number: now (`day` absent), today (0), yesterday (1). */
export type AgePhrase = { phrase: string; day?: 0 | 1 };

/**
 * How one language writes ages: the words for "ago", the words of the units (the longest first), the phrases without a number. Where
 * `any` is not found there is no age: no word of a unit, nor a phrase.
 */
export type AgeLanguage = {
  ago: readonly string[];
  words: readonly AgeWord[];
  phrases: readonly AgePhrase[];
  any: RegExp;
};

// Endings that these scripts add to a stem are short; the others also write case and "ago" into the same word.
const SHORT_ENDINGS =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Armenian}\p{Script=Georgian}]/u;
const LONGEST_ENDING = 5;
const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
/** How each language writes ages. */
export const AGE_LANGUAGES = languagesOf((_key, line) => ageLanguageFrom(line));

/** A line of the table: ago; the seven units; now, today, yesterday. ageTable in scripts/ tells the marks. */
function ageLanguageFrom(line: string): AgeLanguage {
  const groups = line.split(';').map((group) => (group === '' ? [] : group.split(',')));
  const [ago = [], ...rest] = groups;
  const words = UNITS.flatMap((unit, at) => (rest[at] ?? []).map((marked) => wordOf(unit, marked)));
  const [now = [], ...days] = rest.slice(UNITS.length);
  const phrases = [
    ...now.map((phrase) => ({ phrase })),
    ...([0, 1] as const).flatMap((day) => (days[day] ?? []).map((phrase) => ({ phrase, day }))),
  ];
  const all = [...words.map(({ word }) => word), ...phrases.map(({ phrase }) => phrase)];
  return {
    ago,
    any: new RegExp(all.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')),
    words: words.sort((a, b) => b.word.length - a.word.length),
    phrases: phrases.sort((a, b) => b.phrase.length - a.phrase.length),
  };
}

function wordOf(unit: AgeUnit, marked: string): AgeWord {
  const word = marked.replace(/^2|\*$/g, '');
  const inflects = SHORT_ENDINGS.test(word);
  return {
    word,
    unit,
    stem: marked.endsWith('*'),
    ending: inflects ? LONGEST_ENDING : Number.POSITIVE_INFINITY,
    amount: marked.startsWith('2') ? 2 : 1,
    short: inflects && word.length < 3,
  };
}
