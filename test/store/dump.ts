import type { Tally } from '../../lib/model/health';
import type { Observation } from '../../lib/model/observation';
import type { OwnFile, PastFee } from '../../lib/model/own';
import type { ShortlistEntry } from '../../lib/model/shortlist';

type Store = {
  name: string;
  keyPath: string;
  indexes: { name: string; keyPath: string | string[] }[];
  rows: unknown[];
};

/** A database as some version left it on a person's disk, with what its rows mean: that must stay true for ever. */
export type Dump = {
  version: number;
  stores: Store[];
  means: {
    observations: Record<string, Observation[]>;
    entries: ShortlistEntry[];
    tallies?: Tally[];
    own?: { files: OwnFile[]; fees: PastFee[] };
  };
};

/** Dexie counts versions in tens. */
const NATIVE = 10;

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Puts a dump on the disk, without any of the extension's own code. */
export async function laidDown(name: string, { version, stores }: Dump): Promise<void> {
  const request = indexedDB.open(name, version * NATIVE);
  request.onupgradeneeded = () => {
    for (const { name: store, keyPath, indexes, rows } of stores) {
      const made = request.result.createObjectStore(store, { keyPath });
      for (const index of indexes) made.createIndex(index.name, index.keyPath);
      for (const row of rows) made.put(row);
    }
  };
  (await done(request)).close();
}

/** The stores and indexes of a database, to compare one that grew with one that was made new. */
export async function shapeOf(name: string): Promise<Omit<Store, 'rows'>[]> {
  const db = await done(indexedDB.open(name));
  const transaction = db.transaction([...db.objectStoreNames]);
  const shape = [...db.objectStoreNames].map((store) => {
    const { keyPath, indexNames } = transaction.objectStore(store);
    const indexes = [...indexNames].map((index) => ({
      name: index,
      keyPath: transaction.objectStore(store).index(index).keyPath,
    }));
    return { name: store, keyPath: String(keyPath), indexes };
  });
  db.close();
  return shape;
}
