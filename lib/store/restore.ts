import type { Table } from 'dexie';
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
import { type LineBatches, ReadAhead } from './read-ahead';

/** More mistakes than these are the same one, over and over. */
const MOST_MISTAKES = 20;
/** Batches being written while the next are looked through: with none in hand, the browser's database would wait for the page. */
const IN_HAND = 2;
// A clock that is a little ahead is no forgery; a look from next week would outlive every true one.
const AHEAD_MS = 86_400_000;

/** A file that is not taken, and why, line by line. */
export class BackupRefused extends Error {
  constructor(readonly mistakes: readonly BackupMistake[]) {
    super('not a backup that can be taken');
  }
}

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
    const taking = new Taking(now, db, await keysOf(db.shortlist), await keysOf(db.observations));
    const ahead = new ReadAhead(batches, signal);
    for (;;) {
      const coming = ahead.next();
      // Not awaited where it is there: the turn that a wait takes is the database's.
      const batch = 'then' in coming ? await coming : coming;
      if (batch.done) break;
      await taking.take(batch.value);
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
    private readonly listed: Set<string>,
    private readonly remembered: Set<string>,
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
    while (this.writing.length > IN_HAND) await this.writing.shift();
    if (entries.length > 0) this.list(entries);
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

  private write<T>(table: Pick<Table<T>, 'bulkPut'>, rows: T[]): void {
    // Dexie's handlers hold on to the list until the browser collects its requests, which it does late. Emptied, it holds no rows.
    const writing = table.bulkPut(rows).then(() => {
      rows.length = 0;
    });
    writing.catch(() => undefined);
    this.writing.push(writing);
  }

  private list(entries: readonly ShortlistEntry[]): void {
    const fresh = entries.filter(({ creator }) => isNew(creator, this.listed));
    this.brought.listed += fresh.length;
    this.brought.listedBefore += entries.length - fresh.length;
    this.write(this.db.shortlist, fresh);
  }

  private async remember(rows: readonly Row[]): Promise<void> {
    const all = new Map<string, Row>();
    const met = rows.filter(({ subject }) => !isNew(subject, this.remembered));
    if (met.length > 0) {
      const before = await this.db.observations.bulkGet(met.map(({ subject }) => subject));
      for (const row of before) if (row) all.set(row.subject, row);
    }
    for (const row of rows) {
      const had = all.get(row.subject);
      all.set(row.subject, had ? rowOf(joinedDossier(dossierOf(had), dossierOf(row))) : row);
    }
    this.brought.remembered += rows.length;
    this.write(this.db.observations, [...all.values()]);
  }
}

// Asked for once, and counted on from there: to ask for each batch, the page and the browser's database would wait for each other.
async function keysOf(table: Pick<Table, 'toCollection'>): Promise<Set<string>> {
  return new Set((await table.toCollection().primaryKeys()) as string[]);
}

/** Whether a key was not there before; it is from now on. */
function isNew(key: string, there: Set<string>): boolean {
  const before = there.size;
  return there.add(key).size > before;
}

function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
