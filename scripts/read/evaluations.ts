import type { Evaluation } from '../../lib/model/evaluation';
import type { Observation } from '../../lib/model/observation';
import type { CreatorKey } from '../../lib/model/platform';

/** What the default sets say of every creator in some observations. */
export function evaluations(_observations: readonly Observation[], _now: number): Record<CreatorKey, Evaluation> {
  return {};
}
