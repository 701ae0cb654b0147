import type { Place } from '../from';

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

export function printIn(text: string): Required<Print> {
  const [mark = NO_MARK, ...lines] = text.split('\n');
  const label = lines.find((line) => line.startsWith(LABEL));
  const rows = lines.filter((line) => line !== label).map((line) => line.split(DOT.trim()).map((part) => part.trim()));
  return { mark: mark === NO_MARK ? '' : mark, rows, label: label?.slice(LABEL.length) ?? '' };
}

const isRunning = (mark: string) => mark === 'LIVE' || mark === 'UPCOMING';
const hasPair = ({ rows }: Print) => rows.some((row) => row.length > 1);

type Read = (cell: ParentNode) => Print | undefined;

/** A place for each thing that small print can say, so that what a card does not show is missing, and not misunderstood. */
export function placesIn(what: string, read: Read): { kind: Place; views: Place; exact: Place; age: Place } {
  const place = (named: string, has: (print: Print) => boolean, of = (print: Print): Print => print): Place => ({
    named: `${what}${named}`,
    find: (cell) => {
      const print = read(cell);
      return print && print.rows.length > 0 && has(print) ? [printed(of(print))] : [];
    },
  });
  const plain = ({ mark, rows }: Print): Print => ({ mark, rows });
  return {
    kind: place('', () => true, plain),
    // A live card's lone count is no views, whatever its language.
    views: place(' with a pair of texts', (print) => hasPair(print) && !isRunning(print.mark), plain),
    exact: place(
      ' with a pair of texts and a label',
      (print) => hasPair(print) && !isRunning(print.mark) && !!print.label,
    ),
    // A video for members shows its age alone; beside a mark that is a word a lone text says who watches, or when it begins.
    age: place(
      ' that may hold an age',
      (print) => !isRunning(print.mark) && (hasPair(print) || !isWord(print.mark)),
      plain,
    ),
  };
}

function isWord(mark: string): boolean {
  return mark !== '' && mark !== 'DEFAULT' && !/\p{Nd}/u.test(mark);
}
