import { missedKey } from '../model/health';
import type { Observation, Reading, Readings } from '../model/observation';

/** An observation without the fields that were not found: they say nothing to the store, and to health only how many they were. */
export function withoutMissing(observation: Observation): Observation {
  const said: Record<string, Reading<unknown>> = {};
  const { readings } = observation;
  for (const field in readings) {
    const reading = readings[field as keyof Readings];
    if (reading && reading.status !== 'missing') said[field] = reading;
  }
  return { ...observation, readings: said as Readings };
}

/** Adds to a count, by `missedKey`, the fields of an observation that were not found. */
export function countMissing(missed: Record<string, number>, { page, witness, readings }: Observation): void {
  for (const field in readings) {
    if (readings[field as keyof Readings]?.status !== 'missing') continue;
    const key = missedKey(page, witness, field);
    missed[key] = (missed[key] ?? 0) + 1;
  }
}
