/** Bytes read at a time: what is looked through and stored within a frame or two. */
const PIECE = 512 * 1024;
/** Bytes; a line this long is none of ours; it is handed on as it is, rather than a film gathered in memory. */
const LONGEST_LINE = 8_000_000;

const LINE_FEED = 10;

/**
 * The lines of a file, some at a time, the next piece being read meanwhile. `tell` hears how many bytes have been handed on. Each line
 * becomes a text by itself: one text of a whole piece takes twice the room where a single letter of it is not Latin.
 */
export async function* linesOf(file: Blob, tell: (bytes: number) => void): AsyncGenerator<string[], void, void> {
  const decoder = new TextDecoder();
  const read = (from: number) => file.slice(from, from + PIECE).arrayBuffer();
  let rest = new Uint8Array();
  let piece = read(0);
  for (let at = 0; at < file.size; at += PIECE) {
    const bytes = joined(rest, new Uint8Array(await piece));
    piece = read(at + PIECE);
    // Its failure is met where it is awaited; until then it must not count as unhandled.
    piece.catch(() => undefined);
    const lines: string[] = [];
    let from = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
      lines.push(decoder.decode(bytes.subarray(from, end)));
      from = end + 1;
    }
    rest = bytes.subarray(from);
    if (rest.length > LONGEST_LINE) {
      lines.push(decoder.decode(rest));
      rest = new Uint8Array();
    }
    yield lines;
    tell(Math.min(at + PIECE, file.size));
  }
  if (rest.length > 0) yield [decoder.decode(rest)];
}

function joined(one: Uint8Array<ArrayBuffer>, other: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (one.length === 0) return other;
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
