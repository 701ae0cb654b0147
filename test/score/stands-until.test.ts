import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportRowOf } from '../../lib/export/row';
import type { Creator } from '../../lib/model/creator';
import type { Benchmarks } from '../../lib/model/evaluation';
import { evaluate } from '../../lib/score/evaluate';
import { standsUntil } from '../../lib/score/which-posts';
import { NOW } from './invent';
import { benchmarks, creators } from './random-creators';

const DAY = 86_400_000;

function rowAt(creator: Creator, by: Benchmarks, now: number) {
  const entry = { creator: creator.key, savedAt: 0, note: '', status: 'saved' as const };
  return exportRowOf(entry, { creator, evaluation: evaluate(creator, by, now) });
}

describe('until it says so', () => {
  it('what a file says of a creator stays as it is, whoever it is and by whichever sets', () => {
    fc.assert(
      fc.property(
        creators,
        benchmarks,
        fc.nat({ max: 900 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (...given) => {
          const [creator, by, days, share] = given;
          const now = NOW + days * DAY;
          const until = Math.min(standsUntil(creator, now), now + 5_000 * DAY);
          const row = rowAt(creator, by, now);
          expect(rowAt(creator, by, until)).toEqual(row);
          expect(rowAt(creator, by, now + (until - now) * share)).toEqual(row);
        },
      ),
      { numRuns: 300 },
    );
  });
});
