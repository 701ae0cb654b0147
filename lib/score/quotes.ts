import type { Explanation } from '../model/evaluation';

/** The unit prices of a quote, each only where its divisor is known and not nothing. */
export function quoteNumbers({ inputs }: Explanation): Partial<Record<'perThousand' | 'perEngagement', number>> {
  const value = (id: string) => inputs.find((one) => one.id === id)?.value;
  const [amount, views, engagements] = [value('quote'), value('medianViews'), value('medianEngagements')];
  return {
    ...(amount !== undefined && views && { perThousand: (1000 * amount) / views }),
    ...(amount !== undefined && engagements && { perEngagement: amount / engagements }),
  };
}
