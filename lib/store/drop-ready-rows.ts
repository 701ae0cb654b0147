import Dexie, { type DBCore, type DBCoreMutateRequest, type DBCoreTable, type Middleware } from 'dexie';

const READY = 'exportRows';
/** What an export row is reckoned from. All of them and the rows themselves go by the creator's key. */
const SOURCES: ReadonlySet<string> = new Set(['observations', 'shortlist']);
/** Past so many keys one range costs less than each of them; what it drops too much is reckoned again. */
const MANY = 40;

/**
 * Drops a creator's ready export row in the same transaction as any change to what it was reckoned from, so that no row outlives its
 * facts: below every table of the store, where no code that writes can forget it.
 */
export const dropReadyRows: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'dropReadyRows',
  create: (core) => ({
    ...core,
    transaction: (stores, mode, options) =>
      core.transaction(
        mode === 'readwrite' && stores.some((name) => SOURCES.has(name)) ? [...new Set([...stores, READY])] : stores,
        mode,
        options,
      ),
    table: (name) => {
      const table = core.table(name);
      if (!SOURCES.has(name)) return table;
      return {
        ...table,
        // Both at once: the transaction keeps them together, and a long list is not held up by an answer between two batches.
        mutate: (request) =>
          Dexie.Promise.all([table.mutate(request), core.table(READY).mutate(dropFor(request, table))]).then(
            ([done]) => done,
          ),
      };
    },
  }),
};

function dropFor(request: DBCoreMutateRequest, { schema }: DBCoreTable): DBCoreMutateRequest {
  const { trans } = request;
  if (request.type === 'deleteRange') return { type: 'deleteRange', trans, range: request.range };
  const { extractKey } = schema.primaryKey;
  const keys = request.keys ?? ('values' in request ? request.values.map((value) => extractKey?.(value)) : []);
  if (keys.length <= MANY) return { type: 'delete', trans, keys: [...keys] };
  const sorted = keys.toSorted();
  return {
    type: 'deleteRange',
    trans,
    // 1: the range between two keys (DBCoreRangeType.Range), which Dexie names in its types alone.
    range: { type: 1, lower: sorted[0], upper: sorted.at(-1), lowerOpen: false, upperOpen: false },
  };
}
