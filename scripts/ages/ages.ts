import type { Platform } from '../../lib/model/platform';
import { READERS } from '../../lib/readers';
import type { WholeReader } from '../../lib/readers/table';

const DAY_MS = 86_400_000;
/** Longer than this since anybody saw it hold, and a way is worth a look at the site. */
export const OLD_DAYS = 90;

/** One way as its table declares it. `page`: the kind of page, or the shape of what was sent. */
export type Declared = {
  platform: Platform;
  witness: 'shown' | 'sent';
  page: string;
  field: string;
  by: string;
  seen: string;
};

export type Old = Declared & { days: number };

/** Every way of every table, identity ways too; one that several pages share stands once for each of them. */
export function declaredWays(readers: Record<Platform, WholeReader> = READERS): Declared[] {
  return Object.values(readers).flatMap(({ platform, pages, sent }) => [
    ...pages.flatMap(({ page, subjects }) =>
      subjects.flatMap((subject) =>
        waysIn(subject).map((way) => ({ platform, witness: 'shown' as const, page, ...way })),
      ),
    ),
    ...sent.shapes.flatMap((shape) =>
      waysIn(shape).map((way) => ({ platform, witness: 'sent' as const, page: shape.shape, ...way })),
    ),
  ]);
}

type Way = { by: string; seen: string };
type Table = {
  creator: readonly Way[];
  shown?: readonly Way[];
  post?: readonly Way[];
  comment?: readonly Way[];
  ways: object;
};

function waysIn({ creator, shown, post, comment, ways }: Table): { field: string; by: string; seen: string }[] {
  const fields: Record<string, readonly Way[] | undefined> = { creator, shown, post, comment, ...ways };
  return Object.entries(fields).flatMap(([field, list = []]) => list.map(({ by, seen }) => ({ field, by, seen })));
}

/** Those seen last more than 90 days ago, the oldest first; each once. `seen` names a month, so its last day counts. */
export function oldWays(ways: readonly Declared[], now: number): Old[] {
  const aged = ways.map((way) => ({ ...way, days: Math.floor((now - endOf(way.seen)) / DAY_MS) }));
  const old = new Map(aged.filter(({ days }) => days > OLD_DAYS).map((way) => [lineOf(way), way]));
  return [...old.values()].sort((a, b) => b.days - a.days || (lineOf(a) < lineOf(b) ? -1 : 1));
}

/** The last instant of a month, YYYY-MM. */
function endOf(month: string): number {
  const [year = Number.NaN, number = Number.NaN] = month.split('-').map(Number);
  return Date.UTC(year, number) - 1;
}

function lineOf({ platform, witness, page, field, by }: Declared): string {
  return `${platform} ${page}${witness === 'sent' ? ' (sent)' : ''} ${field}: ${by}`;
}

export function agesText(old: readonly Old[]): string {
  if (old.length === 0) return `Every way was seen to hold within the last ${OLD_DAYS} days.`;
  const lines = old.map((way) => `${way.seen}  ${String(way.days).padStart(5)} days  ${lineOf(way)}`);
  return [`${old.length} ways were last seen to hold more than ${OLD_DAYS} days ago:`, ...lines].join('\n');
}
