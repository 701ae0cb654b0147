import type { KeyboardEvent } from 'react';
import { Button } from '../../components/button';
import { Facts } from '../../components/facts';
import { useFocusAtFirst } from '../../components/focus';
import { nameOf, shortName } from '../../components/name';
import { Note } from '../../components/note';
import { Cross } from '../../components/notice';
import { useSay } from '../../components/say';
import type { Answer } from '../../lib/messages';
import type { CardPhrases } from '../../lib/model/phrases';
import { type CreatorKey, profileUrl } from '../../lib/model/platform';
import type { ShortlistEntry } from '../../lib/model/shortlist';
import { type Scales, viewOf, viewsOf } from '../../lib/views';
import { cardPhrases } from '../../lib/words/card-phrases';
import { changeNote, keepAs } from '../pages/marks';
import { useLive } from '../pages/use-live';
import { ChartsPart } from './charts-part';
import { QuotePart } from './quote-part';

/** The creator's card beside the table: every figure with its proof. Escape closes it. */
export function CreatorPane(props: {
  creator: CreatorKey;
  scales: Scales;
  onClose: () => void;
  onAnswer: (answer: Answer<unknown>) => void;
}) {
  const say = useSay();
  const { creator: key, scales } = props;
  const pane = useFocusAtFirst<HTMLElement>('always');
  const live = useLive(JSON.stringify([key, scales]), () => viewsOf([key], scales));
  // An address may name somebody never met: the pane then says what is needed.
  const view = live.value && (live.value[0] ?? viewOf(key, undefined, undefined, scales));
  const phrases = view && cardPhrases(view, say, scales.now);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) props.onClose();
  };
  return (
    <aside
      ref={pane}
      tabIndex={-1}
      aria-label={say.t('shortlist.details', [view ? shortName(nameOf(view.creator)) : ''])}
      onKeyDown={onKeyDown}
      className="flex w-90 shrink-0 flex-col overflow-y-auto border-l border-line -outline-offset-2"
    >
      {view && phrases && (
        <>
          <header className="flex items-start gap-2 px-4 pt-3 pb-2">
            <div className="min-w-0 grow">
              <h2 className="line-clamp-3 font-semibold wrap-anywhere" dir="auto">
                {nameOf(view.creator)}
              </h2>
              <p className="text-xs text-soft wrap-anywhere">{phrases.who}</p>
            </div>
            <Button
              kind="bare"
              className="-mr-2 px-1"
              aria-label={say.t('shortlist.closeDetails')}
              onClick={props.onClose}
            >
              <Cross />
            </Button>
          </header>
          {view.entry && (
            <div className="border-b border-line px-4 pb-2">
              <Note
                note={view.entry.note}
                name={shortName(nameOf(view.creator))}
                onChange={(note) => changeNote(key, note).then(props.onAnswer)}
              />
            </div>
          )}
          <Facts phrases={withoutStrip(phrases)} />
          <ChartsPart view={view} />
          <QuotePart creator={view.creator} scales={scales} words={phrases.words} onAnswer={props.onAnswer} />
          <div className="mt-auto flex items-center gap-2 border-t border-line bg-wash px-4 py-3">
            <a
              href={profileUrl(key)}
              target="_blank"
              rel="noopener noreferrer"
              className="py-1 font-medium text-accent underline"
            >
              {say.t('popup.profile')}
            </a>
            <Marks creator={key} status={view.entry?.status} onAnswer={props.onAnswer} />
          </div>
        </>
      )}
    </aside>
  );
}

/** The card's strip of bands is drawn larger below, with its numbers. */
function withoutStrip(phrases: CardPhrases): CardPhrases {
  const facts = phrases.facts.map(({ picture, ...fact }) => (picture?.kind === 'range' ? { ...fact, picture } : fact));
  return { ...phrases, facts };
}

/** Saving and putting aside; whoever is saved is taken off in the table, where it can be undone. */
function Marks(props: {
  creator: CreatorKey;
  status: ShortlistEntry['status'] | undefined;
  onAnswer: (answer: Answer<unknown>) => void;
}) {
  const say = useSay();
  const { creator, status, onAnswer } = props;
  return (
    <span className="ml-auto flex gap-2">
      {status !== 'rejected' && (
        <Button onClick={() => keepAs(creator, 'rejected').then(onAnswer)}>{say.t('shortlist.keepAside')}</Button>
      )}
      {status !== 'saved' && (
        <Button kind="main" onClick={() => keepAs(creator, 'saved').then(onAnswer)}>
          {say.t(status === 'rejected' ? 'shortlist.takeBack' : 'popup.save')}
        </Button>
      )}
    </span>
  );
}
