import Dexie, { type PromiseExtended, type Table } from 'dexie';
import { BACKUP_FORM, type BackupMistake, type BackupMistakeId, type Brought } from '../model/backup';
import { ownFileSchema, quoteSchema } from '../model/backup-schema';
import type { Quote } from '../model/own';
import { entrySchema } from '../model/schemas';
import type { ShortlistEntry } from '../model/shortlist';
import { database, type VaglioDatabase } from './database';
import { dossierOf, joinedDossier, rowOf } from './dossier';
import { keepFees, keepFile } from './own';
import { rowFrom } from './packed-check';
import type { Row } from './packing';

/** More mistakes than these are the same one, over and over. */
const MOST_MISTAKES = 20;
// A clock that is a little ahead is no forgery; a look from next week would outlive every true one.
const AHEAD_MS = 86_400_000;

/** A file that is not taken, and why, line by line. */
export class BackupRefused extends Error {
  constructor(readonly mistakes: readonly BackupMistake[]) {
    super('not a backup that can be taken');
  }
}

/** Batches of a file's lines as they come; every line of the file is in one of them. */
export type LineBatches = AsyncIterator<readonly string[]>;

/**
 * Takes a backup's lines, in one transaction: all of them, or, where a line is wrong, the disk is full or the signal aborts, none.
 * Who is on a list already stays there as it is, note and all; what is remembered of a creator joins what was remembered before.
 */
export async function takeBackup(
  batches: LineBatches,
  { now, signal, db = database }: { now: number; signal?: AbortSignal | undefined; db?: VaglioDatabase },
): Promise<Brought> {
  // Ready export rows go with their facts (lib/store/drop-ready-rows.ts).
  const tables = [db.shortlist, db.observations, db.pastFees, db.ownFiles];
  return db.transaction('rw', tables, async () => {
    const taking = new Taking(now, db);
    // The transaction is kept open while the file is read.
    const read = () => Dexie.waitFor(Dexie.ignoreTransaction(() => batches.next()));
    let batch = await read();
    while (!batch.done) {
      signal?.throwIfAborted();
      const next = read();
      // Its failure is met where it is awaited; until then it must not count as unhandled.
      next.then(undefined, () => undefined);
      await taking.take(batch.value);
      batch = await next;
    }
    signal?.throwIfAborted();
    return taking.end();
  });
}

class Taking {
  private readonly brought: Brought = { listed: 0, listedBefore: 0, remembered: 0, paid: 0, files: 0 };
  private readonly mistakes: BackupMistake[] = [];
  private readonly quotes: Quote[] = [];
  private writing: PromiseLike<unknown>[] = [];
  private line = 0;
  private ended = false;

  constructor(
    private readonly now: number,
    private readonly db: VaglioDatabase,
  ) {}

  async take(lines: readonly string[]): Promise<void> {
    const entries: ShortlistEntry[] = [];
    const rows: Row[] = [];
    for (const text of lines) {
      this.line += 1;
      if (text.trim() === '') continue;
      const value = parsed(text);
      if (this.line === 1) this.begin(value);
      else if (!value) this.wrong('notJson');
      else if (this.ended) this.wrong('unknown');
      else if ('entry' in value) this.keepGood('entry', entrySchema.safeParse(value.entry).data, entries);
      else if ('remembered' in value) this.keepGood('remembered', rowFrom(value.remembered, this.now + AHEAD_MS), rows);
      else if ('paid' in value) this.keepGood('paid', quoteSchema.safeParse(value.paid).data, this.quotes);
      else if ('file' in value) await this.takeFile(value.file);
      else if ('end' in value) this.ended = value.end === this.line || this.wrong('cutOff');
      else this.wrong('unknown');
    }
    // Once a line is wrong nothing will be kept: the rest is looked through for more of them.
    if (this.mistakes.length > 0) return;
    await Promise.all(this.writing.splice(0));
    if (entries.length > 0) await this.list(entries);
    if (rows.length > 0) await this.remember(rows);
  }

  async end(): Promise<Brought> {
    await Promise.all(this.writing.splice(0));
    if (this.line === 0) this.wrong('noBackup');
    if (!this.ended && this.mistakes.length === 0) this.wrong('cutOff');
    const paid = this.mistakes.length === 0 ? await keepFees(this.quotes, this.db) : 0;
    if (paid === undefined) this.wrong('tooManyPaid');
    if (this.mistakes.length > 0) throw new BackupRefused(this.mistakes);
    return { ...this.brought, paid: paid ?? 0 };
  }

  private begin(value: object | undefined): void {
    const form = value && 'vaglio' in value && value.vaglio === 'backup' && 'form' in value ? value.form : undefined;
    if (form === BACKUP_FORM) return;
    this.wrong(typeof form === 'number' && form > BACKUP_FORM ? 'newer' : 'noBackup');
    throw new BackupRefused(this.mistakes);
  }

  private wrong(mistake: BackupMistakeId): false {
    this.mistakes.push({ mistake, line: this.line });
    if (this.mistakes.length >= MOST_MISTAKES) throw new BackupRefused(this.mistakes);
    return false;
  }

  private keepGood<T>(mistake: BackupMistakeId, good: T | undefined, among: T[]): void {
    if (good === undefined) this.wrong(mistake);
    else among.push(good);
  }

  private async takeFile(value: unknown): Promise<void> {
    const file = ownFileSchema.safeParse(value).data;
    if (!file) this.wrong('file');
    else if (await keepFile(file, this.db)) this.brought.files += 1;
    else this.wrong('tooManyFiles');
  }

  // The next lines are looked through while these are written.
  private write(writing: PromiseExtended<unknown>): void {
    writing.catch(() => undefined);
    this.writing.push(writing);
  }

  private async list(entries: readonly ShortlistEntry[]): Promise<void> {
    const keys = entries.map(({ creator }) => creator);
    const before = new Set((await present<ShortlistEntry>(this.db.shortlist, keys)).map(({ creator }) => creator));
    const fresh = entries.filter(({ creator }) => !before.has(creator));
    this.write(this.db.shortlist.bulkPut(fresh));
    this.brought.listed += fresh.length;
    this.brought.listedBefore += entries.length - fresh.length;
  }

  private async remember(rows: readonly Row[]): Promise<void> {
    const subjects = rows.map(({ subject }) => subject);
    const before = await present<Row>(this.db.observations, subjects);
    const all = new Map(before.map((row) => [row.subject, row]));
    for (const row of rows) {
      const had = all.get(row.subject);
      all.set(row.subject, had ? rowOf(joinedDossier(dossierOf(had), dossierOf(row))) : row);
    }
    this.write(this.db.observations.bulkPut([...all.values()]));
    this.brought.remembered += rows.length;
  }
}

// Between the first and the last of a batch there is mostly nobody, which one question tells.
async function present<T>(table: Pick<Table, 'where' | 'bulkGet'>, keys: readonly string[]): Promise<T[]> {
  const sorted = keys.toSorted();
  const between = table.where(':id').between(sorted[0] ?? '', sorted.at(-1) ?? '', true, true);
  if ((await between.limit(1).primaryKeys()).length === 0) return [];
  return (await table.bulkGet([...keys])).filter((row) => row !== undefined);
}

function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
