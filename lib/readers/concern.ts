import type { From } from './from';
import type { Subject, Way } from './table';

/** Where a subject's ways point: single selectors as one list, walks by their ends. `always`: some way is code that may look anywhere. */
type Concern = { always: boolean; css?: string; walks: readonly { first: string; last: string }[] };

const concerns = new WeakMap<Subject, Concern>();

/** Whether a change at an element can change what a subject's ways find: it is, holds or stands in what one of them points to. */
export function isConcerned(subject: Subject, changed: Element): boolean {
  let concern = concerns.get(subject);
  if (!concern) {
    concern = concernOf(subject);
    concerns.set(subject, concern);
  }
  const touches = (css: string) => changed.closest(css) !== null || changed.querySelector(css) !== null;
  if (concern.always || (concern.css !== undefined && touches(concern.css))) return true;
  return concern.walks.some(({ first, last }) => touches(last) && touches(first));
}

function concernOf(subject: Subject): Concern {
  const { creator, shown = [], post = [], comment = [], ways, badge } = subject;
  const all = [creator, shown, post, comment, ...Object.values(ways)].flat() as readonly Way<unknown>[];
  const froms: readonly From[] = all.map(({ from }) => from);
  const paths = [...froms.flatMap(pathsOf), ...(badge ? [badge.css] : [])];
  const steps = paths.map((path) => [path].flat().flatMap((css) => css.replace(/:scope\s*>?\s*/g, '') || []));
  const single = new Set(steps.filter(({ length }) => length === 1).flat());
  return {
    always: froms.some((from) => 'named' in from && from.near === undefined),
    ...(single.size > 0 && { css: [...single].join(',') }),
    walks: steps.flatMap((path) => {
      const [first, last] = [path[0], path.at(-1)];
      return path.length > 1 && first !== undefined && last !== undefined ? [{ first, last }] : [];
    }),
  };
}

function pathsOf(from: From): (string | readonly string[])[] {
  if ('css' in from) return [from.css];
  return 'named' in from && from.near !== undefined ? [from.near] : [];
}

const identities = new WeakMap<Subject, readonly string[]>();

/** The attributes that a subject's identity is taken from: a change of one of them is another creator in the same cell. */
export function identityAttributes(subject: Subject): readonly string[] {
  const known = identities.get(subject);
  if (known) return known;
  const ways = [...subject.creator, ...(subject.post ?? []), ...(subject.comment ?? [])];
  const taken = ways.flatMap(({ from }) =>
    'take' in from && typeof from.take === 'object' ? [from.take.attribute] : [],
  );
  const attributes = [...new Set(taken)];
  identities.set(subject, attributes);
  return attributes;
}

/** Whether a part that was taken out of a cell may have held what says whom the cell is about. Anything else only leaves a blank. */
export function holdsIdentity(subject: Subject, taken: Element): boolean {
  const byAttribute = subject.creator.every(
    ({ from }) => 'address' in from || ('take' in from && typeof from.take === 'object'),
  );
  if (!byAttribute) return true;
  const css = identityAttributes(subject).map((attribute) => `[${attribute}]`);
  return css.length > 0 && (taken.matches(css.join(',')) || taken.querySelector(css.join(',')) !== null);
}
