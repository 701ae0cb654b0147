import { useState } from 'react';
import { Button } from '../../components/button';
import { FileChoice } from '../../components/file-choice';
import { type Outcome, OutcomeOf } from '../../components/outcome';
import { Progress } from '../../components/progress';
import { useSay } from '../../components/say';
import { troubleOf, troubleWords } from '../pages/trouble';
import { type Hold, useLongWork } from '../pages/use-long-work';
import { saveBackup, takeBackupFile } from './backup-actions';

const WORDS = {
  saving: { label: 'backup.saving', cancelled: 'backup.savingCancelled' },
  taking: { label: 'backup.taking', cancelled: 'backup.takingCancelled' },
} as const;

/** Everything as one file, and back. */
export function BackupPart({ onTrouble }: { onTrouble: (what: string | undefined) => void }) {
  const say = useSay();
  const [outcome, setOutcome] = useState<Outcome>();
  const [doing, setDoing] = useState<keyof typeof WORDS>('saving');
  const work = useLongWork();
  const attempt = async (what: keyof typeof WORDS, action: (hold: Hold) => Promise<Outcome>) => {
    setDoing(what);
    setOutcome(undefined);
    try {
      const came = await work.run(action);
      setOutcome(came === 'cancelled' ? { said: say.t(WORDS[what].cancelled) } : came);
      onTrouble(undefined);
    } catch (error) {
      onTrouble(troubleWords(troubleOf(error), say));
    }
  };
  return (
    <div className="flex flex-col gap-1.5">
      {work.far ? (
        <Progress label={say.t(WORDS[doing].label)} far={work.far} onCancel={work.cancel} />
      ) : (
        <div className="flex flex-wrap items-center gap-2">
          <Button onClick={() => attempt('saving', (hold) => saveBackup(say, hold))}>{say.t('backup.save')}</Button>
          <FileChoice
            label={say.t('backup.take')}
            accept=".jsonl,.json,.txt,application/jsonl"
            onFile={(file) => attempt('taking', (hold) => takeBackupFile(file, say, hold))}
          />
        </div>
      )}
      <OutcomeOf outcome={outcome} />
      <p className="text-[13px] text-soft">{say.t('backup.text')}</p>
    </div>
  );
}
