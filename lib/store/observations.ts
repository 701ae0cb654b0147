import type { Observation } from '../model/observation';
import type { CreatorKey } from '../model/platform';
import { database, type VaglioDatabase } from './database';
import { type Dossier, dossierOf, rowOf, withLooks } from './dossier';
import { creatorOf, type Subject } from './packing';

/**
 * Keeps looks, all of them or none. Returns what is now remembered of every creator among them. A look at a post that named
 * nobody waits under the post's own id, until a look that names its creator takes it along.
 */
export function keep(looks: readonly Observation[], db = database): Promise<Dossier[]> {
  return db.transaction('rw', db.observations, async () => {
    const { dossiers, adopted } = await joined(looks, db);
    await db.observations.bulkPut(dossiers.map(rowOf));
    await db.observations.bulkDelete(adopted);
    return dossiers;
  });
}

/** What `keep` would return, without keeping it: for a database that takes nothing, and perhaps gives nothing. */
export async function unkept(looks: readonly Observation[], db = database): Promise<Dossier[]> {
  try {
    return (await joined(looks, db)).dossiers;
  } catch {
    return [...subjectsOf(looks)].map(([subject, own]) => withLooks(undefined, subject, own));
  }
}

async function joined(
  looks: readonly Observation[],
  db: VaglioDatabase,
): Promise<{ dossiers: Dossier[]; adopted: Subject[] }> {
  const bySubject = subjectsOf(looks);
  const orphans = await orphansOf(looks, db);
  for (const { creator, dossier } of orphans) bySubject.get(creator)?.push(...dossier.observations);
  const subjects = [...bySubject.keys()];
  const rows = await db.observations.bulkGet(subjects);
  const dossiers = subjects.map((subject, at) => {
    const row = rows[at];
    return withLooks(row && dossierOf(row), subject, bySubject.get(subject) ?? []);
  });
  return { dossiers, adopted: orphans.map(({ dossier }) => dossier.subject) };
}

function subjectsOf(looks: readonly Observation[]): Map<Subject, Observation[]> {
  const bySubject = new Map<Subject, Observation[]>();
  for (const look of looks) {
    const subject = look.creator ?? (look.post === undefined ? undefined : (`post:${look.post}` as const));
    if (subject === undefined) continue;
    const others = bySubject.get(subject);
    if (others) others.push(look);
    else bySubject.set(subject, [look]);
  }
  return bySubject;
}

async function orphansOf(
  looks: readonly Observation[],
  db: VaglioDatabase,
): Promise<{ creator: CreatorKey; dossier: Dossier }[]> {
  const creators = new Map<Subject, CreatorKey>();
  for (const { creator, post } of looks) if (creator && post !== undefined) creators.set(`post:${post}`, creator);
  const rows = await db.observations.bulkGet([...creators.keys()]);
  return rows.flatMap((row) => {
    const creator = row && creators.get(row.subject);
    return creator ? [{ creator, dossier: dossierOf(row) }] : [];
  });
}

/** What is remembered of each of these creators; one of whom nothing is known is left out. */
export async function recall(keys: readonly CreatorKey[], db = database): Promise<Map<CreatorKey, Dossier>> {
  const rows = await db.observations.bulkGet([...keys]);
  return new Map(
    keys.flatMap((key, at) => {
      const row = rows[at];
      return row ? [[key, dossierOf(row)] as const] : [];
    }),
  );
}

/**
 * The same for keys in ascending order, for passes over a whole list: where they lie close together, one reading of the range between
 * the first and the last costs half of asking for each.
 */
export async function recallInOrder(keys: readonly CreatorKey[], db = database): Promise<Map<CreatorKey, Dossier>> {
  const [first, last] = [keys[0], keys.at(-1)];
  if (first === undefined || last === undefined) return new Map();
  const most = keys.length * 2;
  const rows = await db.observations.where('subject').between(first, last, true, true).limit(most).toArray();
  if (rows.length === most) return recall(keys, db);
  const asked: ReadonlySet<Subject> = new Set(keys);
  return new Map(
    rows.flatMap((row) => {
      const creator = creatorOf(row.subject);
      return creator && asked.has(creator) ? [[creator, dossierOf(row)] as const] : [];
    }),
  );
}
