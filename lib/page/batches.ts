import type { Slices, Work } from './slices';

/** From the first look to the batch it is told in, milliseconds: twenty cards that a page adds in five steps are one message. */
const GATHERED = 100;
/** Between two batches: a message costs the same whatever it carries. */
const BETWEEN = 250;

export type Batches = {
  /** Something was read; `urgent`: the page's own subject, for which a person waits. */
  add(urgent: boolean): void;
  /** Nothing is left to be read for now. */
  drained(): void;
};

/** Says that all that came is read, a tenth of a second after its beginning or soon after the batch before, and not where nothing came. */
export function batches(queue: () => Slices, clock: () => number, tell: { batch: () => void }): Batches {
  let since: number | undefined;
  let last = Number.NEGATIVE_INFINITY;
  let between = BETWEEN;
  const batch: Work = {
    last: true,
    run() {
      since = undefined;
      between = BETWEEN;
      last = clock();
      tell.batch();
    },
  };
  return {
    add(urgent) {
      const now = clock();
      since = urgent ? now - GATHERED : (since ?? now);
      if (urgent) between = GATHERED;
    },
    drained() {
      if (since === undefined) return;
      batch.notBefore = Math.max(since + GATHERED, last + between);
      queue().add(batch);
    },
  };
}
