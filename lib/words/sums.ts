import { midpoint } from '../model/count';
import type { Explanation } from '../model/evaluation';
import type { FormulaId, InputId } from '../model/proof';
import { numberAsShown, rateAsShown, wholeAsShown } from '../text/as-shown';
import { inputAsShown, type Telling } from './inputs';

type Sum = (because: Explanation, telling: Telling) => string | undefined;

/** The formula with the numbers in it, in the signs of arithmetic. Absent where the inputs' list says it as well. */
export function sumOf(because: Explanation, telling: Telling): string | undefined {
  return SUMS[because.formula]?.(because, telling);
}

const median: Sum = ({ used }, { say, result }) => {
  const rates = used.map(({ value }) => value).sort((a, b) => a - b);
  const list = rates.map((rate) => rateAsShown(rate, say.locale)).join(' · ');
  return rates.length === 0 ? undefined : say.t('card.median', [list, result]);
};

const SUMS: Partial<Record<FormulaId, Sum>> = {
  tier(because, telling) {
    const [from, followers, below] = values(because, telling, ['tierFrom', 'followers', 'tierBelow']);
    if (from === undefined || followers === undefined) return undefined;
    return below === undefined ? `${from} ≤ ${followers}` : `${from} ≤ ${followers} < ${below}`;
  },
  engagementByFollowers: median,
  engagementByViews: median,
  viewRate: median,
  lifetimeLikes(because, telling) {
    const [likes, posts, followers] = values(because, telling, ['likesTotal', 'postCount', 'followers']);
    return likes && posts && followers ? `${likes} ÷ ${posts} ÷ ${followers} = ${telling.result}` : undefined;
  },
  feeTable(because, telling) {
    const [low, high, followers] = values(because, telling, ['listLow', 'listHigh', 'followers']);
    if (!low || !followers) return undefined;
    const list = high && high !== low ? `${low}–${high}` : low;
    return `${followers} → ${list}${factors(because, telling)} = ${telling.result}`;
  },
  feeCurve(because, telling) {
    const shown = values(because, telling, ['curveAt100K', 'followers', 'curveExponent', 'listFactor']);
    const [price, followers, exponent, apart] = shown;
    if (!price || !followers || !exponent || !apart) return undefined;
    const hundred = wholeAsShown(100_000, telling.say.locale);
    const curve = `${price} × (${followers} ÷ ${hundred})^${exponent}`;
    return `${curve}${factors(because, telling)} ×/÷ ${apart} = ${telling.result}`;
  },
};

function values(because: Explanation, telling: Telling, ids: readonly InputId[]): (string | undefined)[] {
  return ids.map((id) => {
    const input = because.inputs.find((one) => one.id === id);
    if (!input) return undefined;
    if (input.count) return wholeAsShown(midpoint(input.count), telling.say.locale);
    return inputAsShown(input, because, telling);
  });
}

const FACTORS: readonly InputId[] = ['format', 'engagementFactor', 'exchangeRate'];

/** The factors that a list price is multiplied by, where they are not one. */
function factors({ inputs }: Explanation, { say }: Telling): string {
  return inputs
    .filter(({ id, value }) => FACTORS.includes(id) && value !== 1)
    .map(({ value }) => ` × ${numberAsShown(value, say.locale)}`)
    .join('');
}
