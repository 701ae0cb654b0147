import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';
import type { Trouble } from '../../lib/messages';
import { troubleOf } from './trouble';

/** What a query of the store has come to. While a changed query is being read, the last value stays. */
export type Live<T> = { value?: T; trouble?: Trouble };

/**
 * Reads from the store and again whenever what was read changes, whichever page or worker changed it.
 * `about` names what is asked for: another name is another query.
 */
export function useLive<T>(about: string, query: () => Promise<T>): Live<T> {
  const [live, setLive] = useState<Live<T>>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: `about` stands for all that the query depends on.
  useEffect(() => {
    const reading = liveQuery(async () => query()).subscribe({
      next: (value) => setLive({ value }),
      error: (error: unknown) => setLive((before) => ({ ...before, trouble: troubleOf(error) })),
    });
    return () => reading.unsubscribe();
  }, [about]);
  return live;
}
