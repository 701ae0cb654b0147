/** The words of the interface's language, by their key in `locales/*.yml`, and the tag its numbers are written by. */
export type Say = { t(key: string, subs?: string[]): string; locale: string };

const plurals = new Map<string, Intl.PluralRules>();

/** A sentence about a number of things: `<key>.one` or `<key>.other`, with the number as `$1`. */
export function counted(say: Say, key: string, count: number): string {
  let rules = plurals.get(say.locale);
  if (!rules) {
    rules = new Intl.PluralRules(say.locale);
    plurals.set(say.locale, rules);
  }
  return say.t(`${key}.${rules.select(count) === 'one' ? 'one' : 'other'}`, [String(count)]);
}

/** A word of the model as the last part of a key: 'likes hidden' is `likesHidden`. */
export function keyOf(word: string): string {
  return word.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase());
}
