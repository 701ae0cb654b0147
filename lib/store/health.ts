import { type Attempt, HEALTH_DAYS, type Tally } from '../model/health';
import type { Field, Witness } from '../model/observation';
import type { Platform } from '../model/platform';
import { database, type VaglioDatabase } from './database';

/** One site's day. `counts` by page, witness, field, attempt and way, joined by line breaks: one small row a day, not hundreds. */
export type HealthRow = { id: string; day: number; platform: Platform; counts: Record<string, number> };

/** More than the tables of any site can give in a day; what comes past it is not counted. */
const MOST_COUNTS = 600;

/** Adds tallies to those of their days: one reading and one writing for each site and day among them. */
export async function addTallies(tallies: readonly Tally[], db = database): Promise<void> {
  if (tallies.length === 0) return;
  await db.transaction('rw', db.health, async () => {
    const days = [...new Set(tallies.map(idOf))];
    const rows = await db.health.bulkGet(days);
    const next = days.flatMap((id, at) => {
      const own = tallies.filter((tally) => idOf(tally) === id);
      const [first] = own;
      return first
        ? [{ id, day: first.day, platform: first.platform, counts: added(rows[at]?.counts ?? {}, own) }]
        : [];
    });
    await db.health.bulkPut(next);
  });
}

function idOf({ day, platform }: Tally): string {
  return `${day} ${platform}`;
}

function added(before: HealthRow['counts'], tallies: readonly Tally[]): HealthRow['counts'] {
  const counts = { ...before };
  let room = MOST_COUNTS - Object.keys(counts).length;
  for (const { page, witness, field, attempt, by, count } of tallies) {
    const key = [page, witness, field, attempt, by].join('\n');
    const had = counts[key];
    if (had === undefined && room-- <= 0) continue;
    counts[key] = (had ?? 0) + count;
  }
  return counts;
}

/** The tallies of the last 30 days. `today`: a day, counted from 1970-01-01, UTC. */
export async function recentTallies(today: number, db = database): Promise<Tally[]> {
  const rows = await db.health
    .where('day')
    .above(today - HEALTH_DAYS)
    .toArray();
  return rows.flatMap(({ day, platform, counts }) =>
    Object.entries(counts).flatMap(([key, count]) => {
      const [page, witness, field, attempt, by] = key.split('\n');
      if (page === undefined || by === undefined) return [];
      const what = { witness: witness as Witness, field: field as Field, attempt: attempt as Attempt };
      return [{ platform, day, page, ...what, by, count }];
    }),
  );
}

/** Forgets the days that are no longer told of. */
export async function forgetTallies(today: number, db: VaglioDatabase): Promise<void> {
  await db.health
    .where('day')
    .belowOrEqual(today - HEALTH_DAYS)
    .delete();
}
