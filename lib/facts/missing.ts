import { missedKey } from '../model/health';
import type { Observation } from '../model/observation';

/** An observation without the fields that were not found: they say nothing to the store, and to health only how many they were. */
export function withoutMissing(observation: Observation): Observation {
  const said = Object.entries(observation.readings).filter(([, { status }]) => status !== 'missing');
  return { ...observation, readings: Object.fromEntries(said) };
}

/** Adds to a count, by `missedKey`, the fields of an observation that were not found. */
export function countMissing(missed: Record<string, number>, { page, witness, readings }: Observation): void {
  for (const [field, { status }] of Object.entries(readings)) {
    const key = missedKey(page, witness, field);
    if (status === 'missing') missed[key] = (missed[key] ?? 0) + 1;
  }
}
