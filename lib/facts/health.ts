import type { Ailment, Attempt, FieldHealth, Tally, WayHealth } from '../model/health';

/** Refused so often without being read once: no accident. */
const REFUSED = 3;
/** So many readings should there have been. Fields come in clusters, so that a few prove nothing. */
const EXPECTED = 20;
const READ_BEFORE = 5;
/** For what comes and goes: the last days, how often at least, and which part of all answers. */
const LATELY_DAYS = 7;
const OFTEN = 5;
const OFTEN_SHARE = 0.2;
const DISAGREED = 3;

type Day = { day: number; good: number } & Record<Attempt, number>;

/** The health of every field that was met, troubles first, then by site, page and field. `today`: a day, counted like those of tallies. */
export function healthOf(tallies: readonly Tally[], today: number): FieldHealth[] {
  const groups = grouped(tallies, ({ platform, page, witness, field }) => [platform, page, witness, field].join('\n'));
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => fieldHealth(group, today) ?? [])
    .sort((a, b) => Number(b.trouble !== undefined) - Number(a.trouble !== undefined));
}

function fieldHealth(group: readonly Tally[], today: number): FieldHealth | undefined {
  const [first] = group;
  if (!first) return undefined;
  const { platform, page, witness, field } = first;
  const days = daysOf(group);
  const trouble = troubleIn(days, today);
  const lastRead = days.findLast(({ good }) => good > 0)?.day;
  return {
    platform,
    page,
    witness,
    field,
    total: sumOf(group),
    ways: waysOf(group),
    ...(lastRead !== undefined && { lastRead }),
    ...(trouble && { trouble }),
  };
}

function troubleIn(days: readonly Day[], today: number): FieldHealth['trouble'] {
  const lastGood = days.findLast(({ good }) => good > 0)?.day ?? Number.NEGATIVE_INFINITY;
  const after = days.filter(({ day }) => day > lastGood);
  const before = days.filter(({ day }) => day <= lastGood);
  const refused = sum(after, 'unreadable');
  if (refused >= REFUSED) return found('not understood', after, 'unreadable');
  const read = sum(before, 'good');
  const rate = read / (read + sum(before, 'missing') || 1);
  if (read >= READ_BEFORE && sum(after, 'missing') * rate >= EXPECTED) return found('not found', after, 'missing');
  const lately = days.filter(({ day }) => day > today - LATELY_DAYS);
  const often = sum(lately, 'unreadable');
  if (often >= OFTEN && often >= OFTEN_SHARE * (often + sum(lately, 'good'))) {
    return found('often not understood', lately, 'unreadable');
  }
  return sum(lately, 'conflict') >= DISAGREED ? found('disagree', lately, 'conflict') : undefined;
}

function found(what: Ailment, days: readonly Day[], attempt: Attempt): FieldHealth['trouble'] {
  const first = days.find((day) => day[attempt] > 0);
  return first && { what, since: first.day, times: sum(days, attempt) };
}

function sum(days: readonly Day[], what: Attempt | 'good'): number {
  return days.reduce((before, day) => before + day[what], 0);
}

function sumOf(tallies: readonly Tally[]): Record<Attempt, number> {
  const total = { read: 0, hidden: 0, unreadable: 0, missing: 0, conflict: 0 };
  for (const { attempt, count } of tallies) total[attempt] += count;
  return total;
}

/** Oldest first. */
function daysOf(tallies: readonly Tally[]): Day[] {
  return [...grouped(tallies, ({ day }) => day)]
    .map(([day, own]) => {
      const total = sumOf(own);
      return { day, ...total, good: total.read + total.hidden };
    })
    .sort((a, b) => a.day - b.day);
}

function waysOf(tallies: readonly Tally[]): WayHealth[] {
  const answered = tallies.filter(({ by }) => by !== '');
  return [...grouped(answered, ({ by }) => by)]
    .map(([by, own]) => ({ by, ...sumOf(own) }))
    .sort((a, b) => b.read + b.hidden + b.unreadable - (a.read + a.hidden + a.unreadable));
}

function grouped<K>(tallies: readonly Tally[], by: (tally: Tally) => K): Map<K, Tally[]> {
  const groups = new Map<K, Tally[]>();
  for (const tally of tallies) {
    const key = by(tally);
    const group = groups.get(key);
    if (group) group.push(tally);
    else groups.set(key, [tally]);
  }
  return groups;
}
