import { useState } from 'react';
import type { Answer } from '../../lib/messages';
import type { ShortlistEntry } from '../../lib/model/shortlist';
import { putBack, takeOff } from '../pages/marks';

/** Taking creators off the list, with the way back for as long as the page is open. */
export function useRemoved(onAnswer: (answer: Answer<unknown>) => void) {
  const [removed, setRemoved] = useState<readonly ShortlistEntry[]>([]);
  const without = (entry: ShortlistEntry) => (before: readonly ShortlistEntry[]) =>
    before.filter(({ creator }) => creator !== entry.creator);
  const remove = async (entry: ShortlistEntry) => {
    // Remembered first: the row turns into its own undo at the moment that it leaves the list.
    setRemoved((before) => [...without(entry)(before), entry]);
    const answer = await takeOff(entry.creator);
    if (!answer.ok) setRemoved(without(entry));
    onAnswer(answer);
  };
  const undo = async (entry: ShortlistEntry) => {
    const answer = await putBack(entry);
    if (answer.ok) setRemoved(without(entry));
    onAnswer(answer);
  };
  return { removed, remove, undo };
}
