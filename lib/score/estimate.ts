import type { ContentFormat, FeeMethod, Interval } from '../model/evaluation';
import type { Question } from './verdict';

/** One method's answer, with the wide band of deals really paid where the method has a middle. */
export type Estimate = FeeMethod & { market?: Interval };

/** The format that a fee is asked for: the chosen one where the platform has it, else the platform's usual one. */
export function formatOf({ creator, rules, benchmarks }: Question): ContentFormat {
  const asked = benchmarks.formats?.[creator.platform];
  return asked && rules.formats.includes(asked) ? asked : rules.format;
}
