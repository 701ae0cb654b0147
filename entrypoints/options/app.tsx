import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Part, Switch } from '../../components/choices';
import { Sieve } from '../../components/empty';
import { TroubleNotice } from '../../components/notice';
import { useSay } from '../../components/say';
import type { Settings } from '../../lib/model/settings';
import type { OwnNow } from '../../lib/own';
import { changeSettings } from '../../lib/settings';
import { troubleOf, troubleWords } from '../pages/trouble';
import { useOwn } from '../pages/use-own';
import { useSettings } from '../pages/use-settings';
import { BadgeSizes } from './badge-sizes';
import { BenchmarkChoices } from './benchmark-choices';
import { DataPart } from './data-part';
import { OwnPart } from './own-part';
import { PackPart } from './pack-part';

/** Everything that a person can choose. A change holds at once, in all open tabs. */
export function App() {
  const settings = useSettings();
  const own = useOwn();
  return settings && own ? <Options settings={settings} own={own} /> : null;
}

function Options({ settings, own }: { settings: Settings; own: OwnNow }) {
  const say = useSay();
  const [trouble, setTrouble] = useState<string>();
  const [kept, setKept] = useState(false);
  const change = async (part: Partial<Settings>) => {
    try {
      await changeSettings(part);
      setKept(true);
      setTrouble(undefined);
    } catch (error) {
      setTrouble(troubleWords(troubleOf(error), say));
    }
  };
  useEffect(() => {
    // The popup's first-use line leads straight to the switch that it speaks of.
    if (location.hash === '#listen') document.querySelector<HTMLElement>('#listen input')?.focus();
  }, []);
  return (
    <main className="mx-auto max-w-2xl px-5 pb-16">
      <header className="sticky top-0 z-10 flex items-center gap-2 bg-paper py-5">
        <Sieve className="size-7 text-accent" />
        <h1 className="text-xl font-semibold">{say.t('options.title')}</h1>
        <p role="status" className="ml-auto text-[13px] text-soft">
          {kept && say.t('options.kept')}
        </p>
        <a href="/shortlist.html" className="py-1 text-accent underline">
          {say.t('shortlist.title')}
        </a>
      </header>
      {trouble !== undefined && <TroubleNotice what={trouble} onClose={() => setTrouble(undefined)} />}
      <Part title={say.t('options.benchmarks')} about={say.t('options.benchmarksText')}>
        <BenchmarkChoices
          benchmarks={settings.benchmarks}
          own={own}
          onChange={(benchmarks) => change({ benchmarks })}
        />
      </Part>
      <OwnPart
        benchmarks={settings.benchmarks}
        onChange={(benchmarks) => change({ benchmarks })}
        onTrouble={setTrouble}
      />
      <Part title={say.t('options.badges')} about={say.t('options.badgesText')}>
        <BadgeSizes badges={settings.badges} onChange={(badges) => change({ badges })} />
      </Part>
      <Part title={say.t('options.reading')}>
        <div id="listen">
          <Switch
            title={say.t('options.listen')}
            about={say.t('options.listenText')}
            on={settings.listen}
            onChange={(listen) => change({ listen })}
          />
        </div>
      </Part>
      <PackPart onTrouble={setTrouble} />
      <DataPart benchmarks={settings.benchmarks} own={own} onTrouble={setTrouble} />
      <footer className="border-t border-line pt-4 text-[13px] text-soft">
        {say.t('options.about', [browser.runtime.getManifest().version])}
      </footer>
    </main>
  );
}
