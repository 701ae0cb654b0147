// How a language writes ages, learnt by formatting ages whose unit is known.
import { SIBLINGS } from './siblings.mjs';
import { folded } from './spelling.mjs';
import { shortened } from './stems.mjs';

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];
const STYLES = ['long', 'short', 'narrow'];
// 1.5 because the form for fractions is also what sites print by mistake (Belarusian "3 дня таму").
const AMOUNTS = [1, 1.5, 2, 3, 5, 11, 21, 100];
const LATIN = /^[\p{Script=Latin}\P{L}]+$/u;

/**
 * One line of eleven groups, `;` between them and `,` inside: the words that say "ago"; the words of seconds, minutes … years; then
 * now, today, yesterday. `*` ends a stem that endings may follow; `2` begins a word that means two with no number.
 */
export function ageTable(language, sources) {
  const all = [language, ...(SIBLINGS[language] ?? [])];
  const patterns = all.flatMap(learnt);
  const ago = agoPhrases(patterns, agoWords(patterns));
  const words = wordsByUnit(patterns, ago);
  const more = (group) => added(sources, language, group);
  const units = UNITS.map((unit) => {
    const others = UNITS.filter((other) => other !== unit).flatMap((other) => words[other]);
    return [...new Set([...shortened(words[unit], others), ...more(unit)])].filter(
      (word) => !wrong(sources, language, unit).includes(word),
    );
  });
  const days = ['today', 'yesterday'].map((name, at) => [...all.flatMap((one) => dayWord(one, -at)), ...more(name)]);
  const groups = [[...ago, ...more('ago')], ...units, more('now'), ...days];
  return groups.map((group) => [...new Set(group)].sort().join(',')).join(';');
}

function added({ older, overlay }, language, group) {
  const entries = overlay.ages.filter((entry) => entry.language === language && entry.unit === group);
  return [...(older.ages[language]?.[group] ?? []), ...entries.flatMap((entry) => entry.words)].map(folded);
}

function wrong({ overlay }, language, group) {
  return overlay.wrong
    .filter((entry) => entry.language === language && entry.unit === group)
    .flatMap((entry) => entry.words);
}

/** Texts with {0} in the place of the number (a number in brackets only repeats the word), their unit and amount. */
function learnt(language) {
  const latin = LATIN.test(new Intl.RelativeTimeFormat(language).format(-2, 'day'));
  const patterns = [];
  for (const unit of UNITS) {
    for (const style of STYLES) {
      const age = new Intl.RelativeTimeFormat(`${language}-u-nu-latn`, { style });
      const length = new Intl.NumberFormat(`${language}-u-nu-latn`, { style: 'unit', unit, unitDisplay: style });
      for (const amount of AMOUNTS) {
        patterns.push({ unit, amount, latin, past: true, text: joined(age.formatToParts(-amount, unit)) });
        patterns.push({ unit, amount, latin, past: false, text: joined(length.formatToParts(amount)) });
      }
    }
  }
  return patterns;
}

function joined(parts) {
  const number = new Set(['decimal', 'fraction']);
  const text = parts.map(({ type, value }) => (type === 'integer' ? '{0}' : number.has(type) ? '' : value)).join('');
  return text.replace(' ({0})', '');
}

function wordsIn(text) {
  return folded(text)
    .replaceAll('{0}', ' ')
    .split(/[\s()]+/)
    .map((word) => word.replace(/^[-–−]/, ''))
    .filter((word) => word !== '' && word !== '.' && !/^\d+$/.test(word) && !word.endsWith('-'))
    .map((word) => ([...word.replace(/\.$/, '')].length > 2 ? word.toLowerCase() : word));
}

/** What stands in the ages of four units, or is the end of the words of three others, or is long and stands in two, says "ago". */
function agoWords(patterns) {
  const units = new Map();
  for (const { unit, text, past } of patterns) {
    if (past) for (const word of wordsIn(text)) units.set(word, (units.get(word) ?? new Set()).add(unit));
  }
  const all = [...units.keys()];
  const endings = (word) =>
    new Set(all.filter((other) => other !== word && other.endsWith(word)).flatMap((other) => [...units.get(other)]))
      .size;
  return all.filter(
    (word) => units.get(word).size >= 4 || ([...word].length > 3 && (units.get(word).size >= 2 || endings(word) >= 3)),
  );
}

/** "Ago" as it stands in a text: its words with nothing between them. */
function agoPhrases(patterns, ago) {
  const phrases = new Map();
  for (const { text, unit, past } of patterns.filter((pattern) => pattern.past && pattern.text.includes('{0}'))) {
    for (const side of folded(text).split('{0}')) {
      const phrase = wordsIn(side)
        .filter((word) => ago.includes(word))
        .join(' ')
        .replace(/\.$/, '');
      if (past && phrase !== '' && folded(side).toLowerCase().includes(phrase))
        phrases.set(phrase, (phrases.get(phrase) ?? new Set()).add(unit));
    }
  }
  return [...phrases].filter(([, units]) => units.size >= 2).map(([phrase]) => phrase);
}

/** What a text says beside the number and "ago". A word of two units is the one's that has it in an age, else nobody's. */
function wordsByUnit(patterns, ago) {
  const owners = { true: new Map(), false: new Map() };
  for (const { unit, text, amount, past, latin } of patterns) {
    const sides = folded(text)
      .split('{0}')
      .map((side) => withoutAgo(wordsIn(side).join(' '), ago));
    const together = sides.filter((side) => side !== '' && (latin || !LATIN.test(side.replaceAll(' ', ''))));
    const dual = !text.includes('{0}') && amount === 2;
    for (const word of together) {
      const key = dual ? `2${word}` : word;
      owners[past].set(key, (owners[past].get(key) ?? new Set()).add(unit));
    }
  }
  const ownerOf = (word) => (owners.true.has(word) ? [...owners.true.get(word)] : [...owners.false.get(word)]);
  const words = new Set([...owners.true.keys(), ...owners.false.keys()]);
  const kept = [...words].filter((word) => ownerOf(word).length === 1 && !words.has(`2${word}`));
  return Object.fromEntries(UNITS.map((unit) => [unit, kept.filter((word) => ownerOf(word)[0] === unit)]));
}

function withoutAgo(side, ago) {
  const longest = [...ago].sort((a, b) => b.length - a.length);
  const left = longest.reduce(
    (text, phrase) => ` ${text} `.replace(` ${phrase} `, ' ').replace(` ${phrase}. `, ' ').trim(),
    side,
  );
  return left === '.' ? '' : left;
}

function dayWord(language, day) {
  const text = folded(new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(day, 'day'));
  return /\p{Nd}/u.test(text) ? [] : [text.toLowerCase()];
}
