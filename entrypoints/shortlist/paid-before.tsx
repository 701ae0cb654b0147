import { useId, useState } from 'react';
import { Button } from '../../components/button';
import { useSay } from '../../components/say';
import type { Answer } from '../../lib/messages';
import { midpoint } from '../../lib/model/count';
import type { Creator } from '../../lib/model/creator';
import { OWN_LIMITS, type Quote } from '../../lib/model/own';
import { keepFees } from '../../lib/store/own';
import { withRoom } from '../../lib/store/retention';
import { dayAsShown, moneyInFull } from '../../lib/text/as-shown';
import { troubleOf } from '../pages/trouble';

type Paid = Pick<Quote, 'amount' | 'currency' | 'format'>;

/** What this creator was paid before, and a way to keep the amount that was typed as one more. */
export function PaidBefore(props: {
  creator: Creator;
  fees: readonly Quote[];
  paid: Paid | undefined;
  onAnswer: (answer: Answer<unknown>) => void;
}) {
  const say = useSay();
  const { creator, paid } = props;
  const [said, setSaid] = useState('');
  const followers = creator.facts.followers?.value;
  const mine = props.fees.filter((fee) => fee.creator === creator.key);
  const keep = async (on: string) => {
    if (!paid || !followers) return;
    const fee: Quote = {
      ...paid,
      platform: creator.platform,
      followers: Math.round(midpoint(followers)),
      creator: creator.key,
      ...(on !== '' && { on }),
    };
    try {
      const fresh = await withRoom(() => keepFees([fee]));
      setSaid(
        fresh === undefined
          ? say.t('quote.full', [String(OWN_LIMITS.fees)])
          : say.t(fresh > 0 ? 'quote.kept' : 'quote.keptBefore'),
      );
      props.onAnswer({ ok: true, value: undefined });
    } catch (error) {
      props.onAnswer({ ok: false, trouble: troubleOf(error) });
    }
  };
  return (
    <>
      {paid && followers && <KeepLine onKeep={keep} />}
      <p role="status" className="mt-1 text-xs text-soft empty:hidden">
        {said}
      </p>
      {mine.length > 0 && (
        <div className="mt-2 text-xs text-soft">
          <p className="font-medium text-ink">{say.t('quote.paidBefore')}</p>
          <ul className="list-disc pl-4 tabular-nums">
            {mine.map((fee, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two equal fees are two, and none of them is ever edited.
              <li key={at}>{feeLine(fee, say)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function KeepLine({ onKeep }: { onKeep: (on: string) => Promise<void> }) {
  const say = useSay();
  const field = useId();
  const [on, setOn] = useState(() => new Date().toISOString().slice(0, 10));
  return (
    <div className="mt-1 flex flex-wrap items-end gap-2">
      <div className="flex flex-col gap-0.5">
        <label htmlFor={field} className="text-xs text-soft">
          {say.t('quote.date')}
        </label>
        <input
          id={field}
          type="date"
          value={on}
          onChange={({ target }) => setOn(target.value)}
          className="min-h-8 rounded-lg border border-edge bg-paper px-2 text-[13px] hover:bg-hover"
        />
      </div>
      <Button onClick={() => onKeep(on)}>{say.t('quote.keep')}</Button>
    </div>
  );
}

function feeLine({ amount, currency, format, on }: Quote, say: ReturnType<typeof useSay>): string {
  const day = on === undefined ? Number.NaN : Date.parse(on);
  const line = `${moneyInFull(amount, currency, say.locale)} · ${say.t(`badge.format.${format}`)}`;
  return Number.isNaN(day) ? line : `${line} · ${dayAsShown(day, say.locale)}`;
}
