// Arabic and Persian letters, cedilla and comma, Malayalam's two ways to write a final consonant: one word, several spellings.
const ONE_LETTER = { ي: 'ی', ك: 'ک', ţ: 'ț', ş: 'ș', ൻ: 'ന്', ർ: 'ര്', ൽ: 'ല്', ൾ: 'ള്', ൺ: 'ണ്' };

/** The same letters for the same word, as lib/text/normal.ts makes of a page's text (a test holds the two together). */
export function folded(text) {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replaceAll('’', "'")
    .replace(/[يكţşൻർൽൾൺ]/g, (letter) => ONE_LETTER[letter])
    .replaceAll('្ដ', '្ត')
    .trim();
}
