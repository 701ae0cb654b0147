import { FIELD_KINDS, type FieldKind, LONGEST } from '../model/field-kinds';
import { type Field, POST_KINDS } from '../model/observation';
import { isCreatorKey } from '../model/platform';
import { COURSES } from './history';
import type { Row } from './packing';

// By hand and on the packed form: to unpack a row and put each look through its schema costs several times what storing it does.

const LATEST = 8.64e15;
/** Several times what is ever kept of one creator (lib/store/needed.ts). */
const MOST = { looks: 2_000, words: 5_000, steps: 30_000 } as const;
const WITNESSES: ReadonlySet<unknown> = new Set(['shown', 'sent']);
const REASONS: ReadonlySet<unknown> = new Set(['several', 'not understood']);
const KINDS: ReadonlySet<unknown> = new Set(POST_KINDS);

/**
 * A row from a file, if `pack` could have made it and nothing in it is from after `now`. JSON writes a count's open upper end as null;
 * it is open again afterwards, in the value itself.
 */
export function rowFrom(value: unknown, now: number): Row | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const row = value as { readonly [K in keyof Row]?: unknown };
  const { subject, words, looks, history, ...times } = row;
  const { oldestAt, firstSeenAt, lastSeenAt, ...more } = times;
  const good =
    isSubject(subject) &&
    [oldestAt, firstSeenAt, lastSeenAt].every((at) => isInstant(at) && at <= now) &&
    isList(words, MOST.words, (word) => isText(word, LONGEST.by)) &&
    areLooks(looks, words as string[], now) &&
    isHistory(history) &&
    Object.keys(more).length === 0;
  return good ? (value as Row) : undefined;
}

function isSubject(subject: unknown): boolean {
  return isCreatorKey(subject) || (isText(subject, LONGEST.post + 5) && subject.startsWith('post:'));
}

function areLooks(looks: unknown, words: readonly string[], now: number): boolean {
  // A word is looked up once a row, not once a reading.
  const kinds = words.map((word) => (Object.hasOwn(FIELD_KINDS, word) ? FIELD_KINDS[word as Field] : undefined));
  return isList(looks, MOST.looks, (look) => isLook(look, words, kinds, now));
}

type Kinds = readonly (FieldKind | undefined)[];

function isLook(look: unknown, words: readonly string[], kinds: Kinds, now: number): boolean {
  if (!Array.isArray(look) || look.length !== 7) return false;
  const readings: unknown = look[6];
  return (
    isInstant(look[0]) &&
    look[0] <= now &&
    isText(words[look[1]], LONGEST.page) &&
    WITNESSES.has(words[look[2]]) &&
    isText(words[look[3]], LONGEST.language) &&
    isId(look[4]) &&
    isId(look[5]) &&
    isList(readings, kinds.length, (reading) => isReading(reading, words, kinds))
  );
}

function isId(id: unknown): boolean {
  return id === 0 || isText(id, LONGEST.post);
}

function isReading(reading: unknown, words: readonly string[], kinds: Kinds): boolean {
  if (!Array.isArray(reading)) return false;
  const kind = kinds[reading[0]];
  if (kind === undefined || words[reading[1]] === undefined) return false;
  if (reading.length === 3) return holds(kind, reading[2]);
  return reading.length === 2 || (reading.length === 4 && reading[3] === true && REASONS.has(words[reading[2]]));
}

function holds(kind: FieldKind, value: unknown): boolean {
  if (kind === 'count') return isCount(value);
  if (kind === 'moment') return isMoment(value);
  if (kind === 'flag') return typeof value === 'boolean';
  if (kind === 'post kind') return KINDS.has(value);
  if ('text' in kind) return isText(value, kind.text) && value !== '';
  return isList(value, LONGEST.names, (name) => isText(name, kind.names));
}

function isCount(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0;
  if (!Array.isArray(value) || value.length !== 3) return false;
  if (value[1] === null) value[1] = Number.POSITIVE_INFINITY;
  const [low, high]: unknown[] = value;
  return (
    typeof low === 'number' && low >= 0 && typeof high === 'number' && low < high && isText(value[2], LONGEST.shown)
  );
}

function isMoment(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { earliest, latest, text } = value as Record<string, unknown>;
  return isInstant(earliest) && isInstant(latest) && earliest <= latest && isText(text, LONGEST.shown);
}

function isHistory(history: unknown): boolean {
  if (typeof history !== 'object' || history === null) return false;
  const known: readonly string[] = COURSES;
  return Object.entries(history).every(([course, steps]) => known.includes(course) && areSteps(steps));
}

// Days, change and width in turn (lib/store/history.ts); a width alone can be endless.
function areSteps(steps: unknown): boolean {
  if (!Array.isArray(steps) || steps.length > MOST.steps || steps.length % 3 !== 0) return false;
  for (let at = 2; at < steps.length; at += 3) if (steps[at] === null) steps[at] = Number.POSITIVE_INFINITY;
  return steps.every((step, at) => Number.isFinite(step) || (at % 3 === 2 && step === Number.POSITIVE_INFINITY));
}

function isInstant(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= LATEST;
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}

function isList(value: unknown, most: number, each: (one: unknown) => boolean): value is unknown[] {
  return Array.isArray(value) && value.length <= most && value.every(each);
}
