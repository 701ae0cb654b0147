// How a language writes abbreviated numbers, learnt by formatting numbers whose value is known.
import { SIBLINGS } from './siblings.mjs';
import { folded } from './spelling.mjs';

const LETTERS = { K: 3, k: 3, M: 6, m: 6, B: 9, b: 9, bn: 9, T: 12 };
const MANTISSAS = [
  1, 1.2, 1.5, 2, 2.3, 3, 4, 5, 6, 7.4, 8, 9, 10, 11, 12, 20, 21, 22, 25, 30, 50, 99, 100, 101, 103, 111, 120, 125, 200,
  500, 999,
];

/**
 * One line: the decimal mark, then `power word,word;power word…`. Marks before a word: `^` stands before its number, `~` before or
 * after, `=` also alone for one of itself, `+` only together with a word before the number, `<` only with a number below ten (`<!` that it touches),
 * `_` an English letter of another worth, so only after a blank.
 */
export function countTable(language, { overlay, older }) {
  const words = learnt(language);
  for (const other of SIBLINGS[language] ?? []) adopt(words, learnt(other));
  const touching = overlay.touching.filter((entry) => entry.language === language).flatMap((entry) => entry.words);
  for (const [word, power] of Object.entries(older.counts[language] ?? {})) add(words, word, power);
  for (const entry of overlay.counts) {
    if (entry.language === language) for (const word of entry.words) add(words, word, entry.power);
  }
  for (const entry of overlay.wrong) {
    if (entry.language === language) for (const word of entry.words) words.get(entry.power)?.delete(folded(word));
  }
  for (const word of touching) unspace(words, word);
  const groups = [...words].sort(([a], [b]) => a - b).filter(([, of]) => of.size > 0);
  return decimalMark(language) + groups.map(([power, of]) => power + spare(of).join(',')).join(';');
}

/** Words of a sibling that mean nothing else here. */
function adopt(words, others) {
  const own = new Set([...words.values()].flatMap((of) => [...of].map((word) => word.toLowerCase())));
  for (const [power, of] of others) for (const word of of) if (!own.has(word.toLowerCase())) add(words, word, power);
}

function unspace(words, word) {
  for (const of of words.values()) if (of.delete(`_${word}`)) of.add(word);
}

/** `=mille` covers `mille`, `мян` covers `мян.`, and a word seen on both sides of its number is written once. */
function spare(words) {
  return [...words]
    .filter(
      (word) =>
        !words.has(`=${word}`) && !(word.endsWith('.') && words.has(word.slice(0, -1))) && !words.has(`^${word}`),
    )
    .map((word) => (word.startsWith('^') && words.has(word.slice(1)) ? `~${word.slice(1)}` : word))
    .sort();
}

function learnt(language) {
  const words = new Map();
  for (const compactDisplay of ['short', 'long']) {
    const format = new Intl.NumberFormat(`${language}-u-nu-latn`, {
      notation: 'compact',
      compactDisplay,
      maximumSignificantDigits: 4,
    });
    for (let power = 3; power <= 13; power++) {
      for (const mantissa of MANTISSAS)
        learn(words, format.formatToParts(mantissa * 10 ** power), mantissa * 10 ** power);
    }
  }
  return words;
}

function learn(words, parts, value) {
  const units = parts.flatMap((part, at) => (part.type === 'compact' ? [at] : []));
  if (units.length !== 1) return;
  const number = Number(
    parts
      .map(({ type, value: text }) =>
        type === 'decimal' ? '.' : type === 'integer' || type === 'fraction' ? text : '',
      )
      .join(''),
  );
  const hasNumber = parts.some((part) => part.type === 'integer');
  const power = Math.log10(hasNumber ? value / number : value);
  if (Math.abs(power - Math.round(power)) > 1e-9) return;
  const before = hasNumber && units[0] < parts.findIndex((part) => part.type === 'integer');
  const word = parts[units[0]].value;
  const spaced =
    word in LETTERS && LETTERS[word] !== Math.round(power) && parts.some((part) => part.type === 'literal');
  add(words, (hasNumber ? '' : '=') + (before ? '^' : '') + (spaced ? '_' : '') + word, Math.round(power));
}

function add(words, word, power) {
  const plain = folded(word);
  if (!words.has(power)) words.set(power, new Set());
  words.get(power).add(plain);
}

function decimalMark(language) {
  const parts = new Intl.NumberFormat(`${language}-u-nu-latn`).formatToParts(1.5);
  return parts.find((part) => part.type === 'decimal').value;
}
