import { useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '../../components/button';
import { CreatorRow } from '../../components/creator-row';
import { Empty } from '../../components/empty';
import { nameOf, shortName } from '../../components/name';
import { RowList } from '../../components/row-list';
import { SaveButton } from '../../components/save-button';
import { useSay } from '../../components/say';
import type { Answer } from '../../lib/messages';
import type { CreatorKey } from '../../lib/model/platform';
import { type Scales, viewOf, viewsOf } from '../../lib/views';
import { keepAs, takeOff } from '../pages/marks';
import { useLive } from '../pages/use-live';
import { HealthPanel } from './health-panel';
import type { Here } from './use-here';

const STEP = 20;

type Props = { here: Here; scales: Scales; onAnswer: (answer: Answer<unknown>) => void };

/** The creators read on the current tab, or what to do where there is none; and the way to how well the sites are read at all. */
export function HerePanel({ here, scales, onAnswer }: Props) {
  const say = useSay();
  const [asked, setAsked] = useState(false);
  const link = useRef<HTMLButtonElement>(null);
  const back = () => {
    setAsked(false);
    requestAnimationFrame(() => link.current?.focus());
  };
  if (asked) return <HealthPanel now={scales.now} onBack={back} />;
  return (
    <>
      {here.kind === 'read' ? (
        <HereRows keys={here.keys} scales={scales} onAnswer={onAnswer} />
      ) : (
        <NobodyHere here={here} />
      )}
      <div className="mt-auto px-4 pb-1 text-right">
        <button
          ref={link}
          type="button"
          onClick={() => setAsked(true)}
          className="min-h-6 rounded-md text-xs text-soft underline hover:text-ink"
        >
          {say.t('popup.health.title')}
        </button>
      </div>
    </>
  );
}

function HereRows({ keys, scales, onAnswer }: { keys: readonly CreatorKey[] } & Omit<Props, 'here'>) {
  const say = useSay();
  const [most, setMost] = useState(STEP);
  const [open, setOpen] = useState<CreatorKey>();
  const shown = keys.slice(0, most);
  const views = useLive(JSON.stringify([shown, scales]), () => viewsOf(shown, scales));
  if (!views.value && !views.trouble) return null;
  const known = new Map(views.value?.map((view) => [view.creator.key, view]));
  return (
    <RowList>
      <ul aria-label={say.t('popup.here')}>
        {shown.map((key) => {
          // Named by the page, and nothing of it kept yet: the row says what is needed.
          const view = known.get(key) ?? viewOf(key, undefined, undefined, scales);
          return (
            <CreatorRow
              key={key}
              view={view}
              now={scales.now}
              open={open === key}
              onToggle={() => setOpen(open === key ? undefined : key)}
              action={
                <SaveButton
                  name={shortName(nameOf(view.creator))}
                  saved={view.entry?.status === 'saved'}
                  onSave={() => keepAs(key, 'saved').then(onAnswer)}
                  onUnsave={() => takeOff(key).then(onAnswer)}
                />
              }
            />
          );
        })}
      </ul>
      {keys.length > most && (
        <div className="p-3 text-center">
          <Button onClick={() => setMost(most + STEP)}>{say.t('popup.more')}</Button>
        </div>
      )}
    </RowList>
  );
}

function NobodyHere({ here }: { here: Exclude<Here, { kind: 'read' }> }) {
  const say = useSay();
  if (here.kind === 'not ours') return <Empty title={say.t('popup.notOurs')}>{say.t('popup.notOursText')}</Empty>;
  if (here.kind === 'nothing')
    return <Empty title={say.t('popup.nothingHere')}>{say.t('popup.nothingHereText')}</Empty>;
  const [title, text] =
    here.kind === 'unread' ? ['popup.reloadPage', 'popup.reloadPageText'] : ['popup.silentTab', 'popup.silentTabText'];
  return (
    <Empty
      title={say.t(title)}
      action={<Button onClick={() => browser.tabs.reload(here.tab)}>{say.t('popup.reload')}</Button>}
    >
      {say.t(text)}
    </Empty>
  );
}
