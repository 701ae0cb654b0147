const READS = ['get', 'getAll', 'openCursor', 'openKeyCursor', 'getAllKeys'] as const;

/** Counts from now on the rows that the browser itself hands over, keys alone not among them, and every step of a cursor. */
export function rowsRead(): () => number {
  let rows = 0;
  for (const source of [IDBObjectStore.prototype, IDBIndex.prototype] as unknown as Record<string, unknown>[]) {
    for (const name of READS) {
      const real = source[name] as (...args: unknown[]) => IDBRequest;
      source[name] = function (this: unknown, ...args: unknown[]) {
        const request = real.apply(this, args);
        request.addEventListener('success', () => {
          if (name === 'getAllKeys' || request.result === undefined || request.result === null) return;
          rows += name === 'getAll' ? request.result.length : 1;
        });
        return request;
      };
    }
  }
  return () => rows;
}
