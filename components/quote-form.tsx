import { type ReactNode, useId } from 'react';
import type { ContentFormat, Currency } from '../lib/model/evaluation';
import { useSay } from './say';

/** A fee as somebody types it. `amount` is text until it is understood. */
export type QuoteTyped = { amount: string; currency: Currency; format: ContentFormat };

const FIELD = 'min-h-8 rounded-lg border border-edge bg-paper px-2 text-[13px] hover:bg-hover';

/** Amount, currency and what it is asked for. What becomes of them is said below, while they are typed. */
export function QuoteForm(props: {
  typed: QuoteTyped;
  formats: readonly ContentFormat[];
  /** What is wrong with the amount, if anything. */
  wrong: string | undefined;
  onChange: (typed: QuoteTyped) => void;
}) {
  const say = useSay();
  const { typed, formats, wrong, onChange } = props;
  const about = useId();
  return (
    <div>
      <div className="flex flex-wrap gap-2">
        <Labelled title={say.t('quote.amount')}>
          {(id) => (
            <input
              id={id}
              inputMode="decimal"
              autoComplete="off"
              value={typed.amount}
              aria-invalid={wrong !== undefined}
              aria-describedby={wrong === undefined ? undefined : about}
              onChange={({ target }) => onChange({ ...typed, amount: target.value })}
              className={`${FIELD} w-24 text-right tabular-nums aria-invalid:border-warn`}
            />
          )}
        </Labelled>
        <Labelled title={say.t('options.currency')}>
          {(id) => (
            <select
              id={id}
              value={typed.currency}
              onChange={({ target }) => onChange({ ...typed, currency: target.value === 'USD' ? 'USD' : 'EUR' })}
              className={FIELD}
            >
              <option value="EUR">€</option>
              <option value="USD">$</option>
            </select>
          )}
        </Labelled>
        <Labelled title={say.t('quote.format')}>
          {(id) => (
            <select
              id={id}
              value={typed.format}
              onChange={({ target }) =>
                onChange({ ...typed, format: formats.find((one) => one === target.value) ?? typed.format })
              }
              className={`${FIELD} max-w-36`}
            >
              {formats.map((one) => (
                <option key={one} value={one}>
                  {say.t(`badge.format.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      </div>
      {wrong !== undefined && (
        <p id={about} className="mt-1 text-[13px] text-warn">
          {wrong}
        </p>
      )}
    </div>
  );
}

function Labelled({ title, children }: { title: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="flex flex-col gap-0.5">
      <label htmlFor={id} className="text-xs text-soft">
        {title}
      </label>
      {children(id)}
    </div>
  );
}
