import type { ExportRow } from '../model/export-row';
import { written } from './cell';
import type { Export } from './columns';
import type { Preset } from './preset';

const LINE_END = '\r\n';
const BOM = '\uFEFF';

/** The start of a file: the byte order mark where the preset has one, and the header. */
export function csvHead(preset: Preset): string {
  const headers = preset.columns.map(({ header }) => written({ text: header }, preset));
  return (preset.bom ? BOM : '') + headers.join(preset.delimiter) + LINE_END;
}

/** One line a creator. */
export function csvRows(preset: Preset, rows: readonly ExportRow[], of: Export): string {
  return rows
    .map((row) => preset.columns.map(({ cell }) => written(cell(row, of), preset)).join(preset.delimiter) + LINE_END)
    .join('');
}

/** What the file is called: the day stands in it, so that one export does not hide another. */
export function csvName(now: number): string {
  return `vaglio-shortlist-${new Date(now).toISOString().slice(0, 10)}.csv`;
}
