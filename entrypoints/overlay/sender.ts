import { countMissing, withoutMissing } from '../../lib/facts/missing';
import type { Answer, ask } from '../../lib/messages';
import type { Observation } from '../../lib/model/observation';
import type { BadgeNote } from '../../lib/model/phrases';
import type { CreatorKey } from '../../lib/model/platform';
import { newsOnly } from '../../lib/page/repeats';
import type { Memory } from './memory';

/** A message carries no more looks than the background takes (schemas.ts). */
const MOST_AT_ONCE = 400;

export type Sender = {
  add(observation: Observation): void;
  /** Sends what has gathered, as one message; nothing where nothing is new. */
  send(): void;
};

/** Tells the background what was read, once. A creator of whom nothing is remembered any more is told again, to be told of. */
export function sender(
  tell: typeof ask,
  memory: Memory,
  answered: (answer: Answer<readonly BadgeNote[]>, keys: readonly CreatorKey[]) => void,
): Sender {
  const isNews = newsOnly();
  let waiting: Observation[] = [];
  let missed: Record<string, number> = {};
  return {
    add(observation) {
      const news = isNews(observation);
      const forgotten = observation.creator !== undefined && !memory.get(observation.creator);
      if (news) countMissing(missed, observation);
      if (news || forgotten) waiting.push(withoutMissing(observation));
    },
    send() {
      while (waiting.length > 0) {
        const observations = waiting.slice(0, MOST_AT_ONCE);
        waiting = waiting.slice(MOST_AT_ONCE);
        const keys = new Set(observations.flatMap(({ creator }) => creator ?? []));
        const told = { observations, missed };
        missed = {};
        void tell('observed', told).then((answer) => answered(answer, [...keys]));
      }
    },
  };
}
