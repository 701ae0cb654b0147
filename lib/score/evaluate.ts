import type { Creator } from '../model/creator';
import type { Benchmarks, Evaluation } from '../model/evaluation';
import type { Quote } from '../model/own';
import { chosenSets, type OwnSets } from './benchmarks/registry';
import { consistency } from './consistency';
import { definitions } from './definitions';
import { engagement } from './engagement';
import { fee } from './fee';
import { lifetimeLikes } from './lifetime-likes';
import { PLATFORM_RULES } from './platforms';
import { rhythm } from './rhythm';
import { sponsored } from './sponsored';
import { tier } from './tier';
import type { Judge, Question, VerdictName } from './verdict';
import { viewRate } from './view-rate';

/** Every verdict. A further one is a file of its own and a line here, which the compiler asks for once the type names it. */
export const JUDGES: { [Name in VerdictName]: Judge<Name> } = {
  tier,
  engagement,
  fee,
  viewRate,
  lifetimeLikes,
  definitions,
  rhythm,
  consistency,
  sponsored,
};

const EACH: readonly (readonly [string, (question: Question) => unknown])[] = Object.entries(JUDGES).map(
  ([name, { judge }]) => [name, judge],
);

/** What a person brought along: sets of their own, and what the brand paid before. */
export type Own = OwnSets & { quotes?: readonly Quote[] };

const NOTHING: Own = {};

/** An opinion on a creator: from facts, chosen sets, and the moment that counts as now (epoch milliseconds). */
export function evaluate(creator: Creator, benchmarks: Benchmarks, now: number, own: Own = NOTHING): Evaluation {
  const question: Question = {
    creator,
    rules: PLATFORM_RULES[creator.platform],
    benchmarks,
    sets: chosenSets(benchmarks, own),
    quotes: own.quotes ?? [],
    now,
    memo: [],
  };
  const verdicts: Record<string, unknown> = { benchmarks };
  for (const [name, judge] of EACH) verdicts[name] = judge(question);
  // The record of judges is total, so every verdict is there.
  return verdicts as Evaluation;
}
