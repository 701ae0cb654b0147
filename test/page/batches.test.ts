import { expect, test } from 'vitest';
import { batches } from '../../lib/page/batches';
import type { Slices, Work } from '../../lib/page/slices';

function gathering() {
  let time = 0;
  let due: Work | undefined;
  let told = 0;
  const queue: Slices = {
    add: (work) => {
      due = work;
    },
    drop: () => undefined,
    leave: () => undefined,
    ask: () => undefined,
  };
  const gathered = batches(
    () => queue,
    () => time,
    { batch: () => void told++ },
  );
  return {
    told: () => told,
    dueAt: () => due?.notBefore ?? 0,
    read(at: number) {
      time = at;
      gathered.add(false);
      gathered.drained();
    },
    /** A slice in which the batch has its turn. */
    turn(at: number) {
      time = at;
      due?.run();
      gathered.drained();
    },
  };
}

test('a page at rest is told of a fifth of a second after the last look', () => {
  const { read, turn, dueAt, told } = gathering();
  read(1000);
  expect(dueAt()).toBe(1200);
  turn(1210);
  expect(told()).toBe(1);
});

test('a page that keeps the batch waiting is at work, and is waited for: once more, and a second at most', () => {
  const { read, turn, dueAt, told } = gathering();
  read(1000);
  turn(1350);
  expect(told()).toBe(0);
  expect(dueAt()).toBe(1550);
  turn(1560);
  expect(told()).toBe(1);
  read(3000);
  for (const late of [3300, 3650, 3990]) turn(late);
  expect(told()).toBe(1);
  turn(4200);
  expect(told()).toBe(2);
});
