import { countMissing, withoutMissing } from '../../lib/facts/missing';
import type { Answer, ask } from '../../lib/messages';
import type { Observation } from '../../lib/model/observation';
import type { BadgeNote } from '../../lib/model/phrases';
import type { CreatorKey } from '../../lib/model/platform';
import { newsOnly } from '../../lib/page/repeats';
import type { Spot } from '../../lib/page/spots';
import { isSameSubject } from '../../lib/readers/reader';
import type { Memory } from './memory';

/** A message carries no more looks than the background takes (schemas.ts). */
const MOST_AT_ONCE = 400;

export type Sender = {
  add(spot: Spot, observation: Observation): void;
  /** Sends what has gathered, as one message; nothing where nothing is new. */
  send(): void;
};

/**
 * Tells the background what was read, once, and of a place that was read while the page still made it only the last. A creator of
 * whom nothing is remembered any more is told again, to be told of.
 */
export function sender(
  tell: typeof ask,
  memory: Memory,
  answered: (answer: Answer<readonly BadgeNote[]>, keys: readonly CreatorKey[]) => void,
): Sender {
  const isNews = newsOnly();
  let looks = new Set<Observation>();
  let latest = new Map<Spot, Observation>();

  const worthTelling = (missed: Record<string, number>) => (observation: Observation) => {
    const news = isNews(observation);
    if (news) countMissing(missed, observation);
    const forgotten = observation.creator !== undefined && !memory.get(observation.creator);
    return news || forgotten ? [withoutMissing(observation)] : [];
  };
  return {
    add(spot, observation) {
      const before = latest.get(spot);
      if (before && isSameSubject(before, observation)) looks.delete(before);
      latest.set(spot, observation);
      looks.add(observation);
    },
    send() {
      let missed: Record<string, number> = {};
      const waiting = [...looks].flatMap(worthTelling(missed));
      looks = new Set();
      latest = new Map();
      for (let at = 0; at < waiting.length; at += MOST_AT_ONCE) {
        const observations = waiting.slice(at, at + MOST_AT_ONCE);
        const keys = new Set(observations.flatMap(({ creator }) => creator ?? []));
        const told = { observations, missed };
        missed = {};
        void tell('observed', told).then((answer) => answered(answer, [...keys]));
      }
    },
  };
}
