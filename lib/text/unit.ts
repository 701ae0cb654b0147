import type { CountLanguage, Meaning } from './count-language';
import { BLANKLESS, CLASSIFIER, LETTER, scriptsOf } from './script';

/** A unit word found beside a number: what it means, how it was written, and where the text goes on after (or before) it. */
export type UnitFound = {
  word: string;
  meaning: Meaning;
  exact: boolean;
  touching: boolean;
  dotted: boolean;
  edge: number;
};

const HANGUL = /\p{Script=Hangul}/u;

/** Whether a word that ends at an index ends there: a blank, a mark, a change of script, or a script without blanks follows. */
export function endsWord(text: string, at: number): boolean {
  const next = charAt(text, at);
  if (next === '' || !LETTER.test(next)) return !/\d/.test(next);
  if (/\p{M}/u.test(next)) return false;
  const previous = charBefore(text, at);
  if (BLANKLESS.test(previous) || BLANKLESS.test(next) || CLASSIFIER.test(text.slice(at))) return true;
  return scriptsOf(previous)[0] !== scriptsOf(next)[0];
}

/** The unit word after a number, at most one blank away: the longest word first, its own case before any case. */
export function unitAfter(text: string, at: number, language: CountLanguage): UnitFound | undefined {
  const start = text[at] === ' ' ? at + 1 : at;
  for (const length of language.lengths.get(text.charAt(start)) ?? []) {
    const end = start + length;
    if (end > text.length) continue;
    const found = meaningOf(text.slice(start, end), language);
    if (!found || found.meaning.side === 'before' || !endsWord(text, end)) continue;
    const touching = start === at;
    // "12 조회" is twelve of something that begins with the word for 10¹².
    if (
      !touching &&
      found.meaning.power >= 12 &&
      HANGUL.test(text.slice(start, start + 1)) &&
      HANGUL.test(text.charAt(end))
    )
      continue;
    const dotted = text[end] === '.';
    return { ...found, touching, dotted, edge: dotted ? end + 1 : end };
  }
  return undefined;
}

/** The unit word before a number, in the languages that put it there ("elfu 2.4"). */
export function unitBefore(text: string, at: number, language: CountLanguage): UnitFound | undefined {
  const end = text[at - 1] === ' ' ? at - 1 : at;
  for (let length = Math.min(language.longest, end); length > 0; length--) {
    const start = end - length;
    if (!language.lengths.has(text.charAt(start))) continue;
    const found = meaningOf(text.slice(start, end), language);
    if (found && /before|either/.test(found.meaning.side) && !LETTER.test(charBefore(text, start))) {
      return { ...found, touching: end === at, dotted: false, edge: start };
    }
  }
  return undefined;
}

function meaningOf(word: string, language: CountLanguage): Pick<UnitFound, 'word' | 'meaning' | 'exact'> | undefined {
  const exact = language.words.get(word);
  if (exact) return { word, meaning: exact, exact: true };
  const meaning = language.folded.get(word.toLowerCase());
  return meaning && { word, meaning, exact: false };
}

function charAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function charBefore(text: string, at: number): string {
  return [...text.slice(Math.max(at - 2, 0), at)].at(-1) ?? '';
}
