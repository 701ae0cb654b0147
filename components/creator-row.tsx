import { type ReactNode, useId } from 'react';
import { profileUrl } from '../lib/model/platform';
import type { CreatorView } from '../lib/model/view';
import { agoAsShown } from '../lib/text/as-shown';
import { badgePhrases } from '../lib/words/badge-phrases';
import { cardPhrases } from '../lib/words/card-phrases';
import type { BadgePart } from '../lib/words/phrases';
import { Facts } from './facts';
import { Meter } from './meter';
import { Name, nameOf } from './name';
import { PLATFORM_NAMES } from './platform-name';
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
  const platform = PLATFORM_NAMES[view.creator.platform];
  const { parts, label } = badgePhrases(view, say);
  const [tier, ...figures] = parts;
  return (
    <li className="border-b border-line last:border-b-0">
      <div className="flex items-center gap-2 pr-4">
        <button
          type="button"
          data-row
          aria-expanded={open}
          aria-controls={open ? details : undefined}
          aria-label={`${name}, ${platform}. ${label}`}
          onClick={props.onToggle}
          className="grid min-w-0 grow grid-cols-[minmax(0,1fr)_auto] items-center gap-3 py-2 pl-4 text-left -outline-offset-2 hover:bg-hover"
        >
          <span className="min-w-0">
            <Name name={name} />
            <span className="block truncate text-xs text-soft">
              {[platform, ...(tier ? [tier.long ?? tier.text] : [])].join(' · ')}
            </span>
          </span>
          <span className="flex flex-col items-end gap-0.5 text-[13px] tabular-nums">
            {figures.map((part) => (
              <Figure key={part.text} part={part} />
            ))}
          </span>
        </button>
        {props.action}
      </div>
      {props.below && <div className="px-4 pb-2">{props.below}</div>}
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
    <section id={id} aria-label={say.t('shortlist.details', [name])} className="border-t border-line bg-wash/60">
      <p className="flex items-baseline gap-3 px-4 pt-2 text-xs text-soft">
        <span className="min-w-0 truncate">@{view.creator.handle}</span>
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
