import { useEffect, useMemo, useState } from 'react';
import { Sieve } from '../../components/empty';
import { TroubleNotice } from '../../components/notice';
import { useSay } from '../../components/say';
import type { Answer, Trouble } from '../../lib/messages';
import type { Settings } from '../../lib/model/settings';
import type { OwnNow } from '../../lib/own';
import type { Scales } from '../../lib/views';
import { ExportLine } from '../pages/export-line';
import { troubleWords } from '../pages/trouble';
import { useOwn } from '../pages/use-own';
import { useSettings } from '../pages/use-settings';
import { useList } from './use-list';
import { useRemoved } from './use-removed';
import { Workspace } from './workspace';

/** The full-page workspace: the whole shortlist as a table. */
export function App() {
  const settings = useSettings();
  const own = useOwn();
  return settings && own ? <Page settings={settings} own={own} /> : null;
}

function Page({ settings, own }: { settings: Settings; own: OwnNow }) {
  const say = useSay();
  const scales = useScales(settings, own);
  const [trouble, setTrouble] = useState<string>();
  const tell = (answer: Answer<unknown>) => setTrouble(answer.ok ? undefined : troubleWords(answer.trouble, say));
  const removals = useRemoved(tell);
  const list = useList(scales, removals.removed);
  const saved = list?.rows.filter(({ entry, removed }) => entry.status === 'saved' && !removed).length;
  const sorry = trouble ?? (list?.trouble && unreadable(list.trouble, say));
  return (
    <div className="flex h-dvh flex-col">
      <header className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-line px-5 py-3">
        <h1 className="flex items-center gap-2 text-lg font-semibold">
          <Sieve className="size-6 text-accent" />
          {say.t('shortlist.title')}
          {saved !== undefined && (
            <span className="text-sm font-normal text-soft">{say.many('shortlist.count', saved)}</span>
          )}
        </h1>
        <a href="/options.html" className="ml-auto py-1 text-accent underline">
          {say.t('popup.options')}
        </a>
        <ExportLine count={saved} scales={scales} onTrouble={setTrouble} />
      </header>
      {sorry !== undefined && <TroubleNotice what={sorry} onClose={() => setTrouble(undefined)} />}
      {list && !(list.trouble && list.rows.length === 0) && (
        <Workspace list={list} scales={scales} removals={removals} onAnswer={tell} />
      )}
    </div>
  );
}

/** What opinions are made with. The clock goes on when somebody comes back to the page, for ages are counted from it. */
function useScales({ benchmarks }: Settings, own: OwnNow): Scales {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const onReturn = () => document.visibilityState === 'visible' && setNow(Date.now());
    document.addEventListener('visibilitychange', onReturn);
    return () => document.removeEventListener('visibilitychange', onReturn);
  }, []);
  return useMemo(() => ({ benchmarks, now, own }), [benchmarks, now, own]);
}

function unreadable(trouble: Trouble, say: ReturnType<typeof useSay>): string {
  return trouble === 'failed' ? say.t('trouble.unreadable') : troubleWords(trouble, say);
}
