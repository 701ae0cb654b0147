// One word, several spellings: Arabic, Persian and Urdu letters, vowel signs and hamza; cedilla and comma; the Indic dot below;
// Malayalam's two ways to write a final consonant; Khmer's two letters that look alike below another.
const ONE_LETTER = {
  ...{ ي: 'ی', ى: 'ی', ك: 'ک', ہ: 'ه', ة: 'ه', أ: 'ا', إ: 'ا', آ: 'ا' },
  ...{ ţ: 'ț', ş: 'ș', ൻ: 'ന്', ർ: 'ര്', ൽ: 'ല്', ൾ: 'ള്', ൺ: 'ണ്', '្ដ': '្ត', '’': "'" },
};
const SPELLINGS = new RegExp(Object.keys(ONE_LETTER).join('|'), 'gu');

/** The same letters for the same word, as lib/text/normal.ts makes of a page's text (a test holds the two together). */
export function folded(text) {
  return text
    .normalize('NFC')
    .replace(
      /[\u00ad\u0640\u061c\u064b-\u0652\u093c\u09bc\u0a3c\u0abc\u0b3c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,
      '',
    )
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(SPELLINGS, (letter) => ONE_LETTER[letter])
    .trim();
}
