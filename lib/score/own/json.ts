import type { FileRow, Mistake } from './mistake';

/** A file's rows, and what stands above them: `{ "kind": …, "name": …, "rows": [ … ] }`. */
export type JsonFile = { about: Readonly<Record<string, unknown>>; rows: FileRow[] };

export function jsonRows(text: string): JsonFile | Mistake {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    const line = lineOf(text, String(error));
    return { mistake: 'notJson', ...(line !== undefined && { line }) };
  }
  if (!isObject(file) || !Array.isArray(file.rows)) return { mistake: 'unknownKind' };
  const lines = rowLines(text);
  const { rows, ...about } = file;
  return {
    about,
    rows: file.rows.map((row: unknown, index) => ({ line: lines[index] ?? 1, cells: isObject(row) ? row : {} })),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The line that the engine complains of: Firefox names it, Chrome names a position. */
function lineOf(text: string, complaint: string): number | undefined {
  const line = /line (\d+)/.exec(complaint)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(complaint)?.[1];
  return position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
}

/** The lines on which the objects of the outermost array start. */
function rowLines(text: string): number[] {
  const lines: number[] = [];
  const open: string[] = [];
  let line = 1;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index] ?? '';
    if (character === '\n') line++;
    if (quoted && character === '\\') index++;
    else if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === '{' || character === '[') {
      if (character === '{' && open.join('') === '{[') lines.push(line);
      open.push(character);
    } else if (character === '}' || character === ']') open.pop();
  }
  return lines;
}
