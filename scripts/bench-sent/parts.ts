import { HEARD } from '../../lib/listener/heard';
import { pruner } from '../../lib/listener/prune';
import { READERS } from '../../lib/readers';
import { readSent } from '../../lib/readers/sent-reader';
import type { Sample } from './samples';

const ROUNDS = 15;

export const PARTS = ['bare', 'parse', 'prune', 'write', 'message', 'read'] as const;

/** Median milliseconds of each piece of the work on one answer, and how many characters of it are passed on. */
export type Parts = { times: Record<(typeof PARTS)[number], number>; passed: number };

/** Does on one answer, again and again, what is done with it on the page and in the background, beside one bare JSON.parse. */
export function partsOf({ platform, href, text }: Sample, now: number): Parts {
  const prune = pruner(HEARD[platform]);
  const all = PARTS.map((): number[] => []);
  let pruned = '';
  for (let round = 0; round < ROUNDS; round++) {
    let data: unknown;
    const steps = [
      () => void JSON.parse(text),
      () => {
        data = JSON.parse(text);
      },
      () => {
        data = prune(data);
      },
      () => {
        pruned = JSON.stringify(data) ?? 'null';
      },
      // A message is written as JSON once more.
      () => void JSON.stringify({ vaglio: 'sent', body: { href, text: pruned } }),
      () => void readSent(READERS[platform], JSON.parse(pruned), { href, language: 'en', now }),
    ];
    for (const [at, step] of steps.entries()) all[at]?.push(timed(step));
  }
  const medians = PARTS.map((part, at) => [part, median(all[at] ?? [])] as const);
  return { times: Object.fromEntries(medians) as Parts['times'], passed: pruned.length };
}

function timed(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
