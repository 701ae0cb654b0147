/** A reader of RFC 4180 of its own, so that the writer is not checked by itself. */
export function parsed(file: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let inside = false;
  for (let at = 0; at < file.length; at++) {
    const here = file.charAt(at);
    if (inside) {
      if (here !== '"') cell += here;
      else if (file.charAt(at + 1) === '"') cell += file.charAt(++at);
      else inside = false;
    } else if (here === '"' && cell === '') inside = true;
    else if (here === delimiter) {
      row.push(cell);
      cell = '';
    } else if (here === '\r' && file.charAt(at + 1) === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      at++;
    } else cell += here;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}
