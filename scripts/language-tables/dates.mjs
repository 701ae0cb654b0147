// How a language writes dates: the order of day and month in figures, and what its months begin with.
import { folded } from './spelling.mjs';

const SHORTEST = 3;

/** One line: D or M (which comes first in figures), then the beginnings of twelve months: `,` between months, `|` between wordings. */
export function dateTable(language) {
  const names = Array.from({ length: 12 }, (_, month) => namesOf(language, month));
  const beginnings = names.map((own, month) => {
    const others = names.flatMap((other, at) => (at === month ? [] : other));
    const short = [...new Set(own.map((name) => beginning(name, others)))];
    return short.filter((one) => !short.some((other) => other !== one && one.startsWith(other))).join('|');
  });
  return dayFirst(language) + beginnings.join(',');
}

/** Months in figures (Japanese 12月, Vietnamese thg 12) are lib/text/parse-date.ts's own matter. */
function namesOf(language, month) {
  const date = new Date(Date.UTC(2025, month, 16));
  const names = new Set();
  for (const form of ['short', 'long']) {
    for (const rest of [{ day: 'numeric', year: 'numeric' }, {}]) {
      const format = new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, {
        month: form,
        ...rest,
        timeZone: 'UTC',
      });
      const text = format.formatToParts(date).find((part) => part.type === 'month').value;
      const name = folded(text).toLowerCase().replace(/\.$/, '');
      if (!/\d/.test(name)) names.add(name);
    }
  }
  return [...names];
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

function dayFirst(language) {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'numeric', year: 'numeric' });
  const order = format.formatToParts(0).map((part) => part.type);
  return order.indexOf('day') < order.indexOf('month') ? 'D' : 'M';
}
