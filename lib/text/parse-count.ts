import type { Count } from '../model/count';
import { COUNT_LANGUAGES } from './count-language';
import { normalised } from './normal';
import { type Digits, type NumberForm, numbersIn, scaledDigits, touchesForeignMark, wholeDigits } from './number-form';
import { remembered } from './remembered';
import { type ScaleFound, scaleKnown, scaleUnknown } from './scale';
import { BLANKLESS, CLASSIFIER, LETTER } from './script';

/**
 * How a site writes counts in one place.
 * - `rounding`: YouTube truncates ("12.3K" is [12,300, 12,400)); TikTok rounds (half the last shown digit either way); `unknown`
 *   allows for both: half of the last shown digit below, a whole one above (Instagram shows 20,749 as "20K").
 * - `units: 'english'`: K/M/B first, whatever the page's language.
 * - `digits`: only so many significant digits are kept even where no unit is written (YouTube's subscribers: 3).
 * - `kept`: an abbreviated number keeps that many significant digits and drops its last zeros, so "1M" is 1.0M where two are kept
 *   (YouTube's views: 2). `digits` implies it.
 */
export type CountStyle = {
  rounding: 'truncated' | 'rounded' | 'unknown';
  units?: 'english';
  digits?: number;
  kept?: number;
};

/** What became of a text that should hold a count. `ambiguous`: several worths of its unit fit, the likeliest first. */
export type CountReading =
  | { status: 'read'; count: Count }
  | { status: 'ambiguous'; alternatives: readonly Count[] }
  | { status: 'refused'; why: 'no number' | 'several numbers' | 'not a count' | 'unknown unit' };

// Nobody has 10¹⁵ of anything; far enough below the numbers that JavaScript cannot tell apart.
const MOST = 1e15;

/** A feed says few counts, again and again: "1.2K views". */
const counted = remembered<Count | undefined>(500);

/** The interval that a shown count stands for, or nothing where the text is not understood. Never 0 for nothing. */
export function parseCount(text: string, language: string, style: CountStyle): Count | undefined {
  const read = () => understood(readCount(text, language, style));
  // What is made of it may change as long as the language is still to be learnt.
  if (!COUNT_LANGUAGES.of(language)) return read();
  const { rounding, units, digits, kept } = style;
  return counted(`${language} ${rounding} ${units} ${digits} ${kept} ${text}`, read);
}

function understood(reading: CountReading): Count | undefined {
  return reading.status === 'read' ? reading.count : undefined;
}

/** The same, and why where there is no count. `language` is the page's tag; one that is not in the table counts as unknown. */
export function readCount(text: string, language: string, style: CountStyle): CountReading {
  const plain = normalised(text);
  const [number, ...others] = numbersIn(plain);
  if (!number) return readWordAlone(text, plain, language, style);
  if (others.length > 0) return { status: 'refused', why: 'several numbers' };
  if (touchesForeignMark(plain, number)) return { status: 'refused', why: 'not a count' };
  const found = scaleOf(plain, number, language, style);
  if (found === 'foreign') return { status: 'refused', why: 'unknown unit' };
  if (found === 'none') return withoutUnit(text, plain, number, style);
  const digits = scaledDigits(number.text);
  if (!digits) return { status: 'refused', why: 'not a count' };
  const counts = found.map(({ power, end }) => countOf(text, digits, power, style, plain[end] === '+'));
  const [count, ...alternatives] = counts;
  if (!count) return { status: 'refused', why: 'unknown unit' };
  if (counts.some(({ low }) => low > MOST)) return { status: 'refused', why: 'not a count' };
  return alternatives.length > 0 ? { status: 'ambiguous', alternatives: counts } : { status: 'read', count };
}

function scaleOf(plain: string, number: NumberForm, language: string, style: CountStyle): ScaleFound {
  const own = COUNT_LANGUAGES.of(language);
  const lettersFirst = style.units === 'english';
  return own ? scaleKnown(plain, number, own, lettersFirst) : scaleUnknown(plain, number, lettersFirst);
}

/** "mille follower": a unit word at the head of a text with no digits stands for one of itself. */
function readWordAlone(text: string, plain: string, language: string, style: CountStyle): CountReading {
  const [word = ''] = plain.split(' ');
  const meaning = COUNT_LANGUAGES.of(language)?.words.get(word.toLowerCase());
  if (!meaning?.alone) return { status: 'refused', why: 'no number' };
  return { status: 'read', count: countOf(text, { digits: '1', decimals: 0 }, meaning.power, style, false) };
}

function withoutUnit(text: string, plain: string, number: NumberForm, style: CountStyle): CountReading {
  const digits = wholeDigits(number.text);
  if (!digits || touchesLetter(plain, number)) return { status: 'refused', why: 'unknown unit' };
  if (Number(digits.digits) > MOST) return { status: 'refused', why: 'not a count' };
  return { status: 'read', count: countOf(text, digits, 0, style, plain[number.end] === '+') };
}

/** Whether a letter of a script that sets blanks stands right beside the number ("mp3", "12abc"): an unknown unit, or no count. */
function touchesLetter(plain: string, { start, end }: NumberForm): boolean {
  const before = [...plain.slice(Math.max(start - 2, 0), start)].at(-1) ?? '';
  const after = plain.slice(end);
  const foreign = (letter: string) => LETTER.test(letter) && !BLANKLESS.test(letter);
  return foreign(before) || (foreign([...after.slice(0, 2)][0] ?? '') && !CLASSIFIER.test(after));
}

/** The interval of a number: what its last shown digit is worth, and what the site's way of shortening leaves open. */
function countOf(text: string, { digits, decimals }: Digits, power: number, style: CountStyle, open: boolean): Count {
  const value = Number(`${digits}e${power - decimals}`);
  const worth = 10 ** worthOfLastDigit(digits, decimals, power, style);
  if (worth <= 1) return { low: value, high: open ? Number.POSITIVE_INFINITY : value + 1, text };
  const low = style.rounding === 'truncated' || open ? value : Math.max(value - worth / 2, 0);
  const high = style.rounding === 'rounded' ? value + worth / 2 : value + worth;
  return { low, high: open ? Number.POSITIVE_INFINITY : high, text };
}

/** As a power of ten. A number that shows more digits than the style keeps was not cut by it, and counts as it is. */
function worthOfLastDigit(digits: string, decimals: number, power: number, style: CountStyle): number {
  const shown = power - decimals;
  const significant = digits.replace(/^0+/, '');
  const afterKept = (kept: number) => Math.max(significant.length + shown - kept, 0);
  if (style.digits !== undefined && significant.replace(/0+$/, '').length <= style.digits)
    return afterKept(style.digits);
  return style.kept === undefined || power === 0 ? shown : Math.min(shown, afterKept(style.kept));
}
