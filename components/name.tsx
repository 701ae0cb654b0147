import type { Creator } from '../lib/model/creator';
import { isChannelId } from '../lib/model/platform';

// Controls, and the marks that turn the order of letters round: they let "txt.exe" pass for "exe.txt".
const TRICKS = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** What a creator is called: the name if one was read and shows anything at all, else the handle. */
export function nameOf({ facts, handle }: Pick<Creator, 'facts' | 'handle'>): string {
  const name = facts.name?.value.replace(TRICKS, '').trim() ?? '';
  return /[\p{L}\p{N}\p{S}\p{P}]/u.test(name) ? name : handle;
}

/** Enough of a name to tell creators apart, for sentences and for those who listen. */
export function shortName(name: string): string {
  const letters = [...name];
  return letters.length > 60 ? `${letters.slice(0, 60).join('')}…` : name;
}

/** A handle as people write it; a channel known only by its id has none. */
export function atHandle(handle: string): string {
  return isChannelId(handle) ? handle : `@${handle}`;
}

/** A creator's name on one line, with the handle where it adds something. A name is of any length, in either direction. */
export function Name(props: { name: string; handle?: string; className?: string }) {
  const { name, handle } = props;
  return (
    <span className={`flex min-w-0 items-baseline gap-1.5 ${props.className ?? ''}`}>
      <bdi title={name} className="truncate font-semibold">
        {name}
      </bdi>
      {handle !== undefined && handle !== name && (
        <span className="min-w-6 shrink-[1000] truncate text-xs text-soft">{atHandle(handle)}</span>
      )}
    </span>
  );
}
