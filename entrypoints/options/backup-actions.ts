import type { Outcome } from '../../components/outcome';
import type { PageSay } from '../../components/say';
import type { BackupMistakeId } from '../../lib/model/backup';
import { backupName, backupParts, backupSize } from '../../lib/store/backup';
import { BackupRefused, takeBackup } from '../../lib/store/restore';
import { withRoom } from '../../lib/store/retention';
import { download } from '../pages/download';
import type { Hold } from '../pages/use-long-work';
import { linesOf } from './lines-of-file';
import { tellAll } from './own-actions';

/** A new mistake is a compile error here until it has its words. */
const MISTAKE_WORDS: Record<BackupMistakeId, string> = {
  noBackup: 'backup.mistake.noBackup',
  newer: 'backup.mistake.newer',
  notJson: 'backup.mistake.notJson',
  unknown: 'backup.mistake.unknown',
  entry: 'backup.mistake.entry',
  remembered: 'backup.mistake.remembered',
  paid: 'backup.mistake.paid',
  file: 'backup.mistake.file',
  tooManyFiles: 'backup.mistake.tooManyFiles',
  tooManyPaid: 'backup.mistake.tooManyPaid',
  cutOff: 'backup.mistake.cutOff',
};

/** Hands everything that is kept over as a file. Stopped half-way, it hands over nothing. */
export async function saveBackup(say: PageSay, { signal, tell }: Hold): Promise<Outcome> {
  const of = await backupSize();
  const parts: Blob[] = [];
  let done = 0;
  for await (const { text, lines } of backupParts()) {
    signal.throwIfAborted();
    parts.push(new Blob([text]));
    done += lines;
    tell({ done, of });
  }
  const name = backupName(Date.now());
  download(name, parts, 'application/jsonl');
  return { said: say.t('backup.saved', [name]) };
}

/** Takes a backup back, all of it or nothing, and says what it brought or what is wrong with it. */
export async function takeBackupFile(file: File, say: PageSay, { signal, tell }: Hold): Promise<Outcome> {
  const refused = (...mistakes: string[]) => ({ said: say.t('backup.refused', [file.name]), mistakes });
  const read = () => linesOf(file, (done) => tell({ done, of: file.size }));
  try {
    const brought = await withRoom(() => takeBackup(read(), { now: Date.now(), signal }));
    await tellAll();
    const number = (value: number) => new Intl.NumberFormat(say.locale).format(value);
    const { listed, listedBefore, remembered, paid, files } = brought;
    return { said: say.t('backup.taken', [listed, listedBefore, remembered, paid, files].map(number)) };
  } catch (error) {
    if (error instanceof BackupRefused) {
      return refused(
        ...error.mistakes.map(
          ({ mistake, line }) => `${say.t('mistake.line', [String(line)])}: ${say.t(MISTAKE_WORDS[mistake])}`,
        ),
      );
    }
    // The file was moved or changed while it was read.
    if (error instanceof DOMException && /^Not(?:Readable|Found)Error$/.test(error.name)) {
      return refused(say.t('options.own.unreadable'));
    }
    throw error;
  }
}
