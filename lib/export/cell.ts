/** What stands in one cell; nothing for what is not known. A number or an instant that is not finite is not known either. */
export type Cell =
  | { text: string }
  | { number: number; decimals: number }
  | { at: number; as: 'instant' | 'day' }
  | undefined;

/** How a file writes its cells. */
export type Notation = { delimiter: ',' | ';'; decimal: '.' | ','; days: 'yyyy-mm-dd' | 'dd/mm/yyyy' };

// ASVS 1.2.10, with the line feed and the full-width forms that East Asian spreadsheets take for the same signs.
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/u;
// Both delimiters: a spreadsheet may split at the one that the file does not use.
const NEEDS_QUOTES = /[",;\t\r\n]/;

/** A cell as its file writes it. Text that could start a formula gets an apostrophe; numbers never do, so that they stay numbers. */
export function written(cell: Cell, { decimal, days }: Notation): string {
  if (cell === undefined) return '';
  if ('text' in cell) return quoted(FORMULA_START.test(cell.text) ? `'${cell.text}` : cell.text);
  if ('number' in cell) {
    return Number.isFinite(cell.number) ? quotedNumber(cell.number.toFixed(cell.decimals), decimal) : '';
  }
  if (!Number.isFinite(cell.at)) return '';
  const iso = new Date(cell.at).toISOString();
  if (cell.as === 'instant') return `${iso.slice(0, 19)}Z`;
  const day = iso.slice(0, 10);
  return days === 'yyyy-mm-dd' ? day : day.split('-').reverse().join('/');
}

function quoted(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function quotedNumber(text: string, decimal: '.' | ','): string {
  return decimal === '.' ? text : text.replace('.', decimal);
}
