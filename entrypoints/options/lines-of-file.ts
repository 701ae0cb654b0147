/** Bytes read at a time: what is looked through and stored within a frame or two. */
const PIECE = 512 * 1024;
/** A line this long is none of ours; it is handed on as it is, rather than a film gathered in memory. */
const LONGEST_LINE = 8_000_000;

/** The lines of a file, some at a time, the next piece being read meanwhile. `tell` hears how many bytes have been handed on. */
export async function* linesOf(file: Blob, tell: (bytes: number) => void): AsyncGenerator<string[], void, void> {
  const decoder = new TextDecoder();
  const read = (from: number) => file.slice(from, from + PIECE).arrayBuffer();
  let rest = '';
  let piece = read(0);
  for (let at = 0; at < file.size; at += PIECE) {
    const bytes = await piece;
    piece = read(at + PIECE);
    // Its failure is met where it is awaited; until then it must not count as unhandled.
    piece.catch(() => undefined);
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_LINE) {
      lines.push(rest);
      rest = '';
    }
    yield lines;
    tell(Math.min(at + PIECE, file.size));
  }
  rest += decoder.decode();
  if (rest !== '') yield [rest];
}
