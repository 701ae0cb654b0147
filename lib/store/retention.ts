import { database, type VaglioDatabase } from './database';
import { dossierOf, forgetBefore, rowOf } from './dossier';
import { forgetTallies } from './health';
import { dayOf } from './history';
import { creatorOf, type Subject } from './packing';

const DAY_MS = 86_400_000;
/** How long observations of creators that are not saved are kept. */
export const KEPT_MS = 30 * DAY_MS;
const BATCH = 100;

/**
 * Forgets, at most once a day, what is older than 30 days about creators that are not saved, entries taken off the list 30 days
 * ago, and how fields were read before that. Says whether it was due.
 */
export async function sweepIfDue(now: number, db = database): Promise<boolean> {
  const last = await db.meta.get('swept');
  if (last && last.at <= now && now - last.at < DAY_MS) return false;
  await sweep(now, db);
  await db.meta.put({ name: 'swept', at: now });
  return true;
}

async function sweep(now: number, db: VaglioDatabase): Promise<void> {
  const cutoff = now - KEPT_MS;
  await db.removed.where('removedAt').below(cutoff).delete();
  await forgetTallies(dayOf(now), db);
  const old = await db.observations.where('oldestAt').below(cutoff).primaryKeys();
  for (let at = 0; at < old.length; at += BATCH) {
    const subjects = old.slice(at, at + BATCH);
    await db.transaction('rw', db.observations, db.shortlist, async () => {
      const rows = await db.observations.bulkGet(await notSaved(subjects, db));
      const gone: Subject[] = [];
      const kept = rows.flatMap((row) => {
        if (!row) return [];
        const rest = forgetBefore(dossierOf(row), cutoff);
        if (!rest) gone.push(row.subject);
        return rest ? [rowOf(rest)] : [];
      });
      await db.observations.bulkPut(kept);
      await db.observations.bulkDelete(gone);
    });
  }
}

async function notSaved(subjects: readonly Subject[], db: VaglioDatabase): Promise<Subject[]> {
  const entries = await db.shortlist.bulkGet(subjects.map((subject) => creatorOf(subject) ?? ''));
  return subjects.filter((_, at) => entries[at]?.status !== 'saved');
}

/**
 * Does what writes to the database; where the disk is full, forgets half of what is remembered of creators that are not saved,
 * the oldest first, and tries once more. What the person saved or typed is never touched.
 */
export async function withRoom<T>(write: () => Promise<T>, db = database): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (storageTrouble(error) !== 'storage full' || !(await makeRoom(db))) throw error;
    return write();
  }
}

function makeRoom(db: VaglioDatabase): Promise<boolean> {
  return db.transaction('rw', db.observations, db.shortlist, async () => {
    const subjects = await notSaved(await db.observations.orderBy('oldestAt').primaryKeys(), db);
    await db.observations.bulkDelete(subjects.slice(0, Math.ceil(subjects.length / 2)));
    return subjects.length > 0;
  });
}

/** What a failure of the database means to the person: no room left, or the browser keeps nothing (private windows, a broken profile). */
export function storageTrouble(error: unknown): 'storage full' | 'storage refused' | undefined {
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return 'storage full';
  return names.some((name) => REFUSALS.has(name)) ? 'storage refused' : undefined;
}

const REFUSALS: ReadonlySet<string> = new Set([
  'OpenFailedError',
  'MissingAPIError',
  'InvalidStateError',
  'SecurityError',
  'UnknownError',
  'VersionError',
  'DatabaseClosedError',
  'ReadOnlyError',
]);

// Dexie wraps what the browser threw: an aborted transaction carries its reason in `inner`.
function namesOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return [];
  const name = 'name' in error && typeof error.name === 'string' ? [error.name] : [];
  return [...name, ...('inner' in error ? namesOf(error.inner) : [])];
}
