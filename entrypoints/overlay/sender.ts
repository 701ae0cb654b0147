import type { Answer, ask } from '../../lib/messages';
import { missedKey } from '../../lib/model/health';
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
  const count = ({ page, witness, readings }: Observation) => {
    for (const [field, { status }] of Object.entries(readings)) {
      const key = missedKey(page, witness, field);
      if (status === 'missing') missed[key] = (missed[key] ?? 0) + 1;
    }
  };
  return {
    add(observation) {
      const news = isNews(observation);
      const forgotten = observation.creator !== undefined && !memory.get(observation.creator);
      if (news) count(observation);
      if (news || forgotten) waiting.push(readOnly(observation));
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

/** Without the fields that were not found: they say nothing to the store, and to health only how many they were. */
function readOnly(observation: Observation): Observation {
  const said = Object.entries(observation.readings).filter(([, { status }]) => status !== 'missing');
  return { ...observation, readings: Object.fromEntries(said) };
}
