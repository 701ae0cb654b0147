import type { Slices, Work } from './slices';

/**
 * From the latest look to the batch it is told in, milliseconds, and from the first at most: twenty cards that a page adds in five steps
 * are one message, also on a machine that takes a second for them.
 */
const GATHERED = 200;
const LONGEST = 1000;
/** So much later than it was due, its turn came on a page that is still at work, and mostly not done adding. */
const BUSY = 80;
/** Between two batches: a message costs the same whatever it carries. */
const BETWEEN = 250;

export type Batches = {
  /** Something was read; `urgent`: the page's own subject, for which a person waits. */
  add(urgent: boolean): void;
  /** Nothing is left to be read for now. */
  drained(): void;
};

/** Says that all that came is read, a fifth of a second after its end or soon after the batch before, and not where nothing came. */
export function batches(queue: () => Slices, clock: () => number, tell: { batch: () => void }): Batches {
  let since: number | undefined;
  let latest = 0;
  let last = Number.NEGATIVE_INFINITY;
  let between = BETWEEN;
  const batch: Work = {
    last: true,
    run() {
      const now = clock();
      if (since !== undefined && now < since + LONGEST && now > (batch.notBefore ?? now) + BUSY) {
        latest = now;
        return;
      }
      since = undefined;
      between = BETWEEN;
      last = now;
      tell.batch();
    },
  };
  return {
    add(urgent) {
      latest = clock();
      since = urgent ? latest - LONGEST : (since ?? latest);
      if (urgent) between = GATHERED;
    },
    drained() {
      if (since === undefined) return;
      batch.notBefore = Math.max(Math.min(latest + GATHERED, since + LONGEST), last + between);
      queue().add(batch);
    },
  };
}
