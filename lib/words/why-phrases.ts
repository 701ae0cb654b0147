import type { Explanation, PostUse } from '../model/evaluation';
import type { WhyPhrases } from '../model/phrases';
import type { FormulaId } from '../model/proof';
import { countAsShown, dayAsShown, rateAsShown } from '../text/as-shown';
import { inputLine, type Telling } from './inputs';
import { keyOf, type Say } from './say';
import { sourceLine } from './sources';
import { sumOf } from './sums';

/** A proof in words: the formula, the same with its numbers, what went in and where it was read, what did not and why, and the sources. */
export function whyPhrases(because: Explanation, telling: Telling): WhyPhrases {
  const { say } = telling;
  const sum = sumOf(because, telling);
  return {
    formula: say.t(`formula.${because.formula}`),
    ...(sum !== undefined && { sum }),
    inputs: because.inputs.map((input) => inputLine(input, because, telling)),
    used: because.used.map((use) => postLine(use, because.formula, say)),
    leftOut: leftOutLines(because, say),
    notes: because.notes.map((note) => say.t(`note.${note}`)),
    sources: because.sources.map((source) => ({
      text: sourceLine(source, say),
      ...(source.url !== undefined && { url: source.url }),
    })),
  };
}

const TERMS = ['likes', 'comments', 'shares', 'saves', 'views'] as const;
/** The formulas whose posts each carry a rate of their own. */
const RATED: ReadonlySet<FormulaId> = new Set(['engagementByFollowers', 'engagementByViews', 'viewRate', 'sponsored']);

function postLine(use: PostUse, formula: FormulaId, say: Say): string {
  const counts = TERMS.flatMap((term) => {
    const count = use[term];
    return count ? [say.t(`card.term.${term}`, [countAsShown(count, say.locale)])] : [];
  });
  const when = use.publishedAt === undefined ? use.post : dayAsShown(use.publishedAt, say.locale);
  return [when, ...counts, ...(RATED.has(formula) ? [rateAsShown(use.value, say.locale)] : [])].join(' · ');
}

/** The reasons, each with how many posts it kept out: "2 × Likes hidden". */
function leftOutLines({ leftOut }: Explanation, say: Say): string[] {
  const reasons = [...new Set(leftOut.map(({ why }) => why))];
  return reasons.map((reason) => {
    const times = leftOut.filter(({ why }) => why === reason).length;
    return say.t('card.times', [String(times), say.t(`leftOut.${keyOf(reason)}`)]);
  });
}
