import * as z from 'zod/mini';
import { CONTENT_FORMATS } from '../../model/evaluation';
import { PLATFORMS } from '../../model/platform';
import { type FileRow, MISTAKE_IDS, type Mistake, type MistakeId } from './mistake';
import { typedNumber } from './number';

/** A word of a list, in any case; the error is the mistake's id. */
function word<const T extends readonly [string, ...string[]]>(words: T, mistake: MistakeId) {
  return z.pipe(
    z.transform((value) => (typeof value === 'string' ? value.trim().toLowerCase() : value)),
    z.enum(words, { error: mistake }),
  );
}

const isNothing = (value: unknown) => value === undefined || value === null || value === '';

/** The number of a cell that is not negative, or the mistake in it. */
function numberIn(value: unknown): number | MistakeId {
  const typed = typeof value === 'string' ? typedNumber(value) : value;
  if (typeof typed === 'number' && Number.isFinite(typed) && typed >= 0) return typed;
  if (isNothing(value)) return 'missingValue';
  return typed === 'ambiguous' ? 'ambiguousNumber' : 'notANumber';
}

function refuse(context: { issues: unknown[] }, message: MistakeId, input: unknown): never {
  context.issues.push({ code: 'custom', message, input });
  return z.NEVER;
}

const number = z.transform((value, context): number => {
  const found = numberIn(value);
  return typeof found === 'number' ? found : refuse(context, found, value);
});

/** The same where the cell may be empty. */
const open = z.transform((value, context): number | undefined => {
  const found = isNothing(value) ? undefined : numberIn(value);
  return typeof found === 'string' ? refuse(context, found, value) : found;
});

const currency = z.pipe(
  z.transform((value) => (isNothing(value) ? 'EUR' : String(value).trim().toUpperCase())),
  z.enum(['EUR', 'USD'], { error: 'unknownCurrency' }),
);

const platform = word(PLATFORMS, 'unknownPlatform');
const format = word(CONTENT_FORMATS, 'unknownFormat');

/** One line of a rate card: a price range for a size; without an upper size or price, it is open. */
export const rateRow = z.object({ platform, format, from: number, to: open, low: number, high: open, currency });

/** One fee that was asked or paid. */
export const quoteRow = z.object({
  platform,
  format,
  followers: number,
  amount: number,
  currency,
  on: z.pipe(
    z.transform((value) => (isNothing(value) ? undefined : value)),
    z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'notADate' }))),
  ),
  // Only to find the fee again: a name that no site has is left away.
  creator: z.pipe(
    z.transform((value) => (typeof value === 'string' && value.trim() !== '' ? value : undefined)),
    z.optional(z.string()),
  ),
});

/** One size of an engagement set: four cuts in percent, between low, below average, average, above average and high. */
export const bandRow = z.object({
  platform,
  denominator: word(['followers', 'views'], 'unknownDenominator'),
  from: number,
  to: open,
  cut1: number,
  cut2: number,
  cut3: number,
  cut4: number,
});

/** The rows that fit, each with its line, and the mistakes in the others. */
export function readRows<T>(
  schema: z.ZodMiniType<T>,
  rows: readonly FileRow[],
): { good: { line: number; row: T }[]; mistakes: Mistake[] } {
  const good: { line: number; row: T }[] = [];
  const mistakes: Mistake[] = [];
  for (const { line, cells } of rows) {
    const parsed = schema.safeParse(cells);
    if (parsed.success) good.push({ line, row: parsed.data });
    else mistakes.push(...parsed.error.issues.map((issue) => mistakeOf(issue, line, cells)));
  }
  return { good, mistakes };
}

function mistakeOf(issue: { message: string; path: PropertyKey[] }, line: number, cells: FileRow['cells']): Mistake {
  const column = String(issue.path[0]);
  const value = cells[column];
  const known = MISTAKE_IDS.find((id) => id === issue.message);
  const mistake = known && !(isNothing(value) && known !== 'missingValue') ? known : 'missingValue';
  return { mistake, line, found: mistake === 'missingValue' ? column : String(value) };
}

export type RateRow = z.output<typeof rateRow>;
export type BandRow = z.output<typeof bandRow>;
