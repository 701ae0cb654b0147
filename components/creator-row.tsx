import { type ReactNode, useId } from 'react';
import type { BadgePart } from '../lib/model/phrases';
import { profileUrl } from '../lib/model/platform';
import type { CreatorView } from '../lib/model/view';
import { agoAsShown } from '../lib/text/as-shown';
import { cardPhrases } from '../lib/words/card-phrases';
import { Facts } from './facts';
import { Meter } from './meter';
import { atHandle, Name, nameOf, shortName } from './name';
import { rowWords } from './row-words';
import { useSay } from './say';

/** A creator in a list: a click on the figures opens where they come from. `action` stands at the end, `below` under it. */
export function CreatorRow(props: {
  view: CreatorView;
  now: number;
  open: boolean;
  onToggle: () => void;
  action: ReactNode;
  below?: ReactNode;
}) {
  const say = useSay();
  const details = useId();
  const { view, open } = props;
  const name = nameOf(view.creator);
  const words = rowWords(view, say, props.now);
  return (
    <li className="border-b border-line last:border-b-0">
      <div className="flex items-center gap-3 pr-4 has-[[data-row]:hover]:bg-hover">
        <button
          type="button"
          data-row
          aria-expanded={open}
          aria-controls={open ? details : undefined}
          onClick={props.onToggle}
          className="grid min-w-0 grow grid-cols-[minmax(0,1fr)_auto] items-center gap-3 py-2 pl-4 text-left -outline-offset-2"
        >
          <span className="min-w-0">
            <Name name={name} handle={view.creator.handle} />
            <span className="block text-xs text-soft" title={words.between}>
              {words.about}
              {words.stale !== undefined && <span className="text-warn"> · {words.stale}</span>}
            </span>
            {words.needs !== undefined && <span className="line-clamp-2 text-xs text-soft">{words.needs}</span>}
          </span>
          <span className="flex flex-col items-end gap-0.5 text-[13px] tabular-nums">
            {words.figures.map((part) => (
              <Figure key={part.text} part={part} />
            ))}
            <span className="sr-only">{words.heard}</span>
          </span>
        </button>
        {props.action}
      </div>
      {props.below && <div className="-mt-1 px-4 pb-1.5">{props.below}</div>}
      {open && <Details id={details} view={view} now={props.now} name={name} />}
    </li>
  );
}

function Figure({ part }: { part: BadgePart }) {
  return (
    <span className={`flex items-center gap-1.5 ${part.soft ? 'text-xs text-soft' : ''}`}>
      {part.text}
      {part.step !== undefined && <Meter step={part.step} />}
    </span>
  );
}

function Details({ id, view, now, name }: { id: string; view: CreatorView; now: number; name: string }) {
  const say = useSay();
  const { lastSeenAt, key } = view.creator;
  const seen = Number.isFinite(lastSeenAt) ? agoAsShown(lastSeenAt, now, say.locale) : undefined;
  return (
    <section
      id={id}
      aria-label={say.t('shortlist.details', [shortName(name)])}
      className="border-t border-line bg-wash/60"
    >
      <p className="flex items-baseline gap-3 px-4 pt-2 text-xs text-soft">
        <span className="min-w-0 truncate">{atHandle(view.creator.handle)}</span>
        {seen !== undefined && <span className="shrink-0">{say.t('popup.seen', [seen])}</span>}
        <a
          href={profileUrl(key)}
          target="_blank"
          rel="noopener noreferrer"
          className="ml-auto shrink-0 py-1 font-medium text-accent underline"
        >
          {say.t('popup.profile')}
        </a>
      </p>
      <Facts phrases={cardPhrases(view, say, now)} />
    </section>
  );
}
