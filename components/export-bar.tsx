import { Button } from './button';
import { useSay } from './say';

/** One shape of file that an export can have, under the name of the program that will open it. */
export type ExportChoice = { id: string; title: string };

/** Export CSV, one click away, with the shape of file chosen last time. */
export function ExportBar(props: {
  choices: readonly ExportChoice[];
  chosen: string;
  busy: boolean;
  /** How many creators the file will hold. */
  count: number | undefined;
  onChoose: (id: string) => void;
  onExport: () => void;
}) {
  const say = useSay();
  const nothing = props.count === 0;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button
        kind="main"
        aria-disabled={nothing || props.busy}
        aria-describedby={nothing ? 'nothing-to-export' : undefined}
        className="aria-disabled:cursor-default aria-disabled:opacity-70"
        onClick={() => {
          if (!nothing && !props.busy) props.onExport();
        }}
      >
        {say.t(props.busy ? 'shortlist.exporting' : 'shortlist.export')}
      </Button>
      {props.choices.length > 1 && (
        <select
          aria-label={say.t('shortlist.exportFor')}
          value={props.chosen}
          onChange={(event) => props.onChoose(event.target.value)}
          className="min-h-8 max-w-52 truncate rounded-lg border border-edge bg-paper px-2 text-[13px] hover:bg-hover"
        >
          {props.choices.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      )}
      {nothing && (
        <span id="nothing-to-export" className="text-xs text-soft">
          {say.t('shortlist.nothingToExport')}
        </span>
      )}
    </div>
  );
}
