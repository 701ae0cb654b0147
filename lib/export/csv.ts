import type { CreatorView } from '../model/view';
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
export function csvRows(preset: Preset, views: readonly CreatorView[], of: Export): string {
  return views
    .map((view) => preset.columns.map(({ cell }) => written(cell(view, of), preset)).join(preset.delimiter) + LINE_END)
    .join('');
}

/** A whole file, piece by piece, as the pages of creators come: no more than one page is held at a time. */
export async function* csvChunks(
  preset: Preset,
  pages: AsyncIterable<readonly CreatorView[]>,
  of: Export,
): AsyncGenerator<string, void, void> {
  yield csvHead(preset);
  for await (const views of pages) yield csvRows(preset, views, of);
}

/** What the file is called: the day stands in it, so that one export does not hide another. */
export function csvName(now: number): string {
  return `vaglio-shortlist-${new Date(now).toISOString().slice(0, 10)}.csv`;
}
