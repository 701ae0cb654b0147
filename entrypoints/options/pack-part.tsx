import { useEffect, useState } from 'react';
import { Button } from '../../components/button';
import { Part } from '../../components/choices';
import { FileChoice } from '../../components/file-choice';
import { type Outcome, OutcomeOf } from '../../components/outcome';
import { PLATFORM_NAMES } from '../../components/platform-name';
import { fieldWords, pageWords } from '../../components/reading-words';
import { useSay } from '../../components/say';
import { PACK_LIMITS, type Pack } from '../../lib/model/pack';
import { addPack, readPacks, removePack } from '../../lib/packs';
import { READERS } from '../../lib/readers';
import { type PackMistake, packFrom } from '../../lib/readers/pack-check';
import { troubleOf, troubleWords } from '../pages/trouble';
import { fullWords, mistakeWords } from './pack-words';

/** Repair packs: take one from a file, see what it is about, take it away. */
export function PackPart({ onTrouble }: { onTrouble: (what: string | undefined) => void }) {
  const say = useSay();
  const [packs, setPacks] = useState<readonly Pack[]>([]);
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => void readPacks().then(setPacks, () => undefined), []);
  const attempt = async (work: () => Promise<Outcome>) => {
    try {
      setOutcome(await work());
      setPacks(await readPacks());
      onTrouble(undefined);
    } catch (error) {
      onTrouble(troubleWords(troubleOf(error), say));
    }
  };
  const take = async (file: File): Promise<Outcome> => {
    const refused = (...mistakes: string[]) => ({ said: say.t('options.packs.refused', [file.name]), mistakes });
    const checked = await checkedFile(file);
    if (!checked) return refused(say.t('options.packs.unreadable'));
    if ('mistakes' in checked) return refused(...checked.mistakes.map((mistake) => mistakeWords(mistake, say)));
    if (!(await addPack(checked.pack))) return refused(fullWords(say));
    return { said: say.t('options.packs.taken', [checked.pack.name]) };
  };
  const remove = async (name: string): Promise<Outcome> => {
    await removePack(name);
    return { said: say.t('options.packs.removed', [name]) };
  };
  return (
    <Part title={say.t('options.packs.title')} about={say.t('options.packs.text')}>
      {packs.length > 0 && <PackList packs={packs} onRemove={(name) => attempt(() => remove(name))} />}
      <FileChoice
        label={say.t('options.packs.choose')}
        accept=".json,application/json"
        onFile={(file) => attempt(() => take(file))}
      />
      <OutcomeOf outcome={outcome} />
    </Part>
  );
}

async function checkedFile(file: File): Promise<{ pack: Pack } | { mistakes: readonly PackMistake[] } | undefined> {
  // Nothing is read of a file that is a film.
  if (file.size > PACK_LIMITS.bytes) return { mistakes: [{ what: 'too large' }] };
  const text = await file.text().catch(() => undefined);
  return text === undefined ? undefined : packFrom(text, READERS, document);
}

function PackList({ packs, onRemove }: { packs: readonly Pack[]; onRemove: (name: string) => void }) {
  const say = useSay();
  const fieldsOf = (fields: readonly string[]) => fields.map((field) => fieldWords(field, say)).join(', ');
  return (
    <ul aria-label={say.t('options.packs.list')} className="flex flex-col gap-2">
      {packs.map(({ name, ways }) => (
        <li key={name} className="flex items-start gap-3 rounded-lg border border-line px-3 py-2">
          <div className="min-w-0 grow">
            <p className="font-medium wrap-anywhere" dir="auto">
              {name}
            </p>
            <ul className="text-[13px] text-soft">
              {linesOf(ways).map((line) => (
                <li key={line.join(' ')}>
                  {say.t('options.packs.way', [line[0], pageWords(line[1], say), fieldsOf(line[2])])}
                </li>
              ))}
            </ul>
          </div>
          <Button onClick={() => onRemove(name)} aria-label={say.t('options.packs.removeName', [name])}>
            {say.t('options.packs.remove')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** One line for each kind of page: the site, the page, the fields. */
function linesOf(ways: Pack['ways']): [site: string, page: string, fields: string[]][] {
  const lines = new Map<string, [string, string, string[]]>();
  for (const { platform, page, field } of ways) {
    const key = `${platform} ${page}`;
    const line = lines.get(key) ?? [PLATFORM_NAMES[platform], page, []];
    if (!line[2].includes(field)) line[2].push(field);
    lines.set(key, line);
  }
  return [...lines.values()];
}
