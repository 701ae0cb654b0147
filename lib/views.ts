import { gather } from './facts/gather';
import type { Benchmarks } from './model/evaluation';
import type { CreatorKey } from './model/platform';
import type { ShortlistEntry } from './model/shortlist';
import type { CreatorView } from './model/view';
import { evaluate } from './score/evaluate';
import { database } from './store/database';
import type { Dossier } from './store/dossier';
import { recall } from './store/observations';
import { entriesByKey, entriesOf, entriesPage } from './store/shortlist';

/** What opinions are made with: the chosen benchmark sets, and the time. */
export type Scales = { benchmarks: Benchmarks; now: number };

// Small enough that weighing one page of creators stays under a frame or two.
const PAGE = 100;

/** One creator as badges, cards and rows show it: facts gathered, opinions made now. The one place where both meet. */
export function viewOf(
  key: CreatorKey,
  dossier: Dossier | undefined,
  entry: ShortlistEntry | undefined,
  { benchmarks, now }: Scales,
): CreatorView {
  const gathered = gather(key, dossier?.observations ?? []);
  // The first look may be gone while what it began is remembered.
  const creator = dossier ? { ...gathered, firstSeenAt: dossier.firstSeenAt } : gathered;
  return { creator, evaluation: evaluate(creator, benchmarks, now), ...(entry && { entry }) };
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
  return withViews(await entriesPage(status, size, after, db), scales, db);
}

/** The whole list of saved creators in the order of their keys, page by page, for exports: the memory of one page, no long task. */
export async function* savedViews(scales: Scales, db = database): AsyncGenerator<CreatorView[], void, void> {
  let entries = await entriesByKey(PAGE, undefined, db);
  while (entries.length > 0) {
    yield await withViews(
      entries.filter(({ status }) => status === 'saved'),
      scales,
      db,
    );
    entries = await entriesByKey(PAGE, entries.at(-1)?.creator, db);
  }
}

async function withViews(entries: readonly ShortlistEntry[], scales: Scales, db = database): Promise<CreatorView[]> {
  const dossiers = await recall(
    entries.map(({ creator }) => creator),
    db,
  );
  return entries.map((entry) => viewOf(entry.creator, dossiers.get(entry.creator), entry, scales));
}
