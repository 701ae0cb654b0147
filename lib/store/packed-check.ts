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
    isList(looks, MOST.looks, (look) => isLook(look, words as readonly string[], now)) &&
    isHistory(history) &&
    Object.keys(more).length === 0;
  return good ? (value as Row) : undefined;
}

function isSubject(subject: unknown): boolean {
  return isCreatorKey(subject) || (isText(subject, LONGEST.post + 5) && subject.startsWith('post:'));
}

function isLook(look: unknown, words: readonly string[], now: number): boolean {
  if (!Array.isArray(look) || look.length !== 7) return false;
  const [seenAt, page, witness, language, post, comment, readings] = look as unknown[];
  const word = (index: unknown) => (typeof index === 'number' ? words[index] : undefined);
  return (
    isInstant(seenAt) &&
    seenAt <= now &&
    isText(word(page), LONGEST.page) &&
    WITNESSES.has(word(witness)) &&
    isText(word(language), LONGEST.language) &&
    [post, comment].every((id) => id === 0 || isText(id, LONGEST.post)) &&
    isList(readings, Object.keys(FIELD_KINDS).length, (reading) => isReading(reading, word))
  );
}

function isReading(reading: unknown, word: (index: unknown) => string | undefined): boolean {
  if (!Array.isArray(reading)) return false;
  const [index, by, value, refused] = reading as unknown[];
  const field = word(index);
  if (field === undefined || !Object.hasOwn(FIELD_KINDS, field) || word(by) === undefined) return false;
  if (reading.length === 2) return true;
  if (reading.length === 4) return refused === true && REASONS.has(word(value));
  return reading.length === 3 && holds(FIELD_KINDS[field as Field], value);
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
  const [low, high, text] = value as unknown[];
  return (
    Number.isFinite(low) &&
    (low as number) >= 0 &&
    typeof high === 'number' &&
    (low as number) < high &&
    (text === '' || isText(text, LONGEST.shown))
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
  return Array.isArray(value) && value.length <= most && value.every((one) => each(one));
}
