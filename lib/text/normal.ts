const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const PLAIN = /^[\t\n\r\x20-\x7e]*$/;
const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
// One word, several spellings: Arabic and Persian letters, cedilla and comma, Malayalam's two ways to write a final consonant.
const SAME_LETTERS: Readonly<Record<string, string>> = {
  ي: 'ی',
  ك: 'ک',
  ţ: 'ț',
  ş: 'ș',
  ൻ: 'ന്',
  ർ: 'ര്',
  ൽ: 'ല്',
  ൾ: 'ള്',
  ൺ: 'ണ്',
};
const SAME_MARKS: Readonly<Record<string, string>> = {
  '٫': '.',
  '．': '.',
  '٬': "'",
  '’': "'",
  '،': ',',
  '⹁': ',',
  '，': ',',
};

/**
 * A text with everything gone that says nothing: direction marks, joiners, kinds of space; decimal digits of every script
 * become 0–9, the marks inside numbers `.`, `,` or `'`, and letters that are spelt in two ways are spelt in one. Han numerals stay:
 * 一万 is a word, not a number.
 */
export function normalised(text: string): string {
  if (PLAIN.test(text)) return text.replace(/\s+/g, ' ').trim();
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(/[^\P{Nd}0-9]/gu, latinDigit)
    .replace(/[٫．٬’،⹁，]/g, (mark) => SAME_MARKS[mark] ?? mark)
    .replace(/[يكţşൻർൽൾൺ]/g, (letter) => SAME_LETTERS[letter] ?? letter)
    .replaceAll('្ដ', '្ត')
    .trim();
}

/** Digit blocks begin at a code point that ends in 0 or in 6; those that begin at 6 end at F, where the others have no digit. */
function latinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code >= 0x1d7ce) return digit;
  const beginsAt6 = /\p{Nd}/u.test(String.fromCodePoint(code | 0xf));
  return String((code & 0xf) - (beginsAt6 ? 6 : 0));
}
