import Dexie, { type EntityTable, type Table } from 'dexie';
import type { ReadyRow } from '../model/export-row';
import type { OwnFile, PastFee } from '../model/own';
import type { ShortlistEntry } from '../model/shortlist';
import { dropReadyRows } from './drop-ready-rows';
import type { HealthRow } from './health';
import type { Row } from './packing';

/** An entry that was taken off the list, with the time: so that a note survives a star clicked by accident. Kept for 30 days. */
export type Removed = ShortlistEntry & { removedAt: number };

/** What the extension remembers about its own housekeeping, by name. */
type Meta = { name: 'swept'; at: number };

/**
 * The one database, in the extension's own origin. Every version that was ever released stays in this source for ever:
 * a change is a new `version(n)` with its `upgrade`, and a new dump in test/store/ to migrate from.
 */
export class VaglioDatabase extends Dexie {
  declare observations: EntityTable<Row, 'subject'>;
  declare shortlist: Table<ShortlistEntry, string>;
  declare removed: Table<Removed, string>;
  declare meta: EntityTable<Meta, 'name'>;
  declare health: EntityTable<HealthRow, 'id'>;
  declare ownFiles: EntityTable<OwnFile, 'id'>;
  declare pastFees: EntityTable<PastFee, 'id'>;
  declare exportRows: Table<ReadyRow, string>;

  constructor(name = 'vaglio') {
    super(name);
    this.version(1).stores({
      observations: 'subject, oldestAt',
      // The compound index gives the pages of a list, newest first, and the counts.
      shortlist: 'creator, [status+savedAt+creator]',
      removed: 'creator, removedAt',
      meta: 'name',
    });
    // How the fields of each site were read, a row a day. Nothing to carry over: it was not counted before.
    this.version(2).stores({ health: 'id, day' });
    // A person's own figures and past fees. Both are few and read whole, so neither needs an index; nobody had any before.
    this.version(3).stores({ ownFiles: 'id', pastFees: 'id' });
    // Export rows kept ready: opinions, so nothing to carry over, and nothing lost where they are gone.
    this.version(4).stores({ exportRows: 'creator' });
    this.use(dropReadyRows);
  }
}

/** The database of this context. Opens with the first use; background, popup, options and shortlist page each have their own handle. */
export const database = new VaglioDatabase();
