import type { Field, Observation, Witness } from '../model/observation';

/** The numbers of a creator whose course over time is worth keeping after the looks themselves are gone. */
export const COURSES = ['followers', 'following', 'postCount', 'likesTotal'] as const satisfies readonly Field[];
export type Course = (typeof COURSES)[number];

/** One day's number. `day` is counted from 1970-01-01, UTC; low ≤ true value < high. */
export type Point = { day: number; low: number; high: number };

/** The stored form: a flat list of steps – days since the point before, change of low, width – so that a year takes few bytes. */
export type History = { [C in Course]?: readonly number[] };

const DAY_MS = 86_400_000;

/** The day of an instant, counted from 1970-01-01, UTC. */
export function dayOf(instant: number): number {
  return Math.floor(instant / DAY_MS);
}

/** The first instant of a day. */
export function startOf(day: number): number {
  return day * DAY_MS;
}

/** The points of one course, oldest first. */
export function pointsOf(history: History, course: Course): Point[] {
  const steps = history[course] ?? [];
  const points: Point[] = [];
  let day = 0;
  let low = 0;
  for (let at = 0; at < steps.length; at += 3) {
    const [days, change, width] = [steps[at], steps[at + 1], steps[at + 2]];
    if (days === undefined || change === undefined || width === undefined) break;
    day += days;
    low += change;
    points.push({ day, low, high: low + width });
  }
  return points;
}

/**
 * The history with what these looks at the creator say: one number a day and course. Of two on one day the narrower stands if
 * both can be true; else the one that was shown, for what was sent never overrules it.
 */
export function withPoints(history: History, looks: readonly Observation[]): History {
  const next: History = { ...history };
  for (const course of COURSES) {
    const found = looks.filter(({ post, readings }) => post === undefined && readings[course]?.status === 'read');
    if (found.length === 0) continue;
    const days = new Map(pointsOf(history, course).map((point) => [point.day, point]));
    for (const look of found.toSorted((a, b) => a.seenAt - b.seenAt)) {
      const point = pointOf(look, course);
      if (point) days.set(point.day, settled(days.get(point.day), point, look.witness));
    }
    next[course] = stepsOf([...days.values()].sort((a, b) => a.day - b.day));
  }
  return next;
}

function pointOf({ seenAt, readings }: Observation, course: Course): Point | undefined {
  const reading = readings[course];
  return reading?.status === 'read'
    ? { day: dayOf(seenAt), low: reading.value.low, high: reading.value.high }
    : undefined;
}

function settled(before: Point | undefined, point: Point, witness: Witness): Point {
  if (!before) return point;
  const overlap = before.low < point.high && point.low < before.high;
  if (overlap) return before.high - before.low < point.high - point.low ? before : point;
  return witness === 'shown' ? point : before;
}

/** Two histories of one creator as one; of two numbers on one day the first's stands. */
export function bothHistories(first: History, other: History): History {
  const both: History = {};
  for (const course of COURSES) {
    const days = new Map([...pointsOf(other, course), ...pointsOf(first, course)].map((point) => [point.day, point]));
    if (days.size > 0) both[course] = stepsOf([...days.values()].sort((a, b) => a.day - b.day));
  }
  return both;
}

/** The history without what is older than `since`. */
export function since(history: History, instant: number): History {
  const next: History = {};
  for (const course of COURSES) {
    const kept = pointsOf(history, course).filter(({ day }) => startOf(day) >= instant);
    if (kept.length > 0) next[course] = stepsOf(kept);
  }
  return next;
}

function stepsOf(points: readonly Point[]): number[] {
  const steps: number[] = [];
  let before = { day: 0, low: 0 };
  for (const point of points) {
    steps.push(point.day - before.day, point.low - before.low, point.high - point.low);
    before = point;
  }
  return steps;
}
