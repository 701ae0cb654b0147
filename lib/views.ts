import { gather } from './facts/gather';
import type { Benchmarks } from './model/evaluation';
import type { CreatorKey } from './model/platform';
import type { ShortlistEntry } from './model/shortlist';
import type { CreatorView } from './model/view';
import { evaluate, type Own } from './score/evaluate';
import { database } from './store/database';
import type { Dossier } from './store/dossier';
import { recall, recallInOrder } from './store/observations';
import { entriesByKey, entriesOf, entriesPage } from './store/shortlist';

/** What opinions are made with: the chosen benchmark sets, the time, and what the person brought along. */
export type Scales = { benchmarks: Benchmarks; now: number; own?: Own };

// Small enough that weighing one page of creators stays under a frame or two.
const PAGE = 50;

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
  return withViews(await entriesPage(status, size, after, db), scales, db);
}

/**
 * The whole list of saved creators in the order of their keys, page by page, for exports: the memory of two pages, no long task.
 * The next page is read while this one is weighed and written.
 */
export async function* savedViews(scales: Scales, db = database): AsyncGenerator<CreatorView[], void, void> {
  let page = await savedPage(undefined, db);
  while (page) {
    const next = savedPage(page.last, db);
    // Its failure is met where it is awaited; until then it must not count as unhandled.
    next.catch(() => undefined);
    const { entries, dossiers } = page;
    yield entries.map((entry) => viewOf(entry.creator, dossiers.get(entry.creator), entry, scales));
    page = await next;
  }
}

type SavedPage = { entries: readonly ShortlistEntry[]; dossiers: Map<CreatorKey, Dossier>; last: CreatorKey };

async function savedPage(after: CreatorKey | undefined, db = database): Promise<SavedPage | undefined> {
  const all = await entriesByKey(PAGE, after, db);
  const last = all.at(-1)?.creator;
  if (last === undefined) return undefined;
  const entries = all.filter(({ status }) => status === 'saved');
  return { entries, last, dossiers: await recallInOrder(keysOf(entries), db) };
}

async function withViews(entries: readonly ShortlistEntry[], scales: Scales, db = database): Promise<CreatorView[]> {
  const dossiers = await recall(keysOf(entries), db);
  return entries.map((entry) => viewOf(entry.creator, dossiers.get(entry.creator), entry, scales));
}

function keysOf(entries: readonly ShortlistEntry[]): CreatorKey[] {
  return entries.map(({ creator }) => creator);
}
