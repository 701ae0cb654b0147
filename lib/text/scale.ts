import { COUNT_LANGUAGES, type CountLanguage, countLanguageFrom, indexed, type Meaning } from './count-language';
import { type NumberForm, scaledDigits } from './number-form';
import { scriptsOf } from './script';
import { type UnitFound, unitAfter, unitBefore } from './unit';

/** What the unit words beside a number multiply it by, as a power of ten, and where the number with its words stands. */
export type Scale = { power: number; start: number; end: number; by: UnitFound };

/** The worth of a number's unit: one, several that fit (likeliest first), none written, or a word that only another language knows. */
export type ScaleFound = readonly [Scale, ...Scale[]] | 'none' | 'foreign';

// The letters that these sites write on pages of any language ("687M follower"); a T stands for 10¹² on TikTok's hashtags.
const LETTERS = countLanguageFrom('letters', '.3K,k;6M,m;9B,b,bn;12T');

/** The unit words of one language beside a number: after it, before it, or both; two of them multiply ("11 mil M"). */
function scaleIn(text: string, number: NumberForm, language: CountLanguage): Scale | undefined {
  const { start, end } = number;
  const found = unitAfter(text, end, language);
  const before = unitBefore(text, start, language);
  const first = found?.meaning.side === 'second' && !before ? undefined : found;
  if (!first) return before && { power: powerOf(before, number), start: before.edge, end, by: before };
  const { power } = first.meaning;
  if (before) return { power: before.meaning.power + power, start: before.edge, end: first.edge, by: first };
  const second = unitAfter(text, first.edge, language);
  if (second?.meaning.side === 'after' && second.meaning.power > power) {
    return { power: power + second.meaning.power, start, end: second.edge, by: first };
  }
  return { power: powerOf(first, number), start, end: first.edge, by: first };
}

function powerOf({ meaning, touching }: UnitFound, number: NumberForm): number {
  const { few, power } = meaning;
  return few && (touching || !few.touching) && /^\d(?!\d)/.test(number.text) ? few.power : power;
}

/** The worth of the unit on a page whose language is known. `lettersFirst`: K, M and B are English here whatever the language. */
export function scaleKnown(
  text: string,
  number: NumberForm,
  language: CountLanguage,
  lettersFirst: boolean,
): ScaleFound {
  const own = scaleIn(text, number, language);
  const found = scaleIn(text, number, LETTERS);
  // A small letter on its own ("5 m") is something else.
  const english = found?.by.exact && (found.by.touching || /[A-Z]/.test(found.by.word)) ? found : undefined;
  if (english && lettersFirst && (/[KMBT]/.test(english.by.word) || !own?.by.exact)) return [english];
  if (!own) return english ? [english] : knownElsewhere(text, number) ? 'foreign' : 'none';
  if (!english || english.power === own.power || own.end > english.end) return [own];
  const mark = fractionMark(number.text);
  if (mark !== undefined && mark !== language.decimal) return [english];
  const doubtful = !own.by.exact || (own.by.meaning.spaced && own.by.touching && mark === undefined);
  return doubtful ? [english, own] : [own];
}

/** The worth of the unit where the language is not known: what all languages of the table make of it, narrowed by how it is written. */
export function scaleUnknown(text: string, number: NumberForm, lettersFirst: boolean): ScaleFound {
  const english = scaleIn(text, number, LETTERS);
  if (english?.by.exact && lettersFirst) return [english];
  if (!knownElsewhere(text, number)) return 'none';
  const readings = COUNT_LANGUAGES.every().flatMap((language) => {
    const scale = scaleIn(text, number, language);
    return scale ? [{ language, scale }] : [];
  });
  const mark = fractionMark(number.text);
  const scripts = scriptsOf(text).filter((script) => script !== 'Latin');
  const cues: ((reading: { language: CountLanguage; scale: Scale }) => boolean)[] = [
    ({ scale }) => scale.end === Math.max(...readings.map((reading) => reading.scale.end)),
    ({ scale }) => scale.by.exact,
    ({ language }) => scripts.every((script) => language.scripts.includes(script)),
    ({ scale }) => scale.by.dotted === scale.by.meaning.dot,
    ({ scale }) => !(scale.by.touching && scale.by.meaning.spaced),
    ({ language }) => mark === undefined || mark === language.decimal,
  ];
  const left = cues.reduce((kept, cue) => (kept.some(cue) ? kept.filter(cue) : kept), readings);
  // Most languages first; no creator has 10¹² of anything, so such a unit is the last that is meant.
  const rank = ({ power }: Scale) => (power >= 12 ? 0 : left.filter(({ scale }) => scale.power === power).length);
  const worths = new Map(left.map(({ scale }) => [scale.power, scale] as const));
  const ranked = [...worths.values()].sort((a, b) => rank(b) - rank(a));
  const [best, ...others] = ranked;
  return best ? [best, ...others] : 'none';
}

function fractionMark(number: string): string | undefined {
  const digits = scaledDigits(number);
  return digits && digits.decimals > 0 ? number.charAt(number.length - digits.decimals - 1) : undefined;
}

let elsewhere: CountLanguage | undefined;

/** Whether the word beside a number is a unit in some language. On a page of another language it is one too, of unknown worth. */
function knownElsewhere(text: string, number: NumberForm): boolean {
  elsewhere ??= everyLanguageAsOne();
  const found = unitAfter(text, number.end, elsewhere) ?? unitBefore(text, number.start, elsewhere);
  return found !== undefined && (found.exact || found.word.length > 1);
}

function everyLanguageAsOne(): CountLanguage {
  const words = new Map<string, Meaning>();
  for (const language of COUNT_LANGUAGES.every()) {
    for (const [word, meaning] of language.words)
      if (!words.has(word) || meaning.side !== 'before') words.set(word, meaning);
  }
  return { ...indexed('any', words), decimal: '', folded: words, scripts: [] };
}
