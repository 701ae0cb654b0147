import type { Creator } from '../lib/model/creator';

/** What a creator is called: the name if one was read and shows anything at all, else the handle. */
export function nameOf({ facts, handle }: Pick<Creator, 'facts' | 'handle'>): string {
  const name = facts.name?.value.trim() ?? '';
  return /[\p{L}\p{N}\p{S}\p{P}]/u.test(name) ? name : handle;
}

/** A creator's name on one line. It comes from a page: it may be of any length, and written in either direction. */
export function Name({ name, className = '' }: { name: string; className?: string }) {
  return (
    <bdi title={name} className={`block truncate font-semibold ${className}`}>
      {name}
    </bdi>
  );
}
