import type { Count } from '../model/count';
import type { Field, Fields, Observation, Reading, Readings } from '../model/observation';
import type { CreatorKey } from '../model/platform';
import type { History } from './history';

/** Whom a row is about: a creator, or a post whose card named nobody. */
export type Subject = CreatorKey | `post:${string}`;

// The stored form, which version 1 of the database fixes for ever: about half the bytes of plain observations, and a
// third of the time to read them back. Texts that recur are numbers into the row's own list of words, so that no table
// of codes in the source must be kept in step with old rows. A count is its number if exact, else [low, high, text].
type Word = number;
type PackedCount = number | readonly [low: number, high: number, text: string];
type PackedValue = PackedCount | Exclude<Fields[Field], Count>;
type PackedReading =
  | readonly [field: Word, by: Word, value: PackedValue]
  | readonly [field: Word, by: Word]
  | readonly [field: Word, by: Word, why: Word, refused: true];
type PackedLook = readonly [
  seenAt: number,
  page: Word,
  witness: Word,
  language: Word,
  post: string | 0,
  comment: string | 0,
  readings: readonly PackedReading[],
];

/** All that is remembered of one subject, as it lies in the database. */
export type Row = {
  subject: Subject;
  /** The oldest thing that the row still holds, for the clean-up. */
  oldestAt: number;
  firstSeenAt: number;
  lastSeenAt: number;
  words: readonly string[];
  looks: readonly PackedLook[];
  history: History;
};

/** Observations in their stored form. What was `missing` is not stored: it says no more than its absence. */
export function pack(observations: readonly Observation[]): Pick<Row, 'words' | 'looks'> {
  const words = new Map<string, Word>();
  const word = (text: string): Word => {
    const known = words.get(text);
    if (known !== undefined) return known;
    words.set(text, words.size);
    return words.size - 1;
  };
  const looks = observations.map((look): PackedLook => {
    const { seenAt, page, witness, language, post, comment } = look;
    const readings: PackedReading[] = [];
    for (const [field, reading] of Object.entries(look.readings)) {
      const packed = packedReading(field, reading, word);
      if (packed) readings.push(packed);
    }
    return [seenAt, word(page), word(witness), word(language), post ?? 0, comment ?? 0, readings];
  });
  return { words: [...words.keys()], looks };
}

function packedReading(
  field: string,
  reading: Reading<Fields[Field]>,
  word: (text: string) => Word,
): PackedReading | undefined {
  if (reading.status === 'missing') return undefined;
  const { by } = reading;
  if (reading.status === 'read') return [word(field), word(by), packedValue(reading.value)];
  if (reading.status === 'hidden') return [word(field), word(by)];
  return [word(field), word(by), word(reading.why), true];
}

function packedValue(value: Fields[Field]): PackedValue {
  if (typeof value !== 'object' || !('low' in value)) return value;
  const { low, high, text } = value;
  return high === low + 1 && text === String(low) ? low : [low, high, text];
}

/** The observations of a row, oldest first as they were packed. */
export function unpack({ subject, words, looks }: Row): Observation[] {
  const creator = creatorOf(subject);
  const word = (index: Word): string => words[index] ?? '';
  return looks.map(([seenAt, page, witness, language, post, comment, packed]) => {
    const readings: Record<string, Reading<unknown>> = {};
    for (const reading of packed) readings[word(reading[0])] = unpackedReading(reading, word);
    const look: Observation = {
      page: word(page),
      witness: word(witness) === 'sent' ? 'sent' : 'shown',
      seenAt,
      language: word(language),
      readings: readings as Readings,
    };
    if (creator) look.creator = creator;
    if (post !== 0) look.post = post;
    if (comment !== 0) look.comment = comment;
    return look;
  });
}

function unpackedReading(reading: PackedReading, word: (index: Word) => string): Reading<unknown> {
  const by = word(reading[1]);
  if (reading.length === 2) return { status: 'hidden', by };
  if (reading.length === 3) return { status: 'read', value: unpackedValue(reading[2]), by };
  return { status: 'unreadable', by, why: word(reading[2]) === 'several' ? 'several' : 'not understood' };
}

function unpackedValue(value: PackedValue): Fields[Field] {
  if (typeof value === 'number') return { low: value, high: value + 1, text: String(value) };
  if (!isPackedCount(value)) return value;
  const [low, high, text] = value;
  return { low, high, text };
}

// The other list among the values is one of names.
function isPackedCount(value: PackedValue): value is readonly [number, number, string] {
  return Array.isArray(value) && typeof value[0] === 'number';
}

/** The creator that a row is about; nothing for a post without one. */
export function creatorOf(subject: Subject): CreatorKey | undefined {
  return subject.startsWith('post:') ? undefined : (subject as CreatorKey);
}
