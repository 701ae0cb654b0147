import { AGE_LANGUAGES, type AgeLanguage, type AgeUnit, type AgeWord } from './age-language';
import { normalised } from './normal';
import { type NumberForm, numbersIn } from './number-form';
import { remembered } from './remembered';
import { LETTER } from './script';
import { endsWord } from './unit';

/** What an age text says: so many whole units, "now" (amount 0 of a second), or a calendar day counted back from today. */
export type Age = { amount: number; unit: AgeUnit | 'calendar day' };

// A time, a date, a share, a price, a fraction: no age. Zulu writes "angu-3".
const NO_AGE_BEFORE = /(?:[:/#@_.,]|\d[-–—]|[\p{Sc}%] ?)$/u;
const NO_AGE_AFTER = /^(?:[:/#@_°]|[-–—]\d| ?[\p{Sc}%٪])/u;

/** The age that a text states in a language; where the language is not known, only what every language of the table agrees on. */
export function readAge(text: string, language: string): Age | undefined {
  const own = AGE_LANGUAGES.of(language);
  if (own) return aged(`${language} ${text}`, () => ageIn(normalised(text), own));
  const plain = normalised(text);
  const ages = AGE_LANGUAGES.every().flatMap((each) => ageIn(plain, each) ?? []);
  const [first, ...others] = ages;
  return others.every((age) => age.unit === first?.unit && age.amount === first.amount) ? first : undefined;
}

/** A feed says few ages, again and again. */
const aged = remembered<Age | undefined>(300);

function ageIn(text: string, language: AgeLanguage): Age | undefined {
  // Names and counts have no word of an age in them, which one look tells.
  if (!language.any.test(text) && !language.any.test(text.toLowerCase())) return undefined;
  const [number, second] = numbersIn(text);
  if (!number) return withoutNumber(text, language);
  if (!/^\d{1,4}$/.test(number.text)) return undefined;
  if (NO_AGE_BEFORE.test(text.slice(0, number.start)) || NO_AGE_AFTER.test(text.slice(number.end))) return undefined;
  const beside = wordAfter(text, number, language);
  // "2 7 хоногийн өмнө": the unit word may hold a digit of its own.
  if (second && (!beside || second.end > beside.end)) return undefined;
  const found = beside?.word ?? (saysAgo(text, language) ? wordAnywhere(text, language) : undefined);
  return found && { amount: Number(number.text), unit: found.unit };
}

/** The longest unit word that follows a number, blanks, dots and brackets between them. */
function wordAfter(
  text: string,
  { start, end }: NumberForm,
  language: AgeLanguage,
): { word: AgeWord; end: number } | undefined {
  const at = end + text.slice(end).search(/[^\s.()]|$/);
  const word = language.words.find((each) => standsAt(text, at, each));
  if (!word) return undefined;
  const whole = /^[-−–]?$/.test(text.slice(0, start)) && /^[.\s]*$/.test(text.slice(at + word.word.length));
  if (word.short && !whole && !saysAgo(text, language)) return undefined;
  return { word, end: at + word.word.length };
}

/** The unit that the words of a text name, if they name one ("mwaka 1 uliopita", "5 (na) minuto"). */
function wordAnywhere(text: string, language: AgeLanguage): AgeWord | undefined {
  const found = wordStarts(text).flatMap(
    (at) => language.words.find((word) => !word.short && standsAt(text, at, word)) ?? [],
  );
  return found.every((word) => word.unit === found[0]?.unit) ? found[0] : undefined;
}

/** "Год назад", "לפני שעתיים", "Updated yesterday"; "now" only as the whole text. */
function withoutNumber(text: string, language: AgeLanguage): Age | undefined {
  const lower = text.toLowerCase();
  for (const { phrase, day } of language.phrases) {
    if (day === undefined && lower === phrase) return { amount: 0, unit: 'second' };
    if (day !== undefined && holds(lower, phrase)) return { amount: day, unit: 'calendar day' };
  }
  if (!saysAgo(text, language)) return undefined;
  const [first] = wordStarts(text).flatMap((at) => language.words.find((word) => standsAt(text, at, word)) ?? []);
  return first && { amount: first.amount, unit: first.unit };
}

function saysAgo(text: string, language: AgeLanguage): boolean {
  return language.ago.some((phrase) => holds(text.toLowerCase(), phrase));
}

function holds(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (startsWord(text, at) && endsWord(text, at + phrase.length)) return true;
  }
  return false;
}

function standsAt(text: string, at: number, { word, stem, ending }: AgeWord): boolean {
  const end = at + word.length;
  const written = text.slice(at, end);
  if (written !== word && (word.length < 3 || written.toLowerCase() !== word)) return false;
  if (endsWord(text, end)) return true;
  return stem && text.slice(end).search(/[^\p{L}\p{M}]|$/u) <= ending;
}

function wordStarts(text: string): readonly number[] {
  return [...text.matchAll(/[\p{L}\p{M}\d]+/gu)].map((match) => match.index);
}

function startsWord(text: string, at: number): boolean {
  return at === 0 || !LETTER.test([...text.slice(Math.max(at - 2, 0), at)].at(-1) ?? '') || endsWord(text, at);
}
