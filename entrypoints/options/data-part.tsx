import { useEffect, useState } from 'react';
import { Button } from '../../components/button';
import { Part } from '../../components/choices';
import { Confirm } from '../../components/confirm';
import { useSay } from '../../components/say';
import { tellTabs } from '../../lib/messages';
import type { Benchmarks } from '../../lib/model/evaluation';
import type { OwnNow } from '../../lib/own';
import { counts, entriesByKey, eraseEverything } from '../../lib/store/shortlist';
import { ExportLine } from '../pages/export-line';
import { troubleOf, troubleWords } from '../pages/trouble';
import { useLive } from '../pages/use-live';
import { BackupPart } from './backup-part';
import { withoutOwnSets } from './own-actions';

/** More entries than anybody saves. */
const EVERYBODY = 1_000_000;

/** What is kept and how much room it takes; export it, or delete it all. */
export function DataPart(props: {
  benchmarks: Benchmarks;
  own: OwnNow;
  onTrouble: (what: string | undefined) => void;
}) {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const [deleted, setDeleted] = useState(false);
  const live = useLive('counts', () => counts());
  const kept = live.value;
  const trouble = live.trouble && troubleWords(live.trouble, say);
  const erase = async () => {
    setAsking(false);
    try {
      const entries = await entriesByKey(EVERYBODY);
      await withoutOwnSets();
      await eraseEverything();
      void tellTabs({ news: 'entries', entries: entries.map(({ creator }) => ({ key: creator })) });
      setDeleted(true);
    } catch (error) {
      props.onTrouble(troubleWords(troubleOf(error), say));
    }
  };
  return (
    <Part title={say.t('options.data')} about={say.t('options.dataText')}>
      {trouble !== undefined && <p role="alert">{trouble}</p>}
      {kept && <Amounts {...kept} />}
      <div className="flex flex-col gap-1.5">
        <ExportLine
          count={kept?.saved}
          scales={{ benchmarks: props.benchmarks, now: Date.now(), own: props.own }}
          onTrouble={props.onTrouble}
        />
        <p className="text-[13px] text-soft">{say.t('options.exportText')}</p>
      </div>
      <BackupPart onTrouble={props.onTrouble} />
      <div className="flex items-center gap-3">
        <Button onClick={() => setAsking(true)}>{say.t('options.delete')}</Button>
        <p role="status" className="text-[13px] text-soft">
          {say.t(deleted ? 'options.deleted' : 'options.deleteText')}
        </p>
      </div>
      {asking && (
        <Confirm
          title={say.t('options.deleteTitle')}
          yes={say.t('options.deleteYes')}
          no={say.t('options.deleteNo')}
          onYes={erase}
          onNo={() => setAsking(false)}
        >
          {kept && kept.saved + kept.rejected > 0
            ? say.many('options.deleteSure', kept.saved + kept.rejected)
            : say.t('options.deleteRead')}
        </Confirm>
      )}
    </Part>
  );
}

function Amounts({ saved, rejected, remembered }: { saved: number; rejected: number; remembered: number }) {
  const say = useSay();
  const number = (value: number) => new Intl.NumberFormat(say.locale).format(value);
  const rows = [
    ['options.saved', number(saved)],
    ['options.rejected', number(rejected)],
    ['options.remembered', number(remembered)],
    ['options.storage', useSpace(remembered) ?? say.t('options.storageUnknown')],
  ] as const;
  return (
    <dl className="grid grid-cols-2 gap-3 sm:grid-cols-4">
      {rows.map(([title, value]) => (
        <div key={title} className="rounded-lg border border-line px-3 py-2">
          <dt className="text-xs text-soft">{say.t(title)}</dt>
          <dd className="text-lg font-semibold tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What the browser says that this extension's storage takes, told anew when the number of rows changes. */
function useSpace(rows: number): string | undefined {
  const { locale } = useSay();
  const [bytes, setBytes] = useState<number>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `rows` is what makes the estimate old.
  useEffect(() => {
    navigator.storage.estimate().then(
      ({ usage }) => setBytes(usage),
      () => setBytes(undefined),
    );
  }, [rows]);
  if (bytes === undefined) return undefined;
  const [unit, size] = bytes < 1e6 ? (['kilobyte', 1e3] as const) : (['megabyte', 1e6] as const);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumSignificantDigits: 2 }).format(bytes / size);
}
