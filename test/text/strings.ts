import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One line of a strings file: what a site prints in a language, and what it means. */
export type Row = { language: string; text: string; expected: string };

/** A real string of the reference shelf; `actual` is the true value where its source has it. */
export type RealRow = Row & { site: string; kind: string; actual: string };

const cellsOf = (file: URL) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

/** This project's own strings: the sites' wording with numbers of our own. */
export function ownRows(name: 'counts' | 'ages'): readonly Row[] {
  return cellsOf(new URL(`./${name}.tsv`, import.meta.url)).map(([language = '', text = '', expected = '']) => ({
    language,
    text,
    expected,
  }));
}

const shelf = new URL('../../../shared/counts/real-strings.tsv', import.meta.url);

/** Whether the reference shelf lies beside the project; where not, a test that needs it says so. */
export const hasShelf = existsSync(shelf);
if (!hasShelf) console.info(`skipped: no reference strings at ${fileURLToPath(shelf)}`);

export function realRows(kind: 'count' | 'age'): readonly RealRow[] {
  if (!hasShelf) return [];
  return cellsOf(shelf)
    .map(([language = '', site = '', of = '', text = '', expected = '', actual = '']) => ({
      language,
      site,
      kind: of,
      text,
      expected,
      actual,
    }))
    .filter((row) => row.kind === kind);
}
