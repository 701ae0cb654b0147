import { useState } from 'react';
import { TroubleNotice } from '../../components/notice';
import { useSay } from '../../components/say';
import { Panel } from '../../components/tabs';
import type { Answer } from '../../lib/messages';
import type { Settings } from '../../lib/model/settings';
import type { OwnNow } from '../../lib/own';
import { listCounts } from '../../lib/store/shortlist';
import { ExportLine } from '../pages/export-line';
import { troubleWords } from '../pages/trouble';
import { useLive } from '../pages/use-live';
import { useOwn } from '../pages/use-own';
import { useSettings } from '../pages/use-settings';
import { FirstUse } from './first-use';
import { HerePanel } from './here-panel';
import { PopupTabs, useOpenTab } from './popup-tabs';
import { ShortlistPanel } from './shortlist-panel';
import { useHere } from './use-here';
import { useRemovals } from './use-removals';

/** The popup: the creators of the page, the shortlist, and its export. */
export function App() {
  const settings = useSettings();
  const own = useOwn();
  return (
    <div className="flex max-h-[600px] min-h-[420px] w-full max-w-[450px] min-w-[420px] flex-col">
      {settings && own && <Popup settings={settings} own={own} />}
    </div>
  );
}

function Popup({ settings, own }: { settings: Settings; own: OwnNow }) {
  const say = useSay();
  const here = useHere();
  const [now] = useState(Date.now);
  const [trouble, setTrouble] = useState<string>();
  const count = useLive('counts', () => listCounts());
  const removals = useRemovals();
  const [open, setOpen] = useOpenTab(here);
  const scales = { benchmarks: settings.benchmarks, now, own };
  const tell = (answer: Answer<unknown>) => setTrouble(answer.ok ? undefined : troubleWords(answer.trouble, say));
  const sorry = trouble ?? (count.trouble && troubleWords(count.trouble, say));
  const saved = count.value?.saved;
  return (
    <>
      {open && <PopupTabs open={open} onOpen={setOpen} here={here} saved={saved} />}
      <main className="contents">
        <h1 className="sr-only">Vaglio</h1>
        {sorry !== undefined && <TroubleNotice what={sorry} onClose={() => setTrouble(undefined)} />}
        <FirstUse listening={settings.listen} />
        {open && (
          <Panel id={open}>
            {open === 'here' && here && <HerePanel here={here} scales={scales} onAnswer={tell} />}
            {open === 'shortlist' && (
              <ShortlistPanel count={saved} scales={scales} removals={removals} onAnswer={tell} />
            )}
          </Panel>
        )}
      </main>
      <footer className="sticky bottom-0 mt-auto border-t border-line bg-wash px-4 py-3">
        <ExportLine count={saved} scales={scales} onTrouble={setTrouble} />
      </footer>
    </>
  );
}
