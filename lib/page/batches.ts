import type { Slices, Work } from './slices';

/** Between two batches, milliseconds: twenty cards that a page adds in five steps are one message. */
const BETWEEN = 100;

export type Batches = {
  /** Something was read. */
  add(): void;
  /** Nothing is left to be read for now. */
  drained(): void;
};

/** Says that all that came is read, at most every tenth of a second, and not where nothing came. */
export function batches(queue: () => Slices, clock: () => number, tell: { batch: () => void }): Batches {
  let isNew = false;
  const batch: Work = {
    run() {
      batch.notBefore = clock() + BETWEEN;
      tell.batch();
    },
  };
  return {
    add() {
      isNew = true;
    },
    drained() {
      if (!isNew) return;
      isNew = false;
      queue().add(batch);
    },
  };
}
