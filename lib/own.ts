import type { OwnFile } from './model/own';
import type { EngagementSet, FeeSet } from './score/benchmarks/set';
import type { Own } from './score/evaluate';
import { type OwnFile as ReadFile, readOwnFile } from './score/own/file';
import { database } from './store/database';
import { broughtAlong } from './store/own';

/** What a person brought along, ready to weigh with. As JSON it is only its revision, so that queries can be named by it. */
export type OwnNow = Own & { fees: readonly FeeSet[]; engagement: readonly EngagementSet[]; toJSON(): string };

/** The own sets and past fees now. A file that today's code no longer reads is passed over: it is listed, but chosen it is gone. */
export async function ownNow(db = database): Promise<OwnNow> {
  const { files, fees } = await broughtAlong(db);
  const sets = files.flatMap((file) => setOf(file) ?? []);
  const revision = `${files.map(({ id, addedAt }) => `${id} ${addedAt}`).join('\n')}\n${fees.map(({ id }) => id).join('\n')}`;
  return {
    fees: sets.flatMap((set) => ('fees' in set ? [set.fees] : [])),
    engagement: sets.flatMap((set) => ('engagement' in set ? [set.engagement] : [])),
    quotes: fees,
    toJSON: () => revision,
  };
}

// A file is read once and not for every batch of looks: the background weighs several times a second while somebody scrolls.
const known = new Map<string, ReadFile | undefined>();

function setOf({ id, name, text, addedAt }: OwnFile): ReadFile | undefined {
  const key = `${id} ${addedAt}`;
  if (!known.has(key)) {
    const read = readOwnFile(text, name, monthOf(addedAt));
    known.set(key, read.ok ? read.value : undefined);
  }
  return known.get(key);
}

/** 'YYYY-MM' of an instant. */
export function monthOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 7);
}
