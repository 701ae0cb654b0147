import { takeBackupFile } from '../../entrypoints/options/backup-actions';
import { linesOf } from '../../entrypoints/options/lines-of-file';
import { exportShortlist } from '../../entrypoints/pages/export-file';
import type { CreatorKey } from '../../lib/model/platform';
import { DEFAULT_BENCHMARKS } from '../../lib/score/benchmarks/registry';
import { backupParts } from '../../lib/store/backup';
import { database } from '../../lib/store/database';
import { dossierOf } from '../../lib/store/dossier';
import type { Row } from '../../lib/store/packing';
import { eraseEverything, listCounts } from '../../lib/store/shortlist';
import { shortlistPage, viewOf } from '../../lib/views';
import { rowsOf } from '../../test/e2e/csv';
import { rowsRead } from '../../test/store/rows-read';
import { BareDatabase, exportFlat, fillFlat } from './bare';
import { entryOf, keyOf, remembered } from './made';
import { type Timed, timed, timedEach } from './timing';

/** So many creators are made by the code that saves; the others are theirs under another key. */
const MADE = 60;
const BATCH = 2_000;
const NOW = Date.now();
const scales = { benchmarks: DEFAULT_BENCHMARKS, now: NOW };

// What is handed over as a file stays here: nobody waits for a download.
let files: Blob[] = [];
URL.createObjectURL = (blob) => `blob:${files.push(blob as Blob)}`;
HTMLAnchorElement.prototype.click = () => undefined;

type Filled = { row: Row; entry: ReturnType<typeof entryOf> };

function* batches(creators: number, days: number): Generator<Filled[]> {
  const made = remembered(Math.min(MADE, creators), days, NOW - 3_600_000);
  for (let from = 0; from < creators; from += BATCH) {
    yield Array.from({ length: Math.min(BATCH, creators - from) }, (_, more) => {
      const at = from + more;
      const creator = keyOf(at);
      const template = made[at % made.length];
      if (!template) throw new Error('nobody was made');
      return { row: { ...template, subject: creator }, entry: entryOf(creator, at) };
    });
  }
}

async function fill(creators: number, days: number): Promise<void> {
  await eraseEverything();
  for (const batch of batches(creators, days)) {
    await database.observations.bulkPut(batch.map(({ row }) => row));
    await database.shortlist.bulkPut(batch.map(({ entry }) => entry));
  }
}

/** One export as a click makes it; its rows are counted by another reader of CSV where asked. */
async function exportNow(): Promise<Timed & { rows: number }> {
  files = [];
  let rows = 0;
  const { signal } = new AbortController();
  const run = await timed(async (sample) => {
    rows = await exportShortlist('plain', scales, { signal, tell: sample });
  });
  return { ...run, rows };
}

const lastRows = async () => rowsOf((await files[0]?.text()) ?? '');

/** Puts the rows of the last export beside, as plain finished objects. */
async function flatten(): Promise<number> {
  const numbers = /^-?\d+(?:\.\d+)?$/;
  const rows = await lastRows();
  await fillFlat(
    rows.map(
      (row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, cell]) => [name, numbers.test(cell) ? Number(cell) : cell]),
        ) as Record<string, string | number>,
    ),
  );
  return rows.length;
}

const exportBare = () => timed(exportFlat);

let backup: Blob | undefined;

async function makeBackup(): Promise<number> {
  const parts: Blob[] = [];
  for await (const { text } of backupParts()) parts.push(new Blob([text]));
  backup = new Blob(parts);
  return backup.size / 1e6;
}

/** The least that an import from a file costs: its lines, each parsed, none looked at or kept. */
function parseBackup(): Promise<Timed> {
  return timed(async () => {
    for await (const lines of linesOf(backup ?? new Blob(), () => undefined)) {
      for (const line of lines) if (line !== '') JSON.parse(line);
    }
  });
}

const quiet = { t: (key: string) => key, many: (key: string) => key, locale: 'en' };

async function importNow(): Promise<Timed & { said: string }> {
  await eraseEverything();
  const file = new File([backup ?? ''], 'backup.jsonl');
  const { signal } = new AbortController();
  let said = '';
  const run = await timed(async (sample) => {
    ({ said } = await takeBackupFile(file, quiet, { signal, tell: sample }));
  });
  return { ...run, said };
}

/** The same rows handed to `bulkPut` as they are; making them is not counted. */
async function importBare(creators: number, days: number): Promise<Timed> {
  const db = new BareDatabase();
  // Emptied and not deleted, as the other is: what was there before costs both the same.
  await Promise.all(db.tables.map((table) => table.clear()));
  const sum: Timed = { ms: 0, longest: 0, heap: 0 };
  for (const batch of batches(creators, days)) {
    const [rows, entries] = [batch.map(({ row }) => row), batch.map(({ entry }) => entry)];
    const { ms, longest, heap } = await timed(async () => {
      await db.table('observations').bulkPut(rows);
      await db.table('shortlist').bulkPut(entries);
    });
    sum.ms += ms;
    sum.longest = Math.max(sum.longest, longest);
    sum.heap = Math.max(sum.heap, heap);
  }
  db.close();
  return sum;
}

/** Bytes that the browser says IndexedDB takes. */
async function space(): Promise<number> {
  const { usage = 0, usageDetails } = (await navigator.storage.estimate()) as StorageEstimate & {
    usageDetails?: { indexedDB?: number };
  };
  return (usageDetails?.indexedDB ?? usage) / 1e6;
}

/** What gathering and weighing one creator takes from its row, in milliseconds each; everybody once to warm up. */
function weighing(days: number): { each: number[]; bytes: number } {
  const rows = remembered(MADE, days, NOW - 3_600_000);
  const weigh = (row: Row) => viewOf(row.subject as CreatorKey, dossierOf(row), undefined, scales);
  rows.forEach(weigh);
  return { each: timedEach(rows, weigh), bytes: rows.reduce((sum, row) => sum + JSON.stringify(row).length, 0) / MADE };
}

/** What the popup asks for at its start: the counts and the first twenty of the list. */
async function popup(): Promise<{ page: number; counts: number }> {
  const time = async (work: () => Promise<unknown>) => (await timed(work)).ms;
  return { page: await time(() => shortlistPage('saved', 20, scales)), counts: await time(() => listCounts()) };
}

/** The rows that the browser hands over for it. Counted last: counting costs time. */
async function popupRows(): Promise<number> {
  const rows = rowsRead();
  await popup();
  return rows();
}

const inPage = {
  fill,
  exportNow,
  exportBare,
  flatten,
  makeBackup,
  parseBackup,
  importNow,
  importBare,
  space,
  weighing,
  popup,
  popupRows,
};
export type InPage = typeof inPage;
Object.assign(globalThis, { vaglioBench: inPage });
