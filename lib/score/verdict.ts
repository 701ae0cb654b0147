import { type Count, midpoint } from '../model/count';
import type { Creator, Fact } from '../model/creator';
import type { Benchmarks, Evaluation, Explanation, Input, Source, Verdict } from '../model/evaluation';
import type { Field } from '../model/observation';
import type { Quote } from '../model/own';
import type { InputId, NoteId, WhyId } from '../model/proof';
import type { Chosen } from './benchmarks/registry';
import type { PlatformRules } from './platforms';

/** All that a verdict may rest on: the facts, the chosen sets, what the brand paid before, and the moment that counts as now. */
export type Question = {
  creator: Creator;
  rules: PlatformRules;
  benchmarks: Benchmarks;
  sets: Chosen;
  quotes: readonly Quote[];
  now: number;
  /** What `once` has reckoned for this question. */
  memo: unknown[];
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

let places = 0;

/** Reckons something once for each question, however many verdicts ask for it. Kept with the question: weak maps cost more than most answers. */
export function once<T extends object>(reckon: (question: Question) => T): (question: Question) => T {
  const place = places++;
  return (question) => {
    const before = question.memo[place];
    if (before !== undefined) return before as T;
    const found = reckon(question);
    question.memo[place] = found;
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
  const { formula, inputs = [], used = [], leftOut = [], sources = [], notes = [] } = part;
  return { formula, inputs, used, leftOut, sources, notes };
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
  for (const one of inputs) if (one.id === id) return one;
  return undefined;
}

/** An input that multiplies, or 1 where the proof has none. */
export function factorOf(explanation: Explanation, id: InputId): number {
  return inputOf(explanation, id)?.value ?? 1;
}

/** The values of all inputs under an id, in order. */
export function inputValues({ inputs }: Explanation, id: InputId): number[] {
  const values: number[] = [];
  for (const one of inputs) if (one.id === id) values.push(one.value);
  return values;
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
  const ids: NoteId[] = [];
  for (const [id, holds] of cases) if (holds) ids.push(id);
  return ids;
}

export const YEAR_MS = 365.25 * 86_400_000;

/** Whether a set's figures are more than twelve months old at `now`. */
export function isOld({ asOf }: Source, now: number): boolean {
  return asOf !== undefined && now - instantOf(`${asOf}-28`) > YEAR_MS;
}

const instants = new Map<string, number>();

/** The instant of one of the few dates that sets and rates carry; reading a date costs as much as a median. */
export function instantOf(date: string): number {
  const known = instants.get(date);
  if (known !== undefined) return known;
  const instant = Date.parse(date);
  instants.set(date, instant);
  return instant;
}
