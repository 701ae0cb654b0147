import type { Creator } from '../lib/model/creator';

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

/** A creator's name on one line. It comes from a page: it may be of any length, and written in either direction. */
export function Name({ name, className = '' }: { name: string; className?: string }) {
  return (
    <bdi title={name} className={`block truncate font-semibold ${className}`}>
      {name}
    </bdi>
  );
}
