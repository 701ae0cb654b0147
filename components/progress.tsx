import { Button } from './button';
import { useSay } from './say';

/** How far a long work is: so many done, of so many in all. */
export type Far = { done: number; of: number };

/** How far it is, to those who see and, at every quarter, to those who listen; and a way to stop it. */
export function Progress({ label, far, onCancel }: { label: string; far: Far; onCancel: () => void }) {
  const say = useSay();
  const share = far.of > 0 ? Math.min(1, far.done / far.of) : 0;
  const percent = new Intl.NumberFormat(say.locale, { style: 'percent' });
  return (
    <div className="flex grow items-center gap-2">
      <progress
        aria-label={label}
        aria-valuetext={percent.format(share)}
        value={share}
        max={1}
        className="h-2 min-w-24 grow accent-accent"
      />
      <span aria-hidden="true" className="w-10 text-right text-xs text-soft tabular-nums">
        {percent.format(Math.floor(share * 100) / 100)}
      </span>
      <span role="status" className="sr-only">
        {`${label} ${percent.format(Math.floor(share * 4) / 4)}`}
      </span>
      <Button onClick={onCancel}>{say.t('progress.cancel')}</Button>
    </div>
  );
}
