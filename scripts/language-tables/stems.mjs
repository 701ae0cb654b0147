// Shortens the forms of a word to a stem, so that inflections which CLDR does not list are read as well.
const IDEOGRAPHIC = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const ALPHABETIC = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const BLANKLESS = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Stems (`*`) for words that share a beginning, whole words for the rest; no stem that another unit's word begins with.
 * An abbreviation (its dot still on) stays whole: "sett." must not shorten the stem of "settimane".
 */
export function shortened(words, others) {
  const groups = new Map();
  for (const word of words.filter(stemmable)) groups.set(head(word), [...(groups.get(head(word)) ?? []), word]);
  const result = new Set();
  for (const group of groups.values()) {
    const full = group.filter((word) => !cut(word, group));
    const stem = commonBeginning(full);
    if (IDEOGRAPHIC.test(stem) && !group.includes(stem)) {
      // 小时 and 小時 are two words: 小 alone means nothing.
      for (const word of full.filter((each) => !full.some((other) => other !== each && each.startsWith(other))))
        result.add(`${word}*`);
      continue;
    }
    const keptWhole = others.some((other) => other.startsWith(stem)) ? group : group.filter((word) => cut(word, group));
    for (const word of keptWhole) result.add(word);
    if (keptWhole !== group) result.add(`${stem}*`);
  }
  for (const word of words) if (!stemmable(word)) result.add(word.replace(/\.$/, ''));
  const stems = [...result].filter((word) => word.endsWith('*')).map((stem) => stem.slice(0, -1));
  return [...result].filter((word) => word.endsWith('*') || !stems.some((stem) => word.startsWith(stem)));
}

function stemmable(word) {
  if (word.startsWith('2') || /[.॰׳′]$/.test(word)) return false;
  return IDEOGRAPHIC.test(word) || [...word].length > 3;
}

/** "secs" beside "seconds": an abbreviation without its dot. */
function cut(word, group) {
  return ALPHABETIC.test(word) && word.length <= 4 && group.some((other) => word.length <= other.length * 0.6);
}

function head(word) {
  return [...word].slice(0, IDEOGRAPHIC.test(word) ? 1 : BLANKLESS.test(word) ? 2 : 3).join('');
}

function commonBeginning([first, ...rest]) {
  let stem = first;
  for (const word of rest) while (!word.startsWith(stem)) stem = [...stem].slice(0, -1).join('');
  return stem;
}
