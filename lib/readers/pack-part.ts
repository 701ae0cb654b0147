/** The longest text that a pack's regular expression is tried on; labels and numbers are shorter. */
export const LONGEST_TEXT = 200;

/** So many tries take a fraction of a second at the worst, and no page can make them more. */
const MOST_TRIES = 10_000_000;

/** What is wrong with a pack's regular expression: it is none, or there are texts on which it would run for too long. */
export function partTrouble(source: string): 'expression' | 'runs away' | undefined {
  try {
    new RegExp(source, 'u');
  } catch {
    return 'expression';
  }
  return triesOf(source) > MOST_TRIES ? 'runs away' : undefined;
}

/**
 * In how many ways an expression can be tried on the longest text, at most: the product of what each repeat and each "or" leaves
 * open, from every place that it may begin at. A repeat of what leaves a choice itself multiplies without bound, and gives Infinity.
 */
export function triesOf(source: string): number {
  const { tries, end, either } = alternatives(source, 0);
  if (end < source.length) return Number.POSITIVE_INFINITY;
  return tries * (source.startsWith('^') && !either ? 1 : LONGEST_TEXT + 1);
}

type Part = { tries: number; end: number };

function alternatives(source: string, start: number): Part & { either: boolean } {
  let sum = 0;
  let product = 1;
  let at = start;
  let either = false;
  while (at < source.length && source[at] !== ')') {
    if (source[at] === '|') {
      sum += product;
      product = 1;
      either = true;
      at++;
      continue;
    }
    const atom = atomAt(source, at);
    const repeat = repeatAt(source, atom.end);
    product *= repeated(atom.tries, repeat.least, repeat.most);
    at = repeat.end;
  }
  return { tries: sum + product, end: at, either };
}

function atomAt(source: string, at: number): Part {
  const rest = source.slice(at);
  const group = /^\((?:\?(?:<?[=!]|<[^>]*>|[a-z-]*:))?/.exec(rest);
  if (group) {
    const inner = alternatives(source, at + group[0].length);
    return { tries: inner.tries, end: inner.end + 1 };
  }
  // What was matched before is a text of any length: no bound holds for it.
  if (/^\\[1-9k]/.test(rest)) return { tries: Number.POSITIVE_INFINITY, end: at + 2 };
  const single = /^(?:\\[pPu]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|.)/su.exec(rest);
  return { tries: 1, end: at + (single?.[0].length ?? 1) };
}

function repeatAt(source: string, at: number): { least: number; most: number; end: number } {
  const [all, sign, from, comma, to] = /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/.exec(source.slice(at)) ?? [];
  if (all === undefined) return { least: 1, most: 1, end: at };
  const least = from === undefined ? (sign === '+' ? 1 : 0) : Number(from);
  const open = sign === '*' || sign === '+' || (comma !== undefined && to === '');
  const most = open ? LONGEST_TEXT : sign === '?' ? 1 : Number(to === undefined || to === '' ? least : to);
  return { least: Math.min(least, LONGEST_TEXT), most: Math.min(most, LONGEST_TEXT), end: at + all.length };
}

/** Of a thing that can be tried in `tries` ways, from `least` to `most` in a row. */
function repeated(tries: number, least: number, most: number): number {
  let sum = 0;
  for (let times = least; times <= most; times++) sum += tries ** times;
  return sum;
}
