import type { OwnFile, Quote } from './own';
import type { ShortlistEntry } from './shortlist';

/** The form that backups are written in. A later one that older versions cannot read gets the next number. */
export const BACKUP_FORM = 1;

/**
 * A backup is a text of lines, each one JSON value: what it is, everything that is kept, and how many lines that was, so that a file
 * that was cut off is known for one. `Row` is the stored form of what is remembered of one creator.
 */
export type BackupLine<Row> =
  | { vaglio: 'backup'; form: number }
  | { entry: ShortlistEntry }
  | { remembered: Row }
  | { paid: Quote }
  | { file: OwnFile }
  | { end: number };

/** What can be wrong with a backup, or with one line of it. */
export type BackupMistakeId =
  | 'noBackup'
  | 'newer'
  | 'notJson'
  | 'unknown'
  | 'entry'
  | 'remembered'
  | 'paid'
  | 'file'
  | 'tooManyFiles'
  | 'tooManyPaid'
  | 'cutOff';

/** One mistake, with the line of the file (from 1). */
export type BackupMistake = { mistake: BackupMistakeId; line: number };

/** What a backup brought: how many creators came onto a list, how many were there already and stay as they are, and of how many facts came. */
export type Brought = { listed: number; listedBefore: number; remembered: number; paid: number; files: number };
