/** The language of the words, with the browser's region where it is the same language ("it-CH"). Chromium's worker does not always know the browser's. */
export function localeOf(words: string, language: string): string {
  const [primary] = language.toLowerCase().split(/[-_]/, 1);
  return primary === words ? language.replace('_', '-') : words || 'en';
}
