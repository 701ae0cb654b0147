import { useState } from 'react';
import { Button } from '../../components/button';
import { Part } from '../../components/choices';
import { FileChoice } from '../../components/file-choice';
import { type Outcome, OutcomeOf } from '../../components/outcome';
import { useSay } from '../../components/say';
import type { Benchmarks } from '../../lib/model/evaluation';
import type { OwnFile } from '../../lib/model/own';
import { broughtAlong } from '../../lib/store/own';
import { dayAsShown } from '../../lib/text/as-shown';
import { download } from '../pages/download';
import { troubleOf, troubleWords } from '../pages/trouble';
import { useLive } from '../pages/use-live';
import { removeFees, removeFile, setIdOf, takeFile } from './own-actions';
import { OWN_EXAMPLES } from './own-examples';
import { PastFees } from './past-fees';

type Props = {
  benchmarks: Benchmarks;
  onChange: (benchmarks: Benchmarks) => void;
  onTrouble: (what: string | undefined) => void;
};

/** Own price lists, engagement bands and past fees: taken from a file, listed, used, removed. */
export function OwnPart({ benchmarks, onChange, onTrouble }: Props) {
  const say = useSay();
  const [outcome, setOutcome] = useState<Outcome>();
  const { value } = useLive('brought', () => broughtAlong());
  const attempt = async (work: () => Promise<Outcome>) => {
    try {
      setOutcome(await work());
      onTrouble(undefined);
    } catch (error) {
      onTrouble(troubleWords(troubleOf(error), say));
    }
  };
  return (
    <Part title={say.t('options.own.title')} about={say.t('options.own.text')}>
      {value && value.files.length > 0 && (
        <ul aria-label={say.t('options.own.list')} className="flex flex-col gap-2">
          {value.files.map((file) => (
            <FileLine
              key={file.id}
              file={file}
              used={benchmarks[file.kind] === setIdOf(file)}
              onUse={() => onChange({ ...benchmarks, [file.kind]: setIdOf(file) })}
              onRemove={() => attempt(() => removeFile(file, say))}
            />
          ))}
        </ul>
      )}
      {value && value.fees.length > 0 && (
        <PastFees fees={value.fees} onRemove={(ids) => attempt(() => removeFees(ids, say))} />
      )}
      <FileChoice
        label={say.t('options.own.choose')}
        accept=".csv,.json,.txt,text/csv,application/json"
        onFile={(file) => attempt(() => takeFile(file, say))}
      />
      <OutcomeOf outcome={outcome} />
      <Examples />
    </Part>
  );
}

const KINDS = { fees: 'options.own.kindFees', engagement: 'options.own.kindEngagement' } as const;

function FileLine(props: { file: OwnFile; used: boolean; onUse: () => void; onRemove: () => void }) {
  const say = useSay();
  const { file, used } = props;
  const about = say.t('options.own.since', [say.t(KINDS[file.kind]), dayAsShown(file.addedAt, say.locale)]);
  return (
    <li className="flex flex-wrap items-center gap-2 rounded-lg border border-line px-3 py-2">
      <div className="min-w-40 grow">
        <p className="font-medium wrap-anywhere" dir="auto">
          {file.name}
        </p>
        <p className="text-[13px] text-soft">{about}</p>
      </div>
      {used ? (
        <span className="text-[13px] font-medium text-accent">{say.t('options.own.using')}</span>
      ) : (
        <Button onClick={props.onUse} aria-label={say.t('options.own.useName', [file.name])}>
          {say.t('options.own.use')}
        </Button>
      )}
      <Button onClick={props.onRemove} aria-label={say.t('options.own.removeName', [file.name])}>
        {say.t('options.own.remove')}
      </Button>
    </li>
  );
}

const EXAMPLES = [
  ['options.own.examplePrices', OWN_EXAMPLES.prices],
  ['options.own.exampleBands', OWN_EXAMPLES.bands],
  ['options.own.examplePaid', OWN_EXAMPLES.paid],
] as const;

/** Forms to fill in: nobody has to guess the columns. */
function Examples() {
  const say = useSay();
  return (
    <div className="flex flex-wrap items-center gap-2">
      <p className="text-[13px] text-soft">{say.t('options.own.examples')}</p>
      {EXAMPLES.map(([word, { name, text }]) => (
        <Button key={name} onClick={() => download(name, [`${text.join('\r\n')}\r\n`])}>
          {say.t(word)}
        </Button>
      ))}
    </div>
  );
}
