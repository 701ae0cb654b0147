import type { Input } from '../model/evaluation';
import { engagement } from './engagement';
import { input, type Question } from './verdict';

/**
 * How much engagement moves a list price, where the person asked for it: (rate ÷ middle of "average")^0.25, between 0.8
 * and 1.25. No published elasticity was found, so this is an assumption and off by default (scoring.md 4.5).
 */
export function engagementFactor(question: Question): { inputs: Input[] } {
  if (!question.benchmarks.engagementMovesFees) return { inputs: [] };
  const verdict = engagement.judge(question);
  const [, from, to] = verdict.known ? verdict.value.cuts : [];
  if (!verdict.known || verdict.value.cuts.length !== 4 || from === undefined || to === undefined)
    return { inputs: [] };
  const moved = (verdict.value.rate / Math.sqrt(from * to)) ** 0.25;
  return { inputs: [input('engagementFactor', Math.min(1.25, Math.max(0.8, moved)))] };
}
