import * as z from 'zod/mini';
import type { Count, Moment } from './count';
import { FIELD_KINDS, type FieldKind, LONGEST } from './field-kinds';
import type { Missed } from './health';
import { type Observation, POST_KINDS, type Reading, type Readings } from './observation';
import { type CreatorKey, isCreatorKey } from './platform';
import type { ShortlistEntry } from './shortlist';

/** How many observations, or keys, one message may carry: several times what the fullest page holds. */
export const MESSAGE_LIMIT = 500;
/** Longest note that a person can write, in characters. */
export const NOTE_LIMIT = 10_000;
/** Characters of what a page was sent, after pruning. */
export const SENT_LIMIT = 6_000_000;

const upTo = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));
/** A moment in epoch milliseconds. */
export const instant = z.number().check(z.gte(0), z.lte(8.64e15));

// A count without an upper end is Infinity, which Chrome's messages write as null.
const upper = z.union([
  z.number(),
  z.literal(Number.POSITIVE_INFINITY),
  z.pipe(
    z.null(),
    z.transform(() => Number.POSITIVE_INFINITY),
  ),
]);
const count: z.ZodMiniType<Count> = z
  .object({ low: z.number().check(z.gte(0)), high: upper, text: z.string().check(z.maxLength(LONGEST.shown)) })
  .check(z.refine(({ low, high }) => low < high));
const moment: z.ZodMiniType<Moment> = z
  .object({ earliest: instant, latest: instant, text: z.string().check(z.maxLength(LONGEST.shown)) })
  .check(z.refine(({ earliest, latest }) => earliest <= latest));

function schemaOf(kind: FieldKind): z.ZodMiniType<unknown> {
  if (kind === 'count') return count;
  if (kind === 'moment') return moment;
  if (kind === 'flag') return z.boolean();
  if (kind === 'post kind') return z.enum(POST_KINDS);
  return 'text' in kind ? upTo(kind.text) : z.array(upTo(kind.names)).check(z.maxLength(LONGEST.names));
}

const readingOf = <T>(value: z.ZodMiniType<T>): z.ZodMiniType<Reading<T>> =>
  z.discriminatedUnion('status', [
    z.object({ status: z.literal('read'), value, by: upTo(LONGEST.by) }),
    z.object({ status: z.literal('hidden'), by: upTo(LONGEST.by) }),
    z.object({ status: z.literal('unreadable'), by: upTo(LONGEST.by), why: z.enum(['several', 'not understood']) }),
    z.object({ status: z.literal('missing') }),
  ]) as z.ZodMiniType<Reading<T>>;

const READINGS = Object.entries(FIELD_KINDS).map(([field, kind]) => [field, readingOf(schemaOf(kind))] as const);

/** Readings as they came over a border: those that are well formed. One that is not is left out, like one never made. */
const readings: z.ZodMiniType<Readings> = z.pipe(
  z.looseObject({}),
  z.transform((sent: Record<string, unknown>) => {
    const good: Record<string, Reading<unknown>> = {};
    for (const [field, schema] of READINGS) {
      if (!Object.hasOwn(sent, field)) continue;
      const reading = schema.safeParse(sent[field]);
      if (reading.success && reading.data.status !== 'missing') good[field] = reading.data;
    }
    return good as Readings;
  }),
);

export const creatorKeySchema: z.ZodMiniType<CreatorKey> = z.custom<CreatorKey>(isCreatorKey);

/** One look, as a content script or a backup hands it over. Unknown fields are dropped. */
export const observationSchema = z.object({
  creator: z.exactOptional(creatorKeySchema),
  post: z.exactOptional(upTo(LONGEST.post)),
  comment: z.exactOptional(upTo(LONGEST.post)),
  page: upTo(LONGEST.page),
  witness: z.enum(['shown', 'sent']),
  seenAt: instant,
  language: z.string().check(z.maxLength(LONGEST.language)),
  readings,
}) satisfies z.ZodMiniType<Observation>;

/** How often each field was missing. What names no field is left out, and so is what comes past several times all fields of a site. */
const missed: z.ZodMiniType<Missed> = z.pipe(
  z.record(upTo(150), z.number().check(z.gte(1), z.lte(1_000_000))),
  z.transform((sent: Missed) =>
    Object.fromEntries(
      Object.entries(sent)
        .filter(([key]) => isMissedKey(key))
        .slice(0, MESSAGE_LIMIT),
    ),
  ),
);

function isMissedKey(key: string): boolean {
  const [page, witness, field = '', ...more] = key.split('\n');
  return (
    page !== '' && (witness === 'shown' || witness === 'sent') && Object.hasOwn(FIELD_KINDS, field) && more.length === 0
  );
}

export const entrySchema = z.object({
  creator: creatorKeySchema,
  savedAt: instant,
  note: z.string().check(z.maxLength(NOTE_LIMIT)),
  status: z.enum(['saved', 'rejected']),
}) satisfies z.ZodMiniType<ShortlistEntry>;

/** The bodies of the messages that the background answers. */
export const bodies = {
  observed: z.object({
    observations: z.array(z.unknown()).check(z.maxLength(MESSAGE_LIMIT)),
    missed: z.exactOptional(missed),
  }),
  sent: z.object({
    href: z.string().check(z.maxLength(8_000)),
    language: z.string().check(z.maxLength(40)),
    text: z.string().check(z.maxLength(SENT_LIMIT)),
  }),
  words: z.object({ language: z.string().check(z.maxLength(40)) }),
  known: z.object({ keys: z.array(creatorKeySchema).check(z.maxLength(MESSAGE_LIMIT)) }),
  card: z.object({ key: creatorKeySchema }),
  open: z.object({ key: creatorKeySchema }),
  mark: z.object({ key: creatorKeySchema, status: z.exactOptional(z.enum(['saved', 'rejected'])) }),
};
