import { type Count, midpoint } from '../model/count';
import type { Creator, Fact } from '../model/creator';
import type { Benchmarks, Evaluation, Explanation, Input, Source, Verdict } from '../model/evaluation';
import type { Field } from '../model/observation';
import type { InputId, NoteId, WhyId } from '../model/proof';
import type { Chosen } from './benchmarks/registry';
import type { PlatformRules } from './platforms';
import type { Quote } from './quotes';

/** All that a verdict may rest on: the facts, the chosen sets, what the brand paid before, and the moment that counts as now. */
export type Question = {
  creator: Creator;
  rules: PlatformRules;
  benchmarks: Benchmarks;
  sets: Chosen;
  quotes: readonly Quote[];
  now: number;
};

export type VerdictName = Exclude<keyof Evaluation, 'benchmarks'>;

/** The numbers that a proof comes to, by name: rates as fractions, money in whole units. */
export type Numbers = Readonly<Record<string, number>>;
export type Formula = (proof: Explanation) => Numbers;

/** One verdict: how it is reached, and the formulas that its proofs name. */
export type Judge<Name extends VerdictName> = {
  judge: (question: Question) => Evaluation[Name];
  formulas: Readonly<Record<string, Formula>>;
};

/** Reckons something once for each question, however many verdicts ask for it. */
export function once<T>(reckon: (question: Question) => T): (question: Question) => T {
  const known = new WeakMap<Question, { found: T }>();
  return (question) => {
    const before = known.get(question);
    if (before) return before.found;
    const found = reckon(question);
    known.set(question, { found });
    return found;
  };
}

/** A verdict that is not known: the fields it needs, and why, where they alone do not say it. */
export function unknown<T>(
  needs: readonly Field[],
  more: { why?: WhyId; have?: number; want?: number } = {},
): Verdict<T> {
  return { known: false, needs, ...more };
}

/** A proof with what most proofs leave empty. */
export function proof(part: Partial<Explanation> & Pick<Explanation, 'formula'>): Explanation {
  return { inputs: [], used: [], leftOut: [], sources: [], notes: [], ...part };
}

export function countInput(id: InputId, { value, page, by, seenAt }: Fact<Count>): Input {
  return { id, value: midpoint(value), count: value, page, by, seenAt };
}

export function input(id: InputId, value: number): Input {
  return { id, value };
}

/** The bounds of a size group; the largest group has no upper one. */
export function sizeInputs({ from, below }: { from: number; below: number }): Input[] {
  return [input('tierFrom', from), ...(Number.isFinite(below) ? [input('tierBelow', below)] : [])];
}

/** The first input under an id. */
export function inputOf({ inputs }: Pick<Explanation, 'inputs'>, id: InputId): Input | undefined {
  return inputs.find((one) => one.id === id);
}

/** An input that multiplies, or 1 where the proof has none. */
export function factorOf(explanation: Explanation, id: InputId): number {
  return inputOf(explanation, id)?.value ?? 1;
}

/** The values of all inputs under an id, in order. */
export function inputValues({ inputs }: Explanation, id: InputId): number[] {
  return inputs.filter((one) => one.id === id).map((one) => one.value);
}

/** The value of the one input under an id; `NaN` where the proof lacks it. */
export function inputValue(explanation: Explanation, id: InputId): number {
  return inputOf(explanation, id)?.value ?? Number.NaN;
}

/** The largest whole number that a shown count can stand for. */
export function most({ high }: Count): number {
  return high - 1;
}

/** The notes that apply: those whose condition holds. */
export function notes(...cases: readonly (readonly [NoteId, boolean])[]): NoteId[] {
  return cases.filter(([, holds]) => holds).map(([id]) => id);
}

export const YEAR_MS = 365.25 * 86_400_000;

/** Whether a set's figures are more than twelve months old at `now`. */
export function isOld({ asOf }: Source, now: number): boolean {
  return asOf !== undefined && now - Date.parse(`${asOf}-28`) > YEAR_MS;
}
