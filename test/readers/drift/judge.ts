import type { Count, Moment } from '../../../lib/model/count';
import type { Observation, Reading } from '../../../lib/model/observation';
import { looksAt, readPage } from '../../../lib/readers/reader';
import type { Reader, Subject } from '../../../lib/readers/table';
import { ATTRIBUTES } from './attributes';
import type { Breaking } from './breaking';
import { NUMBERS } from './numbers';
import { STRANGER, STRANGERS } from './strangers';
import { STRUCTURE } from './structure';

export const BREAKINGS: readonly Breaking[] = [...ATTRIBUTES, ...STRUCTURE, ...NUMBERS, ...STRANGERS];

/** Fixtures that are a breaking themselves: broken in the same way again, they are whole. */
export const BROKEN_ALREADY: ReadonlySet<string> = new Set(['profile-reversed']);

/** What became of the values of one page in one breaking. `wrong`: each that was read and is not what the whole page gave. */
export type Drift = { values: number; lost: number; wrong: string[] };

type Values = Map<string, Reading<unknown>[]>;

/** The values of a page by whom and what they are of. */
function valuesOf(observations: readonly Observation[]): Values {
  const values: Values = new Map();
  const add = (key: string, reading: Reading<unknown>) => values.set(key, [...(values.get(key) ?? []), reading]);
  for (const { creator, post, comment, readings } of observations) {
    const of = comment ? `comment ${comment}` : post ? `post ${post}` : `creator ${creator}`;
    if (creator && (post || comment)) add(`${of} creator`, { status: 'read', value: creator, by: 'creator' });
    for (const [field, reading] of Object.entries(readings)) add(`${of} ${field}`, reading);
    if (!post && !comment) add(`${of} itself`, { status: 'read', value: creator, by: 'creator' });
  }
  return values;
}

const says = ({ status }: Reading<unknown>) => status === 'read' || status === 'hidden';

/** Compares what a broken page gives with what the whole one gave. */
export function compare(
  whole: readonly Observation[],
  alone: readonly Observation[],
  broken: readonly Observation[],
  { takes, rewrites = [] }: Breaking,
): Drift {
  const before = valuesOf(whole);
  const known = valuesOf([...whole, ...alone]);
  const after = valuesOf(broken);
  const wrong: string[] = [];
  let [values, lost] = [0, 0];
  for (const [key, readings] of before) {
    if (!readings.some(says) || takes || isRewritten(key)) continue;
    values++;
    if (!after.get(key)?.some(says)) lost++;
  }
  for (const [key, readings] of after) {
    if (isRewritten(key) || key.includes(STRANGER)) continue;
    const right = known.get(key)?.filter(says) ?? [];
    for (const reading of readings.filter(says)) {
      if (!right.some((one) => agree(one, reading))) wrong.push(`${key}: ${shown(right)} became ${shown([reading])}`);
    }
  }
  return { values, lost, wrong };

  function isRewritten(key: string): boolean {
    return rewrites.some((field) => key.endsWith(` ${field}`)) || (rewrites.length > 0 && key.startsWith('comment '));
  }
}

function shown(readings: readonly Reading<unknown>[]): string {
  const texts = readings.map((one) =>
    one.status === 'read' ? `${JSON.stringify(one.value)} by ${one.by}` : one.status,
  );
  return texts.join(' / ') || 'nothing';
}

/** A less exact number that holds the exact one is the same; a text is, but for what is no letter and no digit. */
function agree(one: Reading<unknown>, other: Reading<unknown>): boolean {
  if (one.status !== 'read' || other.status !== 'read') return one.status === other.status;
  const [a, b] = [one.value, other.value];
  if (isCount(a) && isCount(b)) return (a.low <= b.low && b.high <= a.high) || (b.low <= a.low && a.high <= b.high);
  if (isMoment(a) && isMoment(b)) return a.earliest < b.latest && b.earliest < a.latest;
  if (typeof a === 'string' && typeof b === 'string') return plain(a) === plain(b);
  return JSON.stringify(a) === JSON.stringify(b);
}

const isCount = (value: unknown): value is Count => typeof value === 'object' && value !== null && 'low' in value;
const isMoment = (value: unknown): value is Moment =>
  typeof value === 'object' && value !== null && 'earliest' in value;

const plain = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** A page as it is, and all that it says. */
export type Whole = {
  reader: Reader;
  url: string;
  now: number;
  observations: readonly Observation[];
  /** The posts' own facts, also where their author was in doubt: they are right for themselves. */
  alone: readonly Observation[];
  texts: ReadonlySet<string>;
  handles: readonly string[];
};

/** Cards alone: what takes its post from the address has only its author to prove it. */
function withoutAuthors(reader: Reader): Reader {
  const alone = (subject: Subject): Subject => {
    if (subject.of !== 'post' || !subject.cells || subject.mustShow) return subject;
    const { shown: _, ...rest } = subject;
    return { ...rest, creator: [] };
  };
  return { ...reader, pages: reader.pages.map((page) => ({ ...page, subjects: page.subjects.map(alone) })) };
}

export function wholeOf(reader: Reader, document: Document, url: string, now: number): Whole {
  const alone = readPage(withoutAuthors(reader), document, url, now);
  const observations = readPage(reader, document, url, now);
  const texts = observations.flatMap(({ readings }) =>
    Object.values(readings).flatMap((reading) =>
      reading.status === 'read' && typeof reading.value === 'string' ? [reading.value.trim()] : [],
    ),
  );
  const handles = observations.flatMap(({ creator }) => (creator ? [creator.slice(reader.platform.length + 1)] : []));
  return { reader, url, now, observations, alone, texts: new Set(texts), handles: [...new Set(handles)] };
}

/** Breaks a page, given anew, in one way; nothing where there was nothing to break. */
export function drift(
  { reader, url, now, observations, alone, texts, handles }: Whole,
  document: Document,
  breaking: Breaking,
) {
  const cells = new Set<Element>();
  for (const { subject, cell } of looksAt(reader, document, url, now)) {
    if (subject.cells && cell.nodeType === 1) cells.add(cell as Element);
  }
  if (!breaking.apply({ document, url, cells: [...cells], texts, handles })) return undefined;
  return compare(observations, alone, readPage(reader, document, breaking.at?.(url) ?? url, now), breaking);
}
