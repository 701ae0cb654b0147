/** Scripts that write words without blanks: a unit needs no blank after it ("2.2万次观看", "1.2 ล้านครั้ง"). */
export const BLANKLESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

export const LETTER = /[\p{L}\p{M}]/u;

/** Classifiers that Bengali, Assamese and Odia append to a number or its unit without a blank. */
export const CLASSIFIER = /^(?:টি|টা|ଟି|জন|খন)/;

const SCRIPTS =
  'Latin Cyrillic Greek Arabic Hebrew Armenian Georgian Ethiopic Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Thai Lao Myanmar Khmer Hangul Hiragana Katakana Han'
    .split(' ')
    .map((name) => ({ name, test: new RegExp(`\\p{Script=${name}}`, 'u') }));

/** The scripts that a text has letters of. */
export function scriptsOf(text: string): readonly string[] {
  return SCRIPTS.filter(({ test }) => test.test(text)).map(({ name }) => name);
}
