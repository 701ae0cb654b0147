import { useEffect, useState } from 'react';
import { ExportBar } from '../../components/export-bar';
import { Progress } from '../../components/progress';
import { useSay } from '../../components/say';
import { DEFAULT_PRESET, PRESETS, type PresetId } from '../../lib/export/presets';
import type { Scales } from '../../lib/views';
import { exportShortlist, isPreset, lastPreset, PRESET_WORDS, rememberPreset } from './export-file';
import { troubleOf, troubleWords } from './trouble';
import { useLongWork } from './use-long-work';

/** Export CSV with the preset chosen last time, wherever the shortlist is shown. */
export function ExportLine(props: {
  count: number | undefined;
  scales: Scales;
  onTrouble: (what: string | undefined) => void;
}) {
  const say = useSay();
  const [preset, setPreset] = useState<PresetId>(DEFAULT_PRESET);
  const [said, setSaid] = useState<string>();
  const work = useLongWork();
  useEffect(() => void lastPreset().then(setPreset, () => undefined), []);
  const choose = (id: string) => {
    if (!isPreset(id)) return;
    setPreset(id);
    void rememberPreset(id).catch(() => undefined);
  };
  const run = async () => {
    setSaid(undefined);
    try {
      const scales = { ...props.scales, now: Date.now() };
      const written = await work.run((hold) => exportShortlist(preset, scales, hold));
      setSaid(written === 'cancelled' ? say.t('shortlist.exportCancelled') : say.many('shortlist.exported', written));
      props.onTrouble(undefined);
    } catch (error) {
      props.onTrouble(troubleWords(troubleOf(error), say));
    }
  };
  return (
    <div className="flex flex-wrap items-center gap-3">
      <ExportBar
        choices={Object.values(PRESETS).map(({ id }) => ({ id, title: say.t(PRESET_WORDS[id]) }))}
        chosen={preset}
        busy={work.far !== undefined}
        count={props.count}
        onChoose={choose}
        onExport={run}
      />
      {work.far && <Progress label={say.t('shortlist.exporting')} far={work.far} onCancel={work.cancel} />}
      <span role="status" className="text-xs text-soft">
        {said}
      </span>
    </div>
  );
}
