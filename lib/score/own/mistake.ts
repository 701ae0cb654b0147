/** What can be wrong with a file; each has its sentence in `locales/*.yml` under `mistake.<id>`, with what was found as $1. */
export const MISTAKE_IDS = [
  'empty',
  'tooLong',
  'notJson',
  'unknownKind',
  'missingColumn',
  'missingValue',
  'unknownPlatform',
  'unknownFormat',
  'unknownCurrency',
  'unknownDenominator',
  'notANumber',
  'ambiguousNumber',
  'notADate',
  'highBelowLow',
  'toBelowFrom',
  'overlap',
  'cutsNotRising',
  'mixedDenominators',
] as const;
export type MistakeId = (typeof MISTAKE_IDS)[number];

/** One mistake, with the line of the file (from 1) where it can be told. */
export type Mistake = { mistake: MistakeId; line?: number; found?: string };

/** One row of a file as it stands there: column names in lower case, and the line. */
export type FileRow = { line: number; cells: Readonly<Record<string, unknown>> };

/** More rows than anybody's rate card has; a bigger file is something else. */
export const MOST_ROWS = 5_000;
