import { createContext, type ReactNode, useContext } from 'react';
import type { Say } from '../lib/words/say';

/** The words, with those about a number of things. A name must never be handed to `many`: its forms are split at " | ". */
export type PageSay = Say & { many(key: string, count: number, subs?: string[]): string };

const Words = createContext<PageSay | undefined>(undefined);

/** Gives every piece below it its words. */
export function Speaking({ say, children }: { say: PageSay; children: ReactNode }) {
  return <Words value={say}>{children}</Words>;
}

/** The words for a piece; only inside `Speaking`. */
export function useSay(): PageSay {
  const say = useContext(Words);
  if (!say) throw new Error('a piece of the page stands outside <Speaking>');
  return say;
}
