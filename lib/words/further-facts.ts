import type { Evaluation, Rate, Verdict } from '../model/evaluation';
import type { FactPhrases } from '../model/phrases';
import type { CreatorView } from '../model/view';
import { numberAsShown, rateAsShown, ratesAsShown } from '../text/as-shown';
import { AUDIENCE } from './audience';
import { postsBasis } from './fact-phrases';
import type { Telling } from './inputs';
import { counted, type Say } from './say';
import { whyPhrases } from './why-phrases';

/** What else is known of a creator; what is not stays away, since the card's three facts already say what is needed. */
export function furtherFacts({ creator, evaluation }: CreatorView, say: Say, now: number): FactPhrases[] {
  const audience = AUDIENCE[creator.platform];
  return [
    ...rateFact('viewRate', say.t(`card.viewRateBy.${audience}`), evaluation.viewRate, { say, now, audience }),
    ...rateFact('lifetimeLikes', say.t('card.lifetimeLikes'), evaluation.lifetimeLikes, { say, now, audience }),
    ...rhythmFact(evaluation, say, now),
    ...consistencyFact(evaluation, say, now),
    ...sponsoredFact(evaluation, say, now),
  ];
}

function rateFact(
  id: 'viewRate' | 'lifetimeLikes',
  label: string,
  verdict: Verdict<Rate>,
  telling: Omit<Telling, 'result'>,
): FactPhrases[] {
  const { say } = telling;
  if (!verdict.known) return [];
  const { value, because } = verdict;
  const result = rateAsShown(value.rate, say.locale);
  const small = ratesAsShown(value.interval.low, value.interval.high, say.locale);
  return [
    {
      id,
      label,
      ...(because.used.length > 0 && { basis: postsBasis(because, say) }),
      value: result,
      small,
      why: whyPhrases(because, { ...telling, result }),
    },
  ];
}

function rhythmFact({ rhythm }: Evaluation, say: Say, now: number): FactPhrases[] {
  if (!rhythm.known) return [];
  const { perWeek, daysSinceLast, posts } = rhythm.value;
  const result = say.t('card.perWeek', [numberAsShown(perWeek, say.locale)]);
  const small = counted(say, 'card.lastPost', Math.floor(daysSinceLast));
  const basis = counted(say, 'card.posts', posts);
  const why = whyPhrases(rhythm.because, { say, now, result });
  return [{ id: 'rhythm', label: say.t('card.rhythm'), basis, value: result, small, why }];
}

function consistencyFact({ consistency }: Evaluation, say: Say, now: number): FactPhrases[] {
  if (!consistency.known) return [];
  const { spread, bestShare, of } = consistency.value;
  const result = numberAsShown(spread, say.locale);
  return [
    {
      id: 'consistency',
      label: say.t(`card.consistencyOf.${of}`),
      basis: postsBasis(consistency.because, say),
      value: result,
      small: say.t('card.bestShare', [rateAsShown(bestShare, say.locale)]),
      why: whyPhrases(consistency.because, { say, now, result }),
    },
  ];
}

function sponsoredFact({ sponsored }: Evaluation, say: Say, now: number): FactPhrases[] {
  if (!sponsored.known) return [];
  const { ratio, rate, organicRate, posts } = sponsored.value;
  const result = `× ${numberAsShown(ratio, say.locale)}`;
  return [
    {
      id: 'sponsored',
      label: say.t('card.sponsored'),
      basis: counted(say, 'card.posts', posts),
      value: result,
      small: say.t('card.sponsoredRates', [rateAsShown(rate, say.locale), rateAsShown(organicRate, say.locale)]),
      why: whyPhrases(sponsored.because, { say, now, result }),
    },
  ];
}
