import { useId, useMemo, useState } from 'react';
import { Facts } from '../../components/facts';
import { QuoteForm, type QuoteTyped } from '../../components/quote-form';
import { useSay } from '../../components/say';
import type { Answer } from '../../lib/messages';
import type { Creator } from '../../lib/model/creator';
import type { CardPhrases } from '../../lib/model/phrases';
import { typedNumber } from '../../lib/score/own/number';
import { PLATFORM_RULES } from '../../lib/score/platforms';
import { judgeQuote } from '../../lib/score/quote';
import type { Scales } from '../../lib/views';
import { quotePhrases } from '../../lib/words/quote-phrases';
import { PaidBefore } from './paid-before';

/** A quote to weigh: typed in, and judged against lists, deals and what views and likes cost. */
export function QuotePart(props: {
  creator: Creator;
  scales: Scales;
  words: CardPhrases['words'];
  onAnswer: (answer: Answer<unknown>) => void;
}) {
  const say = useSay();
  const heading = useId();
  const { creator, scales, words } = props;
  const { formats, format } = PLATFORM_RULES[creator.platform];
  const { benchmarks, own, now } = scales;
  const [typed, setTyped] = useState<QuoteTyped>({
    amount: '',
    currency: benchmarks.currency,
    format: benchmarks.formats?.[creator.platform] ?? format,
  });
  const amount = amountOf(typed.amount);
  const known = typeof amount === 'number' ? amount : undefined;
  const { currency, format: asked } = typed;
  const judged = useMemo(
    () =>
      known === undefined
        ? undefined
        : judgeQuote(creator, { amount: known, currency, format: asked }, benchmarks, now, own),
    [creator, known, currency, asked, benchmarks, now, own],
  );
  const facts = judged && quotePhrases(judged, say, now);
  return (
    <section aria-labelledby={heading} className="border-t border-line px-4 py-3">
      <h3 id={heading} className="mb-2 text-[13px] font-semibold">
        {say.t('quote.title')}
      </h3>
      <QuoteForm
        typed={typed}
        formats={formats}
        wrong={amount === 'wrong' ? say.t('mistake.notANumber', [typed.amount.slice(0, 40)]) : undefined}
        onChange={setTyped}
      />
      <div className="-mx-4">{facts && <Facts phrases={{ facts, words }} />}</div>
      {/* For those who listen, the two answers that matter, not all of it with every key. */}
      <p role="status" className="sr-only">
        {facts?.slice(0, 2).map(({ label, value }) => `${label}: ${value}. `)}
      </p>
      <PaidBefore
        creator={creator}
        fees={own?.quotes ?? []}
        paid={known === undefined ? undefined : { amount: known, currency, format: asked }}
        onAnswer={props.onAnswer}
      />
    </section>
  );
}

/** What was typed as an amount of money. With three digits behind it, a point or comma can only part thousands: nobody asks for tenths of a cent. */
function amountOf(text: string): number | 'wrong' | undefined {
  if (text.trim() === '') return undefined;
  const typed = typedNumber(text);
  const amount = typed === 'ambiguous' ? Number(text.replace(/\D/g, '')) : typed;
  return amount !== undefined && amount > 0 ? amount : 'wrong';
}
