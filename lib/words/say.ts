/** The words of the interface's language, by their key in `locales/*.yml`, and the tag its numbers are written by. */
export type Say = { t(key: string, subs?: string[]): string; locale: string };

/** Stands for a substitution in a sentence that is remembered: a character that no language writes. */
const GAP = /\ue000(\d)/g;

/** The same words, each fetched once: asking a browser for one costs as much as putting up half a badge. */
export function remembering(say: Say): Say {
  const known = new Map<string, string>();
  return {
    locale: say.locale,
    t(key, subs = []) {
      const { length } = subs;
      const name = length === 0 ? key : `${key} ${length}`;
      let word = known.get(name);
      if (word === undefined) {
        word = say.t(
          key,
          subs.map((_, at) => `\ue000${at}`),
        );
        known.set(name, word);
      }
      return length === 0 ? word : word.replace(GAP, (_, at: string) => subs[Number(at)] ?? '');
    },
  };
}

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
