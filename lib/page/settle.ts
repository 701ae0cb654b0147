import type { Observation, Reading, Readings } from '../model/observation';
import { isSameSubject } from '../readers/reader';
import type { Subject } from '../readers/table';

/** After the first sign of the new page its last parts may still be the old one's for this long, milliseconds. */
export const SETTLING = 500;

type Kept = { href: string; observation: Observation };

/**
 * Keeps a page's own facts from the page before it. After a soft navigation the address is new while the document is still the
 * old one, or half of it; what reads the same as before is not believed until the new page has shown itself for a while.
 */
export function settle(): {
  /** What may be believed of a look; nothing where it may be the old page. */
  accept(subject: Subject, observation: Observation, href: string, now: number): Observation | undefined;
  /** Whether a look at this address is still half believed, so that another one is due. */
  unsettled(subject: Subject, href: string): boolean;
} {
  const kept = new Map<Subject, Kept>();
  const changing = new Map<Subject, { href: string; since: number }>();

  const keep = (subject: Subject, observation: Observation, href: string) => {
    kept.set(subject, { href, observation });
    changing.delete(subject);
    return observation;
  };
  return {
    accept(subject, observation, href, now) {
      const old = kept.get(subject);
      if (!old || old.href === href || isSameSubject(old.observation, observation))
        return keep(subject, observation, href);
      const fresh = withoutOld(old.observation.readings, observation.readings);
      const sameCreator = old.observation.creator === observation.creator;
      if (Object.keys(fresh).length === 0 && (sameCreator || observation.post === undefined)) return undefined;
      const change = changing.get(subject);
      if (change?.href !== href) changing.set(subject, { href, since: now });
      else if (now - change.since >= SETTLING) return keep(subject, observation, href);
      // A new post with the old post's author: the author may not have caught up yet.
      if (observation.post !== undefined && sameCreator) return undefined;
      return { ...observation, readings: fresh };
    },
    unsettled: (subject, href) => changing.get(subject)?.href === href,
  };
}

function withoutOld(old: Readings, now: Readings): Readings {
  const before = new Map<string, Reading<unknown>>(Object.entries(old));
  return Object.fromEntries(
    Object.entries(now).filter(([field, reading]) => {
      const was = before.get(field);
      return reading.status !== 'missing' && !(was && wordOf(was) === wordOf(reading));
    }),
  );
}

function wordOf(reading: Reading<unknown>): string {
  if (reading.status !== 'read') return reading.status;
  const { value } = reading;
  return typeof value === 'object' && value !== null && 'text' in value ? String(value.text) : JSON.stringify(value);
}
