/** One language in two scripts, or one script in several places: a page of the one may print the other's words. */
export const SIBLINGS = {
  sr: ['sr-Latn'],
  'sr-Latn': ['sr'],
  zh: ['zh-TW'],
  'zh-TW': ['zh'],
  'zh-HK': ['zh-TW', 'zh'],
};
