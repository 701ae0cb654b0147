// How a language writes dates: the order of day and month in figures, and what its months begin with.
import { folded } from './spelling.mjs';

const SHORTEST = 3;

/**
 * One line: which comes first in figures, D or M (R: the day also after a year, as in Kyrgyz 2025-16-12), then the beginnings of twelve
 * months: `,` between months, `|` between wordings.
 */
export function dateTable(language) {
  const forms = [namesOf(language, 'short'), namesOf(language, 'long')].filter((form) => form.every(isName));
  const names = Array.from({ length: 12 }, (_, month) => forms.flatMap((form) => form[month]));
  const beginnings = names.map((own, month) => {
    const others = names.flatMap((other, at) => (at === month ? [] : other));
    const short = [...new Set(own.map((name) => beginning(name, others)))];
    return short.filter((one) => !short.some((other) => other !== one && one.startsWith(other))).join('|');
  });
  return order(language) + beginnings.join(',');
}

/** Months in figures (Japanese 12月) are lib/text/parse-date.ts's own matter; of several words (Mongolian) each could be another month's. */
function isName(names) {
  return names.every((name) => !/[\d ]/.test(name));
}

/** Twelve months, each as it stands in a date and alone. */
function namesOf(language, month) {
  const format = (rest) =>
    new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, { month, ...rest, timeZone: 'UTC' });
  const forms = [format({ day: 'numeric', year: 'numeric' }), format({})];
  return Array.from({ length: 12 }, (_, at) => {
    const date = new Date(Date.UTC(2025, at, 16));
    const texts = forms.map((form) => form.formatToParts(date).find((part) => part.type === 'month').value);
    return [...new Set(texts.map((text) => folded(text).toLowerCase().replace(/\.$/, '')))];
  });
}

/** The fewest first letters that no other month has; `!`: the name is another's beginning, so it must be the whole word. */
function beginning(name, others) {
  const letters = [...name];
  for (let length = SHORTEST; length <= letters.length; length++) {
    const start = letters.slice(0, length).join('');
    if (!others.some((other) => other.startsWith(start))) return start;
  }
  return `${name}!`;
}

function order(language) {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'numeric', year: 'numeric' });
  const types = format.formatToParts(0).map((part) => part.type);
  if (types.indexOf('day') > types.indexOf('month')) return 'M';
  return types.indexOf('year') < types.indexOf('day') ? 'R' : 'D';
}
