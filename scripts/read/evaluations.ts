import { gather } from '../../lib/facts/gather';
import type { Evaluation } from '../../lib/model/evaluation';
import type { Observation } from '../../lib/model/observation';
import type { CreatorKey } from '../../lib/model/platform';
import { DEFAULT_BENCHMARKS } from '../../lib/score/benchmarks/registry';
import { evaluate } from '../../lib/score/evaluate';

/** What the default sets say of every creator in some observations. */
export function evaluations(observations: readonly Observation[], now: number): Record<CreatorKey, Evaluation> {
  const keys = [...new Set(observations.flatMap(({ creator }) => creator ?? []))];
  return Object.fromEntries(
    keys.map((key) => [
      key,
      evaluate(
        gather(
          key,
          observations.filter(({ creator }) => creator === key),
        ),
        DEFAULT_BENCHMARKS,
        now,
      ),
    ]),
  );
}
