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
      notes.delete(note.key);
      notes.set(note.key, note);
      const [oldest] = notes.keys();
      if (notes.size > MOST && oldest !== undefined) notes.delete(oldest);
    },
  };
}
