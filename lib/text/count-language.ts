import { languagesOf } from './language';
import { scriptsOf } from './script';

/**
 * What one unit word means: its power of ten, and `few`, another power with a number below ten, or with one that touches it
 * (CLDR 48 prints 10¹⁰ as "1 শত কো" and 10¹¹ as "1কো"). `side`: where it stands, seen from its number ("elfu 2.4" is before);
 * `second`: only where another word stands before the number. `alone`: it may stand with no number, for one of itself ("mille").
 * `dot`: an abbreviation, written with a dot ("mil."). `spaced`: it is also an English letter of another worth, and only means this after a blank (Indonesian "1,1 M").
 */
export type Meaning = {
  power: number;
  few?: { power: number; touching: boolean };
  side: 'before' | 'after' | 'either' | 'second';
  alone: boolean;
  dot: boolean;
  spaced: boolean;
};

/** How one language writes counts: its decimal mark, and each of its unit words with what it means. */
export type CountLanguage = {
  tag: string;
  decimal: string;
  words: ReadonlyMap<string, Meaning>;
  /** The same words in lower case, but for those that differ by case alone ("m" and "M" in Catalan). */
  folded: ReadonlyMap<string, Meaning>;
  longest: number;
  /** By first letter, in both cases: how long its words are, the longest first. Most words of a page are ruled out by theirs. */
  lengths: ReadonlyMap<string, readonly number[]>;
  /** The scripts of its words. */
  scripts: readonly string[];
};

const SIDES: Readonly<Record<string, Meaning['side']>> = { '^': 'before', '~': 'either', '+': 'second' };

/** How each language writes counts. */
export const COUNT_LANGUAGES = languagesOf(countLanguageFrom);

/** A language from its line in the table: the decimal mark, then `power word,word;power word…`; countTable tells the marks. */
export function countLanguageFrom(tag: string, line: string): CountLanguage {
  const words = new Map<string, Meaning>();
  for (const group of line.slice(1).split(';')) {
    const power = Number.parseInt(group, 10);
    for (const marked of group.replace(/^\d+/, '').split(',')) {
      const [, marks = '', word = '', dot = ''] = /^([=^~+<!_]*)(.*?)(\.?)$/.exec(marked) ?? [];
      const known = words.get(word);
      words.set(
        word,
        marks.includes('<') && known
          ? { ...known, few: { power, touching: marks.includes('!') } }
          : meaningOf(power, marks, dot !== ''),
      );
    }
  }
  return { ...indexed(tag, words), decimal: line.slice(0, 1), folded: folded(words), scripts: scriptsOf(line) };
}

/** The words with what makes looking one up quick. */
export function indexed(
  tag: string,
  words: ReadonlyMap<string, Meaning>,
): Pick<CountLanguage, 'tag' | 'words' | 'longest' | 'lengths'> {
  const lengths = new Map<string, readonly number[]>();
  const all = [...words.keys()];
  for (const word of all) {
    const first = word.charAt(0);
    for (const initial of new Set([first, first.toLowerCase(), first.toUpperCase()])) {
      const known = lengths.get(initial) ?? [];
      lengths.set(
        initial,
        [...new Set([...known, word.length])].sort((a, b) => b - a),
      );
    }
  }
  return { tag, words, longest: Math.max(...all.map((word) => word.length)), lengths };
}

function meaningOf(power: number, marks: string, dot: boolean): Meaning {
  const side = SIDES[/[~^+]/.exec(marks)?.[0] ?? ''] ?? 'after';
  return { power, side, alone: marks.includes('='), dot, spaced: marks.includes('_') };
}

function folded(words: ReadonlyMap<string, Meaning>): ReadonlyMap<string, Meaning> {
  const lower = new Map<string, Meaning>();
  const torn = new Set<string>();
  for (const [word, meaning] of words) {
    const key = word.toLowerCase();
    if (lower.has(key) && lower.get(key)?.power !== meaning.power) torn.add(key);
    lower.set(key, meaning);
  }
  for (const key of torn) lower.delete(key);
  return lower;
}
