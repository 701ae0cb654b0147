import type { Slices, Work } from './slices';

/** From the first look to the batch it is told in, and between two batches, milliseconds: twenty cards that a page adds in five steps are one message. */
const BETWEEN = 100;

export type Batches = {
  /** Something was read; `urgent`: the page's own subject, for which a person waits. */
  add(urgent: boolean): void;
  /** Nothing is left to be read for now. */
  drained(): void;
};

/** Says that all that came is read, a tenth of a second after its beginning, and not where nothing came. */
export function batches(queue: () => Slices, clock: () => number, tell: { batch: () => void }): Batches {
  let since: number | undefined;
  let last = Number.NEGATIVE_INFINITY;
  const batch: Work = {
    run() {
      since = undefined;
      last = clock();
      tell.batch();
    },
  };
  return {
    add(urgent) {
      const now = clock();
      since = urgent ? now - BETWEEN : (since ?? now);
    },
    drained() {
      if (since === undefined) return;
      batch.notBefore = Math.max(since, last) + BETWEEN;
      queue().add(batch);
    },
  };
}
