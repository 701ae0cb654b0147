import type { BadgeNote } from '../../lib/model/phrases';
import type { CreatorKey } from '../../lib/model/platform';

/** A feed scrolled for an hour keeps no more notes than this; the background has them all. */
const MOST = 200;

/** What the background said of the creators met last, so that a badge is filled the moment its creator comes by again. */
export type Memory = { get(key: CreatorKey): BadgeNote | undefined; put(note: BadgeNote): void };

export function memory(): Memory {
  const notes = new Map<CreatorKey, BadgeNote>();
  return {
    get: (key) => notes.get(key),
    put(note) {
      const old = notes.get(note.key);
      notes.delete(note.key);
      // The same words are the same note, so that a badge that says them already is left alone.
      notes.set(note.key, old && isSame(old, note) ? old : note);
      const [oldest] = notes.keys();
      if (notes.size > MOST && oldest !== undefined) notes.delete(oldest);
    },
  };
}

function isSame(old: BadgeNote, { phrases, status }: BadgeNote): boolean {
  const { label, state, star, saved } = old.phrases;
  const same = label === phrases.label && state === phrases.state && star === phrases.star && saved === phrases.saved;
  return same && old.status === status;
}
