import type { Explanation } from '../model/evaluation';
import { JUDGES } from './evaluate';
import { quoteNumbers } from './quotes';
import type { Formula, Numbers } from './verdict';

const FORMULAS: Readonly<Record<string, Formula>> = Object.assign(
  { quote: quoteNumbers },
  ...Object.values(JUDGES).map((one) => one.formulas),
);

/** The numbers of a proof, reckoned again from nothing but the proof; empty for a formula that is not known here. */
export function recompute(explanation: Explanation): Numbers {
  const formula = Object.hasOwn(FORMULAS, explanation.formula) ? FORMULAS[explanation.formula] : undefined;
  return formula ? formula(explanation) : {};
}
