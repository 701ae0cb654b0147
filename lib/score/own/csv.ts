import type { FileRow, Mistake } from './mistake';

/** Column names in English and Italian, as a marketer would head them. */
const COLUMNS: Readonly<Record<string, string>> = {
  piattaforma: 'platform',
  formato: 'format',
  da: 'from',
  a: 'to',
  followers_from: 'from',
  followers_to: 'to',
  minimo: 'low',
  massimo: 'high',
  min: 'low',
  max: 'high',
  valuta: 'currency',
  follower: 'followers',
  compenso: 'amount',
  fee: 'amount',
  importo: 'amount',
  data: 'on',
  date: 'on',
  denominatore: 'denominator',
  handle: 'creator',
  profilo: 'creator',
  aggiornato: 'as_of',
};

/** The rows of a comma-, semicolon- or tab-separated file with a heading line. Quoted cells may hold separators and line ends. */
export function csvRows(text: string): { columns: readonly string[]; rows: FileRow[] } | Mistake {
  const lines = records(text.replace(/^\uFEFF/, ''));
  const [header, ...rest] = lines;
  if (!header) return { mistake: 'empty' };
  const columns = header.cells.map((cell) => {
    const name = cell.trim().toLowerCase().replaceAll(' ', '_');
    return COLUMNS[name] ?? name;
  });
  const rows = rest.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(columns.map((column, index) => [column, cells[index]?.trim()])),
  }));
  return { columns, rows };
}

type Line = { line: number; cells: string[] };

function records(text: string): Line[] {
  const separator = separatorOf(text);
  const found: Line[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let start = 1;
  const endCell = () => {
    cells.push(cell);
    cell = '';
  };
  const endLine = () => {
    endCell();
    if (cells.some((one) => one.trim() !== '')) found.push({ line: start, cells });
    cells = [];
    start = line;
  };
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === '\n') line++;
    if (quoted && character === '"' && text[index + 1] === '"') {
      cell += '"';
      index++;
    } else if (character === '"') quoted = !quoted;
    else if (quoted || (character !== separator && character !== '\n')) cell += character === '\r' ? '' : character;
    else if (character === separator) endCell();
    else endLine();
  }
  endLine();
  return found;
}

function separatorOf(text: string): string {
  const header = text.slice(0, text.search(/\r?\n|$/));
  const count = (separator: string) => header.split(separator).length;
  return [';', '\t', ','].reduce((best, one) => (count(one) > count(best) ? one : best), ';');
}
