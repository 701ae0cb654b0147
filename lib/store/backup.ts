import Dexie, { type Table } from 'dexie';
import { BACKUP_FORM, type BackupLine } from '../model/backup';
import type { OwnFile, PastFee } from '../model/own';
import type { ShortlistEntry } from '../model/shortlist';
import { database } from './database';
import type { Row } from './packing';

/** Rows written at a time. Those of what is remembered take ten times the bytes of the others. */
const PAGE = 500;

/** A part of a backup: its text, and how many lines it has. */
export type BackupPart = { text: string; lines: number };

/** How many lines a backup has now, but for its first and last. */
export async function backupSize(db = database): Promise<number> {
  const tables = [db.shortlist, db.observations, db.pastFees, db.ownFiles] as readonly Table[];
  const sizes = await Promise.all(tables.map((table) => table.count()));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Everything that is kept, part by part: lists and notes, what is remembered of creators, own figures. Settings are no part of it. */
export async function* backupParts(db = database): AsyncGenerator<BackupPart, void, void> {
  let lines = 1;
  const part = (all: readonly BackupLine<Row>[]): BackupPart => {
    lines += all.length;
    return { text: all.map((line) => `${JSON.stringify(line)}\n`).join(''), lines: all.length };
  };
  yield { text: `${JSON.stringify({ vaglio: 'backup', form: BACKUP_FORM })}\n`, lines: 0 };
  for await (const rows of pagesOf<ShortlistEntry>(db.shortlist)) yield part(rows.map((entry) => ({ entry })));
  for await (const rows of pagesOf<Row>(db.observations)) yield part(rows.map((remembered) => ({ remembered })));
  for await (const rows of pagesOf<PastFee>(db.pastFees)) yield part(rows.map(({ id: _, ...paid }) => ({ paid })));
  for await (const rows of pagesOf<OwnFile>(db.ownFiles)) yield part(rows.map((file) => ({ file })));
  yield { text: `${JSON.stringify({ end: lines + 1 })}\n`, lines: 0 };
}

/** The rows of a table in the order of their keys, the next page being read while this one is used. */
async function* pagesOf<T>(table: Pick<Table, 'where' | 'schema'>): AsyncGenerator<T[], void, void> {
  const { keyPath } = table.schema.primKey;
  const after = (key: unknown): PromiseLike<T[]> => table.where(':id').above(key).limit(PAGE).toArray();
  let page = await after(Dexie.minKey);
  while (page.length > 0) {
    const next = page.length === PAGE ? after(Dexie.getByKeyPath(page.at(-1) as object, String(keyPath))) : [];
    // Its failure is met where it is awaited; until then it must not count as unhandled.
    Promise.resolve(next).catch(() => undefined);
    yield page;
    page = await next;
  }
}

/** What a backup is called: the day stands in it, so that one does not hide another. */
export function backupName(now: number): string {
  return `vaglio-backup-${new Date(now).toISOString().slice(0, 10)}.jsonl`;
}
