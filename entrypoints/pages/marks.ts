import { type Answer, tellTabs } from '../../lib/messages';
import type { CreatorKey } from '../../lib/model/platform';
import type { ShortlistEntry } from '../../lib/model/shortlist';
import { withRoom } from '../../lib/store/retention';
import { entriesOf, mark, remove, restore, setNote } from '../../lib/store/shortlist';
import { troubleOf } from './trouble';

/** Puts a creator on the shortlist or among those "not for us"; the badges of open tabs follow. */
export function keepAs(key: CreatorKey, status: ShortlistEntry['status']): Promise<Answer<void>> {
  return written([key], () => mark(key, status, Date.now()));
}

/** Takes a creator off the list. */
export function takeOff(key: CreatorKey): Promise<Answer<void>> {
  return written([key], () => remove([key]));
}

/** Undoes `takeOff`: note and date are as they were. */
export function putBack(entry: ShortlistEntry): Promise<Answer<void>> {
  return written([entry.creator], () => restore([entry]));
}

export function changeNote(key: CreatorKey, note: string): Promise<Answer<void>> {
  return written([key], () => setNote(key, note));
}

async function written(keys: readonly CreatorKey[], write: () => Promise<unknown>): Promise<Answer<void>> {
  try {
    await withRoom(write);
    const now = await entriesOf(keys);
    // A tab that cannot be told shows the old star until it asks again; what was kept is kept.
    void tellTabs({ news: 'entries', entries: keys.map((key) => entryNews(key, now.get(key))) });
    return { ok: true, value: undefined };
  } catch (error) {
    return { ok: false, trouble: troubleOf(error) };
  }
}

function entryNews(key: CreatorKey, entry: ShortlistEntry | undefined) {
  return entry ? { key, entry } : { key };
}
