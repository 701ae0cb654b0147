import { gather } from './facts/gather';
import type { Benchmarks } from './model/evaluation';
import type { CreatorKey } from './model/platform';
import type { ShortlistEntry } from './model/shortlist';
import type { CreatorView } from './model/view';
import { evaluate, type Own } from './score/evaluate';
import { database } from './store/database';
import type { Dossier } from './store/dossier';
import { recall } from './store/observations';
import { entriesOf, entriesPage } from './store/shortlist';

/** What opinions are made with: the chosen benchmark sets, the time, and what the person brought along. */
export type Scales = { benchmarks: Benchmarks; now: number; own?: Own };

/** One creator as badges, cards and rows show it: facts gathered, opinions made now. The one place where both meet. */
export function viewOf(
  key: CreatorKey,
  dossier: Dossier | undefined,
  entry: ShortlistEntry | undefined,
  { benchmarks, now, own }: Scales,
): CreatorView {
  const gathered = gather(key, dossier?.observations ?? []);
  // The first look may be gone while what it began is remembered.
  const creator = dossier ? { ...gathered, firstSeenAt: dossier.firstSeenAt } : gathered;
  return { creator, evaluation: evaluate(creator, benchmarks, now, own), ...(entry && { entry }) };
}

/** The views of these creators, in the same order; one that is neither remembered nor on the list is left out. */
export async function viewsOf(keys: readonly CreatorKey[], scales: Scales, db = database): Promise<CreatorView[]> {
  const [dossiers, entries] = await Promise.all([recall(keys, db), entriesOf(keys, db)]);
  return keys.flatMap((key) => {
    const dossier = dossiers.get(key);
    const entry = entries.get(key);
    return dossier || entry ? [viewOf(key, dossier, entry, scales)] : [];
  });
}

/** One page of the list with its views, newest first; `after` is the last entry of the page before. */
export async function shortlistPage(
  status: ShortlistEntry['status'],
  size: number,
  scales: Scales,
  after?: ShortlistEntry,
  db = database,
): Promise<CreatorView[]> {
  const entries = await entriesPage(status, size, after, db);
  const keys = entries.map(({ creator }) => creator);
  const dossiers = await recall(keys, db);
  return entries.map((entry) => viewOf(entry.creator, dossiers.get(entry.creator), entry, scales));
}
