import { expect, test } from 'vitest';
import { slices } from '../../lib/page/slices';

function sliced(nearest: (cells: readonly Element[], then: (sorted: readonly Element[]) => void) => void = () => {}) {
  let time = 0;
  let idle: (() => void)[] = [];
  const stop = new AbortController();
  let drained = 0;
  const within: number[] = [];
  const queue = slices({
    later: (work, ms) => {
      idle.push(work);
      within.push(ms);
    },
    clock: () => time,
    worked: () => undefined,
    drained: () => void drained++,
    nearest,
    signal: stop.signal,
  });
  return {
    queue,
    stop: () => stop.abort(),
    pass: (ms: number) => {
      time += ms;
    },
    drained: () => drained,
    /** How long each slice could be waited for. */
    within,
    /** One piece of idle time; how long it was worked in. */
    slice() {
      const start = time;
      const due = idle;
      idle = [];
      for (const work of due) work();
      return time - start;
    },
    waiting: () => idle.length,
  };
}

test('no slice is longer than 4 ms while a piece of work takes less than one', () => {
  const { queue, pass, slice, waiting, drained } = sliced();
  let done = 0;
  for (let at = 0; at < 50; at++) {
    queue.add({
      run: () => {
        done++;
        pass(0.7);
      },
    });
  }
  const lengths: number[] = [];
  while (waiting() > 0) lengths.push(slice());
  expect(done).toBe(50);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(4);
  expect(drained()).toBe(1);
});

test('a page that never rests leaves no backlog for long: what a slice left is gone on with in the next frame', () => {
  const { queue, pass, slice, waiting, within } = sliced();
  for (let at = 0; at < 12; at++) queue.add({ run: () => pass(1) });
  while (waiting() > 0) slice();
  expect(within.length).toBeGreaterThan(2);
  expect(within[0]).toBeGreaterThan(16);
  expect(Math.max(...within.slice(1))).toBeLessThan(16);
});

test('slices grow to a third of a frame where something has been left for long, and shrink when it is done', () => {
  const { queue, pass, slice, waiting, drained } = sliced();
  const add = (count: number) => {
    for (let at = 0; at < count; at++) queue.add({ run: () => pass(1) });
  };
  add(90);
  const lengths: number[] = [];
  while (waiting() > 0) {
    lengths.push(slice());
    pass(40);
  }
  expect(lengths.slice(0, 4).every((length) => length <= 4)).toBe(true);
  expect(Math.max(...lengths)).toBeGreaterThan(4);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(7);
  // What was read of it is told before all of it is.
  expect(drained()).toBeGreaterThan(1);
  add(8);
  expect(slice()).toBeLessThanOrEqual(4);
});

test('a backlog is worked off by nearness, work for the whole page first', () => {
  const cell = (name: string) => ({ nodeType: 1, name }) as unknown as Element;
  const cells = Array.from({ length: 40 }, (_, at) => cell(String(at)));
  const { queue, pass, slice, waiting } = sliced((all, then) => then([...all].reverse()));
  const order: string[] = [];
  cells.forEach((each, at) => {
    queue.add({
      cell: each,
      run: () => {
        order.push(String(at));
        pass(1);
      },
    });
  });
  queue.add({ run: () => void order.push('page') });
  slice();
  const first = order.length;
  while (waiting() > 0) slice();
  expect(order.slice(first, first + 3)).toEqual(['page', '39', '38']);
  expect(new Set(order).size).toBe(41);
});

test('work that must rest is held back, asked for once, and dropped with the signal', () => {
  const { queue, pass, slice, waiting, stop } = sliced();
  let done = 0;
  const resting = { notBefore: 100, run: () => void done++ };
  queue.add(resting);
  queue.add(resting);
  slice();
  expect([done, waiting()]).toEqual([0, 1]);
  pass(101);
  slice();
  expect([done, waiting()]).toEqual([1, 0]);
  queue.add({ run: () => void done++ });
  stop();
  slice();
  expect(done).toBe(1);
});

test('what comes last waits for all that is due, but not for ever', () => {
  const { queue, pass, slice } = sliced();
  const order: string[] = [];
  queue.add({ last: true, notBefore: 10, run: () => void order.push('last') });
  pass(10);
  const busy = () => {
    queue.add({
      run: () => {
        order.push('card');
        pass(5);
      },
    });
    queue.add({ run: () => pass(1) });
    slice();
  };
  busy();
  busy();
  expect(order).toEqual(['card', 'card']);
  pass(200);
  busy();
  expect(order.slice(2)).toEqual(['last', 'card']);
});
