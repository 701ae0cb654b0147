import type { TierName } from '../lib/model/evaluation';
import type { Platform } from '../lib/model/platform';
import type { ShortlistEntry } from '../lib/model/shortlist';
import type { Digest } from './digest';

/** A creator on the shortlist; `digest` is absent until the facts have been read, `removed` stands while it can be put back. */
export type Listed = { entry: ShortlistEntry; digest?: Digest | undefined; removed?: true };

/** What the list can be sorted by; tiers go by their followers. */
export type Column = 'name' | 'tier' | 'engagement' | 'fee' | 'seen' | 'saved';
export type Sorting = { by: Column; descending: boolean };

/** What a row must be, to be shown. `unknown` are creators whose tier cannot be told yet. */
export type Filter = {
  text: string;
  platform: Platform | 'all';
  tier: TierName | 'unknown' | 'all';
  status: ShortlistEntry['status'];
};

/** The sorting after a click on a column's head: the other way round, or A to Z for names and the greatest first for the rest. */
export function sortedBy(sorting: Sorting, by: Column): Sorting {
  return { by, descending: by === sorting.by ? !sorting.descending : by !== 'name' };
}

/** The rows that pass the filter, in order. What is unknown stands last whichever way the list is sorted. */
export function arranged(rows: readonly Listed[], filter: Filter, sorting: Sorting, locale: string): Listed[] {
  const wanted = plain(filter.text);
  const kept = rows.filter((row) => passes(row, filter, wanted));
  const { by, descending } = sorting;
  if (by === 'name') return byName(kept, descending, locale);
  const worth = new Map(kept.map((row) => [row, worthOf(row, by)]));
  return kept.sort((a, b) => unknownLast(worth.get(a), worth.get(b), descending));
}

function passes({ entry, digest }: Listed, filter: Filter, wanted: string): boolean {
  if (entry.status !== filter.status) return false;
  if (filter.platform !== 'all' && !entry.creator.startsWith(`${filter.platform}:`)) return false;
  if (filter.tier !== 'all' && (digest?.tier ?? 'unknown') !== filter.tier) return false;
  if (wanted === '') return true;
  return plain(`${entry.creator} ${digest?.name ?? ''} ${entry.note}`).includes(wanted);
}

function byName(rows: Listed[], descending: boolean, locale: string): Listed[] {
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  const name = ({ entry, digest }: Listed) => digest?.name ?? entry.creator.slice(entry.creator.indexOf(':') + 1);
  return rows.sort((a, b) => (descending ? compare(name(b), name(a)) : compare(name(a), name(b))));
}

function unknownLast(a: number | undefined, b: number | undefined, descending: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return descending ? b - a : a - b;
}

function worthOf({ entry, digest }: Listed, by: Exclude<Column, 'name'>): number | undefined {
  if (by === 'saved') return entry.savedAt;
  if (by === 'seen') return digest?.seenAt;
  if (by === 'engagement') return digest?.standing;
  if (by === 'fee') return digest?.fee;
  return digest?.followers;
}

/** A text as it is searched: without accents and capitals, so that "citta" finds "Città". */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
