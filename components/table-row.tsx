import { type CreatorKey, keyParts } from '../lib/model/platform';
import type { ShortlistEntry } from '../lib/model/shortlist';
import type { Listed } from './arrange';
import { Button } from './button';
import { useFocusAtFirst } from './focus';
import { shortName } from './name';
import { Note } from './note';
import { useSay } from './say';
import { ROW_HEIGHT } from './shortlist-table';
import { CELL, NameCell, RemoveCell, SaidCell, SavedCell, SeenCell } from './table-cells';

export type TableRowEvents = {
  onOpen: (key: CreatorKey) => void;
  onNote: (key: CreatorKey, note: string) => void;
  onRemove: (entry: ShortlistEntry) => void;
  onUndo: (entry: ShortlistEntry) => void;
};

/** One creator of the long table. `index`: its place in the whole list. */
export function TableRow(
  props: { row: Listed; index: number; now: number; open: boolean; compact: boolean } & TableRowEvents,
) {
  const { entry, digest, removed } = props.row;
  const name = digest?.name ?? keyParts(entry.creator).handle;
  if (removed)
    return (
      <RemovedTableRow
        name={shortName(name)}
        index={props.index}
        columns={props.compact ? 6 : 8}
        onUndo={() => props.onUndo(entry)}
      />
    );
  return (
    <tr
      aria-rowindex={props.index + 2}
      style={{ height: ROW_HEIGHT }}
      className={props.open ? 'bg-accent-wash' : 'hover:bg-hover'}
    >
      <NameCell row={props.row} name={name} open={props.open} onOpen={props.onOpen} />
      <SaidCell part={digest?.tierSaid} />
      <SaidCell part={digest?.engagementSaid} />
      <SaidCell part={digest?.feeSaid} />
      {!props.compact && (
        <td className={`${CELL} relative`}>
          <Note
            note={entry.note}
            name={shortName(name)}
            floating
            onChange={(note) => props.onNote(entry.creator, note)}
          />
        </td>
      )}
      <SeenCell seenAt={digest?.seenAt} now={props.now} read={digest !== undefined} />
      {!props.compact && <SavedCell savedAt={entry.savedAt} />}
      <RemoveCell name={shortName(name)} onRemove={() => props.onRemove(entry)} />
    </tr>
  );
}

/** What stands in the place of a creator just removed: the way back, which has the focus. */
function RemovedTableRow(props: { name: string; index: number; columns: number; onUndo: () => void }) {
  const say = useSay();
  const undo = useFocusAtFirst<HTMLButtonElement>('lost');
  return (
    <tr aria-rowindex={props.index + 2} style={{ height: ROW_HEIGHT }} className="bg-wash text-soft">
      <td colSpan={props.columns} className={CELL}>
        <span className="flex items-center gap-3">
          <bdi role="status" className="min-w-0 truncate">
            {say.t('shortlist.removed', [props.name])}
          </bdi>
          <Button
            ref={undo}
            aria-label={`${say.t('shortlist.undo')} – ${say.t('shortlist.undoName', [props.name])}`}
            onClick={props.onUndo}
          >
            {say.t('shortlist.undo')}
          </Button>
        </span>
      </td>
    </tr>
  );
}
