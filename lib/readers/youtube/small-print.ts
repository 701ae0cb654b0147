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
  const lines = [mark || NO_MARK, ...rows.map((row) => row.join(DOT))];
  return [...lines, ...(label === undefined ? [] : [`${LABEL}${label}`])].join('\n');
}

/** What one card is asked about is the same text, several times over. */
let last: { text: string; print: Required<Print> } | undefined;

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

/** The small print, where it may hold an answer: so that what a card does not show is missing, and not misunderstood. */
export function askedFor(question: Question, print: Print | undefined): string | undefined {
  if (!print || print.rows.length === 0) return undefined;
  const { mark, rows, label } = print;
  const running = mark === 'LIVE' || mark === 'UPCOMING';
  const pair = rows.some((row) => row.length > 1);
  const may = {
    kind: true,
    // A live card's lone count is no views, whatever its language.
    views: pair && !running,
    exact: pair && !running && !!label,
    // A video for members shows its age alone; beside a mark that is a word a lone text says who watches, or when it begins.
    age: !running && (pair || !isWord(mark)),
  };
  if (!may[question]) return undefined;
  return printed(question === 'exact' ? print : { mark, rows });
}

function isWord(mark: string): boolean {
  return mark !== '' && mark !== 'DEFAULT' && !/\p{Nd}/u.test(mark);
}

/** A place for each question; `read` takes the small print off the page. */
export function placesIn(what: string, read: (cell: ParentNode) => Print | undefined): Record<Question, Place> {
  const place = (question: Question): Place => ({
    named: `${what}, asked for the ${question}`,
    find: (cell, _, given) => {
      const text = askedFor(
        question,
        once(given, read, () => read(cell)),
      );
      return text === undefined ? [] : [text];
    },
  });
  return { kind: place('kind'), views: place('views'), exact: place('exact'), age: place('age') };
}
