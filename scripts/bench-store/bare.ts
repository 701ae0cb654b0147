import Dexie from 'dexie';

// The least that the same work costs: the browser's own calls, with no row weighed, checked, merged or formatted.

const done = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

type FlatRow = Record<string, string | number>;

/** A store of finished rows, one flat object a creator, as a file would have them: what `getAll` and a join are measured on. */
export async function fillFlat(rows: readonly FlatRow[]): Promise<void> {
  await Dexie.delete('bench-flat');
  const request = indexedDB.open('bench-flat');
  request.onupgradeneeded = () => request.result.createObjectStore('rows', { keyPath: 'creator_key' });
  const db = await done(request);
  for (let at = 0; at < rows.length; at += 5_000) {
    const transaction = db.transaction('rows', 'readwrite');
    for (const row of rows.slice(at, at + 5_000)) transaction.objectStore('rows').put(row);
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
  }
  db.close();
}

/** One `getAll` and one join: the whole table and the whole text at once. Returns the file. */
export async function exportFlat(sample: () => void): Promise<Blob> {
  const db = await done(indexedDB.open('bench-flat'));
  const rows: FlatRow[] = await done(db.transaction('rows').objectStore('rows').getAll());
  sample();
  const columns = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => columns.map((column) => written(row[column] ?? '')).join(','));
  const text = `${columns.join(',')}\r\n${lines.join('\r\n')}\r\n`;
  sample();
  db.close();
  return new Blob([text]);
}

function written(value: string | number): string {
  if (typeof value === 'number') return String(value);
  return /[",;\t\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** The store's own tables and indexes, with nothing of the store's own code between them and the browser. */
export class BareDatabase extends Dexie {
  constructor() {
    super('bench-bare');
    this.version(1).stores({
      observations: 'subject, oldestAt',
      shortlist: 'creator, [status+savedAt+creator]',
    });
  }
}
