/** One timed run: milliseconds in all, the longest task of the page's thread over 50 ms (else 0), and how far the heap rose, in MB. */
export type Timed = { ms: number; longest: number; heap: number };

type Memory = Performance & { memory: { usedJSHeapSize: number } };
const heapNow = () => (performance as Memory).memory.usedJSHeapSize;

/** Times a work. `sample` may be called as it goes on, to see how high the heap stands. */
export async function timed(work: (sample: () => void) => Promise<unknown>): Promise<Timed> {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  const before = heapNow();
  let highest = before;
  const sample = () => {
    highest = Math.max(highest, heapNow());
  };
  const from = performance.now();
  await work(sample);
  const ms = performance.now() - from;
  sample();
  // Long tasks are told of a moment later.
  await new Promise((resolve) => setTimeout(resolve, 150));
  observer.disconnect();
  return { ms, longest, heap: (highest - before) / 1e6 };
}

/** Times a work that never waits, many times over, in milliseconds each. */
export function timedEach<T>(all: readonly T[], work: (one: T) => unknown): number[] {
  return all.map((one) => {
    const from = performance.now();
    work(one);
    return performance.now() - from;
  });
}
