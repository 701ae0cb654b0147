import { useState } from 'react';
import { Button } from '../../components/button';
import { Confirm } from '../../components/confirm';
import { PLATFORM_NAMES } from '../../components/platform-name';
import { useSay } from '../../components/say';
import { pastFeesCsv } from '../../lib/export/past-fees';
import type { PastFee } from '../../lib/model/own';
import { keyParts } from '../../lib/model/platform';
import { dayAsShown, moneyInFull, shortAsShown } from '../../lib/text/as-shown';
import { download } from '../pages/download';

/** So many at a time: a list of thousands is looked through in the exported file. */
const PAGE = 50;

/** The past fees that move the estimates: look through them, take one or all away, have them as a file. */
export function PastFees({ fees, onRemove }: { fees: readonly PastFee[]; onRemove: (ids: readonly string[]) => void }) {
  const say = useSay();
  const [shown, setShown] = useState(PAGE);
  const [asking, setAsking] = useState(false);
  return (
    <div className="rounded-lg border border-line px-3 py-2">
      <div className="flex flex-wrap items-center gap-2">
        <div className="min-w-40 grow">
          <p className="font-medium">{say.many('options.own.fees', fees.length)}</p>
          <p className="text-[13px] text-soft">{say.t('options.own.feesText')}</p>
        </div>
        <span className="flex gap-2">
          <Button onClick={() => download('vaglio-past-fees.csv', [pastFeesCsv(fees)])}>
            {say.t('options.own.exportFees')}
          </Button>
          <Button onClick={() => setAsking(true)}>{say.t('options.own.removeAll')}</Button>
        </span>
        {asking && (
          <Confirm
            title={say.t('options.own.removeAllTitle')}
            yes={say.t('options.own.removeAllYes')}
            no={say.t('options.deleteNo')}
            onYes={() => {
              setAsking(false);
              onRemove(fees.map(({ id }) => id));
            }}
            onNo={() => setAsking(false)}
          >
            {say.many('options.own.removeAllSure', fees.length)}
          </Confirm>
        )}
      </div>
      <details className="mt-1 text-[13px]">
        <summary className="w-fit rounded py-1 font-medium text-accent hover:underline">
          {say.t('options.own.showFees')}
        </summary>
        <ul aria-label={say.t('options.own.listFees')} className="divide-y divide-line">
          {fees.slice(0, shown).map((fee) => (
            <FeeLine key={fee.id} fee={fee} onRemove={() => onRemove([fee.id])} />
          ))}
        </ul>
        {fees.length > shown && <Button onClick={() => setShown(shown + PAGE)}>{say.t('popup.more')}</Button>}
      </details>
    </div>
  );
}

function FeeLine({ fee, onRemove }: { fee: PastFee; onRemove: () => void }) {
  const say = useSay();
  const { platform, creator, format, followers, amount, currency, on } = fee;
  const money = moneyInFull(amount, currency, say.locale);
  const line = say.t('options.own.feeLine', [
    money,
    say.t(`badge.format.${format}`),
    PLATFORM_NAMES[platform],
    shortAsShown(followers, say.locale),
  ]);
  const day = on === undefined ? Number.NaN : Date.parse(on);
  const about = [creator && `@${keyParts(creator).handle}`, Number.isNaN(day) ? on : dayAsShown(day, say.locale)];
  return (
    <li className="flex items-center gap-2 py-1">
      <span className="grow tabular-nums wrap-anywhere">{[line, ...about.filter((part) => part)].join(' · ')}</span>
      <Button kind="bare" onClick={onRemove} aria-label={say.t('options.own.removeFee', [money])}>
        {say.t('options.own.remove')}
      </Button>
    </li>
  );
}
