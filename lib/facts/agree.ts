import type { Fact } from '../model/creator';
import type { Field, Fields, Observation, Witness } from '../model/observation';
import { narrow } from './narrow';

/** What is known of one field now; `hidden` where the site withholds it. */
export type Known<T> = { fact?: Fact<T>; hidden?: true; conflict?: { shownBy: string; sentBy: string } };

/** What was shown and what was sent belong to one look when no more than this lies between them. */
export const SAME_LOOK_MS = 10 * 60_000;

/** A publishing time does not change, so that every look at it counts, however old. */
const LASTING: ReadonlySet<Field> = new Set<Field>(['publishedAt']);

type Answer<T> = { witness: Witness; hidden: boolean; fact?: Fact<T>; by: string; seenAt: number };

/**
 * One field, from looks sorted newest first. The newest answer counts; within a look the two witnesses must agree:
 * overlapping intervals narrow to what both allow, disjoint ones keep what was shown and are a conflict. What was last
 * shown as hidden stays hidden, whatever number was sent.
 */
export function agree<F extends Field>(field: F, looks: readonly Observation[]): Known<Fields[F]> {
  const answers = answersOf(field, looks);
  const shown = newest(answers, 'shown');
  const sent = newest(answers, 'sent');
  if (shown?.hidden) return { hidden: true };
  if (sent?.hidden) {
    const stands = shown && shown.seenAt >= sent.seenAt - SAME_LOOK_MS;
    return stands ? { ...factOf(shown), conflict: { shownBy: shown.by, sentBy: sent.by } } : { hidden: true };
  }
  const base = shown && (!sent || shown.seenAt >= sent.seenAt - SAME_LOOK_MS) ? shown : sent;
  return base ? settle(base, answers, LASTING.has(field)) : {};
}

/** The answers that can still matter: each witness's newest, and those near enough to be of the same look. */
function answersOf<F extends Field>(field: F, looks: readonly Observation[]): Answer<Fields[F]>[] {
  const answers: Answer<Fields[F]>[] = [];
  const met = new Set<Witness>();
  const witnesses = looks.some((look) => look.witness !== looks[0]?.witness) ? 2 : 1;
  for (const look of looks) {
    const reading = look.readings[field];
    if (reading?.status !== 'read' && reading?.status !== 'hidden') continue;
    const { witness, page, seenAt } = look;
    const near = answers[0] === undefined || seenAt >= answers[0].seenAt - 2 * SAME_LOOK_MS;
    if (!near && met.has(witness) && !LASTING.has(field)) {
      if (met.size === witnesses) break;
      continue;
    }
    met.add(witness);
    const { by } = reading;
    if (reading.status === 'hidden') answers.push({ witness, hidden: true, by, seenAt });
    else answers.push({ witness, hidden: false, by, seenAt, fact: { value: reading.value, by, page, seenAt } });
  }
  return answers;
}

/** The newest answer of a witness. Of what was sent in one look, 'hidden' is believed before a number: some objects carry dummies. */
function newest<T>(answers: readonly Answer<T>[], witness: Witness): Answer<T> | undefined {
  const own = answers.filter((answer) => answer.witness === witness);
  const [first] = own;
  if (!first) return undefined;
  const within = witness === 'sent' ? SAME_LOOK_MS : 0;
  return own.find((answer) => answer.hidden && answer.seenAt >= first.seenAt - within) ?? first;
}

function settle<T>(base: Answer<T>, answers: readonly Answer<T>[], lasting: boolean): Known<T> {
  let fact = base.fact;
  let conflict: Known<T>['conflict'];
  for (const other of answers) {
    if (!fact || !other.fact || other === base) continue;
    const together = Math.abs(other.seenAt - base.seenAt) <= SAME_LOOK_MS;
    if (!together && !lasting) continue;
    const both = narrow(fact.value, other.fact.value);
    if (both === undefined) continue;
    if (both !== 'disjoint') fact = { ...fact, value: both, ...(both !== fact.value && { by: other.by }) };
    else if (together && other.witness === 'sent' && base.witness === 'shown') {
      conflict ??= { shownBy: base.by, sentBy: other.by };
    }
  }
  return { ...(fact && { fact }), ...(conflict && { conflict }) };
}

function factOf<T>(answer: Answer<T>): Known<T> {
  return answer.fact ? { fact: answer.fact } : {};
}
