import { useEffect, useState } from 'react';
import { ExportBar } from '../../components/export-bar';
import { useSay } from '../../components/say';
import { DEFAULT_PRESET, PRESETS, type PresetId } from '../../lib/export/presets';
import type { Scales } from '../../lib/views';
import { exportShortlist, isPreset, lastPreset, PRESET_WORDS, rememberPreset } from './export-file';
import { troubleOf, troubleWords } from './trouble';

/** Export CSV with the preset chosen last time, wherever the shortlist is shown. */
export function ExportLine(props: {
  count: number | undefined;
  scales: Scales;
  onTrouble: (what: string | undefined) => void;
}) {
  const say = useSay();
  const [preset, setPreset] = useState<PresetId>(DEFAULT_PRESET);
  const [state, setState] = useState<'idle' | 'busy' | 'done'>('idle');
  useEffect(() => void lastPreset().then(setPreset, () => undefined), []);
  const choose = (id: string) => {
    if (!isPreset(id)) return;
    setPreset(id);
    void rememberPreset(id).catch(() => undefined);
  };
  const run = async () => {
    setState('busy');
    try {
      await exportShortlist(preset, { ...props.scales, now: Date.now() });
      setState('done');
      props.onTrouble(undefined);
    } catch (error) {
      setState('idle');
      props.onTrouble(troubleWords(troubleOf(error), say));
    }
  };
  return (
    <div className="flex items-center gap-3">
      <ExportBar
        choices={Object.values(PRESETS).map(({ id }) => ({ id, title: say.t(PRESET_WORDS[id]) }))}
        chosen={preset}
        busy={state === 'busy'}
        count={props.count}
        onChoose={choose}
        onExport={run}
      />
      <span role="status" className="text-xs text-soft">
        {state === 'done' && props.count !== undefined && say.many('shortlist.exported', props.count)}
      </span>
    </div>
  );
}
