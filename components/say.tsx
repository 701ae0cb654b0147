import { createContext, type ReactNode, useContext } from 'react';

/**
 * The words of the interface's language, by their key in `locales/*.yml`, and the tag its numbers are written by.
 * `many` picks between one and several. A name must never be handed to `many`: its forms are split at " | ".
 */
export type PageSay = {
  t(key: string, subs?: string[]): string;
  many(key: string, count: number, subs?: string[]): string;
  locale: string;
};

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
