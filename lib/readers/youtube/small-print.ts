import { once, type Place } from '../from';

/**
 * What stands around the numbers of a card: the mark on its thumbnail (a length, a status, a word, or nothing), the texts below
 * its title row by row, and what the title's label says beyond title and name.
 */
export type Print = { mark: string; rows: readonly (readonly string[])[]; label?: string };

/** As one text, so that a parser can see all of it: mark, rows, label, a line each; the texts of a row joined by the page's own dot. */
export const DOT = ' • ';
const NO_MARK = '?';
const LABEL = '= ';

export function printed({ mark, rows, label }: Print): string {
  let text = mark || NO_MARK;
  for (const row of rows) text += `\n${row.join(DOT)}`;
  if (label !== undefined) text += `\n${LABEL}${label}`;
  const whole = { mark, rows, label: label ?? '' };
  if (last?.text !== text && isWhole(whole)) last = { text, print: whole };
  return text;
}

/** What one card is asked about is the same text, several times over. */
let last: { text: string; print: Required<Print> } | undefined;

/** Whether the small print comes out of its text as it was put in. */
function isWhole({ mark, rows, label }: Required<Print>): boolean {
  const plain = (text: string) => !/^$|^[\s=]|[\n•]|\s$/.test(text);
  return mark !== NO_MARK && !/\n/.test(mark + label) && rows.every((row) => row[0] && row.every(plain));
}

export function printIn(text: string): Required<Print> {
  if (last?.text !== text) last = { text, print: takenApart(text) };
  return last.print;
}

function takenApart(text: string): Required<Print> {
  const [mark = NO_MARK, ...lines] = text.split('\n');
  const label = lines.find((line) => line.startsWith(LABEL));
  const rows = lines.filter((line) => line !== label).map((line) => line.split(DOT.trim()).map((part) => part.trim()));
  return { mark: mark === NO_MARK ? '' : mark, rows, label: label?.slice(LABEL.length) ?? '' };
}

/** What a card can be asked. */
type Question = 'kind' | 'views' | 'exact' | 'age';

/** Whether the small print may hold an answer: so that what a card does not show is missing, and not misunderstood. */
function mayAnswer(question: Question, { mark, rows, label }: Print): boolean {
  if (rows.length === 0) return false;
  if (question === 'kind') return true;
  // A live card's lone count is no views, whatever its language.
  if (mark === 'LIVE' || mark === 'UPCOMING') return false;
  const pair = rows.some((row) => row.length > 1);
  // A video for members shows its age alone; beside a mark that is a word a lone text says who watches, or when it begins.
  if (question === 'age') return pair || !isWord(mark);
  return pair && (question === 'views' || !!label);
}

/** The small print as one text, where it may hold an answer. */
export function askedFor(question: Question, print: Print | undefined): string | undefined {
  if (!print || !mayAnswer(question, print)) return undefined;
  return question === 'exact' ? printed(print) : printed({ mark: print.mark, rows: print.rows });
}

function isWord(mark: string): boolean {
  return mark !== '' && mark !== 'DEFAULT' && !/\p{Nd}/u.test(mark);
}

/** A place for each question; `read` takes the small print off the page. */
export function placesIn(what: string, read: (cell: ParentNode) => Print | undefined): Record<Question, Place> {
  const place = (question: Question): Place => ({
    named: `${what}, asked for the ${question}`,
    find: (cell, _, given) => {
      const print = once(given, read, () => read(cell));
      const text = askedFor(question, print);
      return text === undefined ? [] : [text];
    },
  });
  return { kind: place('kind'), views: place('views'), exact: place('exact'), age: place('age') };
}
