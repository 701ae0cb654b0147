import type { Observation } from '../model/observation';
import { bothHistories, COURSES, type History, pointsOf, since, startOf, withPoints } from './history';
import { needed } from './needed';
import { pack, type Row, type Subject, unpack } from './packing';

/** All that is remembered of one subject. `firstSeenAt` may be older than the oldest look that is still kept. */
export type Dossier = {
  subject: Subject;
  firstSeenAt: number;
  lastSeenAt: number;
  observations: readonly Observation[];
  history: History;
};

export function dossierOf(row: Row): Dossier {
  const { subject, firstSeenAt, lastSeenAt, history } = row;
  return { subject, firstSeenAt, lastSeenAt, history, observations: unpack(row) };
}

export function rowOf({ subject, firstSeenAt, lastSeenAt, history, observations }: Dossier): Row {
  const days = COURSES.flatMap((course) => pointsOf(history, course)[0]?.day ?? []);
  const oldestAt = Math.min(firstSeenAt, ...observations.map(({ seenAt }) => seenAt), ...days.map(startOf));
  return { subject, oldestAt, firstSeenAt, lastSeenAt, history, ...pack(observations) };
}

/** A dossier with further looks at its subject; what they make needless goes. */
export function withLooks(before: Dossier | undefined, subject: Subject, looks: readonly Observation[]): Dossier {
  const times = looks.map(({ seenAt }) => seenAt);
  return {
    subject,
    firstSeenAt: Math.min(...times, ...(before ? [before.firstSeenAt] : [])),
    lastSeenAt: Math.max(...times, ...(before ? [before.lastSeenAt] : [])),
    observations: needed([...(before?.observations ?? []), ...looks]),
    history: withPoints(before?.history ?? {}, looks),
  };
}

/** Two dossiers of one subject as one: nothing that either still needs is lost, and what both say is said once. */
export function joinedDossier(before: Dossier, other: Dossier): Dossier {
  return {
    subject: before.subject,
    firstSeenAt: Math.min(before.firstSeenAt, other.firstSeenAt),
    lastSeenAt: Math.max(before.lastSeenAt, other.lastSeenAt),
    observations: needed([...before.observations, ...other.observations]),
    history: bothHistories(before.history, other.history),
  };
}

/** A dossier without anything older than an instant; nothing where nothing is left. */
export function forgetBefore(dossier: Dossier, instant: number): Dossier | undefined {
  const observations = dossier.observations.filter(({ seenAt }) => seenAt >= instant);
  const [oldest] = observations;
  if (!oldest) return undefined;
  const firstSeenAt = dossier.firstSeenAt >= instant ? dossier.firstSeenAt : oldest.seenAt;
  return { ...dossier, firstSeenAt, observations, history: since(dossier.history, instant) };
}
