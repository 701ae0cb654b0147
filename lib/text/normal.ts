const PLAIN = /^[\t\n\r\x20-\x7e]*$/;
// Soft hyphen, joiners and direction marks; Arabic vowel signs and the stroke that widens a word; the Indic dot below.
const SILENT =
  /[\u00ad\u0640\u061c\u064b-\u0652\u093c\u09bc\u0a3c\u0abc\u0b3c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
/** Marks of numbers, and letters that a word is spelt with in two ways; scripts/language-tables/spelling.mjs has the same. */
const SAME: Readonly<Record<string, string>> = {
  ...{ '٫': '.', '．': '.', '٬': "'", '’': "'", '،': ',', '⹁': ',', '，': ',' },
  ...{ ي: 'ی', ى: 'ی', ك: 'ک', ہ: 'ه', ة: 'ه', أ: 'ا', إ: 'ا', آ: 'ا' },
  ...{ ţ: 'ț', ş: 'ș', ൻ: 'ന്', ർ: 'ര്', ൽ: 'ല്', ൾ: 'ള്', ൺ: 'ണ്', '្ដ': '្ត' },
};
const SPELLINGS = new RegExp(Object.keys(SAME).join('|'), 'gu');

/**
 * A text with everything gone that says nothing: direction marks, joiners, kinds of space; decimal digits of every script
 * become 0–9, the marks inside numbers `.`, `,` or `'`, and letters that are spelt in two ways are spelt in one. Han numerals stay:
 * 一万 is a word, not a number.
 */
export function normalised(text: string): string {
  if (PLAIN.test(text)) return text.replace(/\s+/g, ' ').trim();
  return text
    .normalize('NFC')
    .replace(SILENT, '')
    .replace(SPACES, ' ')
    .replace(/[^\P{Nd}0-9]/gu, latinDigit)
    .replace(SPELLINGS, (letter) => SAME[letter] ?? letter)
    .trim();
}

/** Digit blocks begin at a code point that ends in 0 or in 6; those that begin at 6 end at F, where the others have no digit. */
function latinDigit(digit: string): string {
  const code = Number(digit.codePointAt(0));
  if (code >= 0x1d7ce) return digit;
  const beginsAt6 = /\p{Nd}/u.test(String.fromCodePoint(code | 0xf));
  return String((code & 0xf) - (beginsAt6 ? 6 : 0));
}
