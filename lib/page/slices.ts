import { isElement } from '../readers/from';
import { attempt } from './attempt';

/** Asks for some idle time, within so many milliseconds at most: a feed that never rests is read all the same. */
export type Later = (work: () => void, within: number) => void;

/** A piece of work: one cell, or one look at the page. `notBefore` holds it back, on the clock of the slices; `last`: until nothing else is due. */
export type Work = { cell?: Node; notBefore?: number | undefined; last?: boolean; run: () => void };

/** Under the 4 ms of performance.md, with room for the last piece and the badges. */
const LONGEST_SLICE = 2.2;
/** A third of a frame, once every slice has had to leave something for so many milliseconds. */
const LONGEST_BEHIND = 5;
const BEHIND = 150;
/** Until idle time is taken without being given, milliseconds; and where a slice had to leave something. */
const LATEST = 100;
const LATEST_LEFT = 12;

/** A backlog that will not be done within a few slices is worth asking which of it is nearest. */
const LONG_BACKLOG = 24;

/** Work that comes last waits for the rest so many milliseconds longer than it has to. */
const LONGEST_WAIT = 200;

/** A look at the whole page rests this many times as long as it took, so that no page can make it costly. */
const REST = 10;

/** When work that lasted from `start` to `end` may be done again. */
export function restAfter(start: number, end: number): number {
  return end + REST * (end - start);
}

export type Slices = {
  add(work: Work): void;
  /** It has been done meanwhile. */
  drop(work: Work): void;
  /** Does at once what is due of cells that the page has taken away, for so many milliseconds; the rest of it is dropped. */
  leave(longest: number): void;
  /** Asks for a slice although there may be nothing to do in it, to be told that nothing is left. */
  ask(): void;
};

/**
 * Works things off in idle slices under 4 ms, longer ones where that does not do, what is nearest to the viewport first. `worked` is
 * told at the end of each slice, `drained` whenever nothing is left that is due, or something has been for long.
 */
export function slices(how: {
  later: Later;
  clock: () => number;
  worked: () => void;
  drained: () => void;
  nearest: (cells: readonly Element[], then: (sorted: readonly Element[]) => void) => void;
  signal: AbortSignal;
}): Slices {
  let queue = new Set<Work>();
  let asked = false;
  let sorting = false;
  /** Since when every slice has had to leave something. */
  let leftSince: number | undefined;

  const run = () => {
    asked = false;
    if (how.signal.aborted) return;
    const start = how.clock();
    const isBehind = leftSince !== undefined && start - leftSince > BEHIND;
    const longest = isBehind ? LONGEST_BEHIND : LONGEST_SLICE;
    let left = false;
    for (const work of inTurn(queue, start)) {
      left = how.clock() - start > longest;
      if (left) break;
      queue.delete(work);
      attempt(work.run);
    }
    leftSince = left ? (leftSince ?? start) : undefined;
    how.worked();
    // A backlog that goes on and on is told of as it shrinks.
    if (!left || isBehind) how.drained();
    if (queue.size > 0) ask(left ? LATEST_LEFT : LATEST);
    if (queue.size > LONG_BACKLOG && !sorting) sort();
  };
  const sort = () => {
    sorting = true;
    const byCell = new Map([...queue].flatMap((work) => (isElement(work.cell) ? [[work.cell, work] as const] : [])));
    how.nearest([...byCell.keys()], (sorted) => {
      sorting = false;
      const pages = [...queue].filter(({ cell }) => !isElement(cell));
      const near = sorted.flatMap((cell) => byCell.get(cell) ?? []).filter((work) => queue.has(work));
      queue = new Set([...pages, ...near, ...queue]);
    });
  };
  const ask = (within = LATEST) => {
    if (asked) return;
    asked = true;
    how.later(run, within);
  };
  return {
    add(work) {
      queue.add(work);
      ask();
    },
    drop: (work) => void queue.delete(work),
    leave(longest) {
      const start = how.clock();
      for (const work of inTurn(queue, start)) {
        if (work.cell?.isConnected !== false) continue;
        queue.delete(work);
        if (how.clock() - start < longest) attempt(work.run);
      }
    },
    ask,
  };
}

/** What is due, in order; what comes last comes first once it has waited too long: on a slow machine there is always something due. */
function inTurn(queue: ReadonlySet<Work>, now: number): readonly Work[] {
  const turns: [Work[], Work[], Work[]] = [[], [], []];
  for (const work of queue) {
    const { notBefore = 0, last } = work;
    if (notBefore <= now) turns[last ? (now - notBefore > LONGEST_WAIT ? 0 : 2) : 1].push(work);
  }
  return turns.flat();
}
