import type { BadgePart } from '../lib/model/phrases';
import { type CreatorKey, keyParts } from '../lib/model/platform';
import type { ShortlistEntry } from '../lib/model/shortlist';
import { agoAsShown, dayAsShown } from '../lib/text/as-shown';
import type { Listed } from './arrange';
import { Button } from './button';
import { useFocusAtFirst } from './focus';
import { Meter } from './meter';
import { atHandle, Name, shortName } from './name';
import { Note } from './note';
import { Cross } from './notice';
import { PLATFORM_NAMES } from './platform-name';
import { useSay } from './say';
import { ROW_HEIGHT } from './shortlist-table';
import { isStale } from './stale';

const LINE = 'border-b border-line align-middle';
const CELL = `${LINE} px-3`;

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

function NameCell(props: { row: Listed; name: string; open: boolean; onOpen: (key: CreatorKey) => void }) {
  const { creator } = props.row.entry;
  const { platform, handle } = keyParts(creator);
  return (
    <th scope="row" className={`${LINE} text-left font-normal`}>
      <button
        type="button"
        data-row={creator}
        aria-expanded={props.open}
        onClick={() => props.onOpen(creator)}
        className="block h-full min-h-11 w-full px-3 text-left -outline-offset-2"
      >
        <Name name={props.name} className="text-sm" />
        <span className="block truncate text-xs text-soft">
          {PLATFORM_NAMES[platform]} · {atHandle(handle)}
        </span>
      </button>
    </th>
  );
}

function SaidCell({ part }: { part: BadgePart | undefined }) {
  return (
    <td className={`${CELL} tabular-nums`}>
      {part && (
        <span title={part.long} className={`flex items-center gap-1.5 ${part.soft ? 'text-soft' : ''}`}>
          <span className="truncate">{part.strong ? (part.long ?? part.text) : part.text}</span>
          {part.step !== undefined && <Meter step={part.step} />}
        </span>
      )}
    </td>
  );
}

function SeenCell({ seenAt, now, read }: { seenAt: number | undefined; now: number; read: boolean }) {
  const say = useSay();
  if (seenAt === undefined) {
    return <td className={`${CELL} text-soft`}>{read && say.t('shortlist.seenNever')}</td>;
  }
  const ago = agoAsShown(seenAt, now, say.locale);
  const stale = isStale(seenAt, now);
  return (
    <td className={CELL} title={stale ? say.t('shortlist.stale', [ago]) : undefined}>
      <span
        className={
          stale
            ? 'inline-block max-w-full truncate rounded bg-warn-wash align-middle px-1.5 py-0.5 text-warn'
            : 'text-soft'
        }
      >
        {ago}
      </span>
    </td>
  );
}

function SavedCell({ savedAt }: { savedAt: number }) {
  const say = useSay();
  return <td className={`${CELL} whitespace-nowrap text-soft`}>{dayAsShown(savedAt, say.locale)}</td>;
}

function RemoveCell({ name, onRemove }: { name: string; onRemove: () => void }) {
  const say = useSay();
  return (
    <td className={`${LINE} px-1`}>
      <Button
        kind="bare"
        className="px-1"
        title={say.t('shortlist.remove')}
        aria-label={say.t('shortlist.removeName', [name])}
        onClick={onRemove}
      >
        <Cross />
      </Button>
    </td>
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
