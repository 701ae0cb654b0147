import type { CreatorKey } from '../lib/model/platform';
import type { ShortlistEntry } from '../lib/model/shortlist';
import type { CreatorView } from '../lib/model/view';
import { Button } from './button';
import { CreatorRow } from './creator-row';
import { useFocusAtFirst } from './focus';
import { nameOf, shortName } from './name';
import { Note } from './note';
import { Cross } from './notice';
import { useSay } from './say';

/** A creator on the list, or one just taken off it, which keeps its place until the page is left. */
export type SavedRow = { view: CreatorView & { entry: ShortlistEntry }; removed: boolean };

export type RowEvents = {
  onToggle: (key: CreatorKey) => void;
  onNote: (key: CreatorKey, note: string) => void;
  onRemove: (view: SavedRow['view']) => void;
  onUndo: (view: SavedRow['view']) => void;
};

/** The list with those just removed in their old places, newest first. */
export function withRemoved(listed: readonly SavedRow['view'][], removed: readonly SavedRow['view'][]): SavedRow[] {
  const here = new Set(listed.map(({ creator }) => creator.key));
  const gone = removed.filter(({ creator }) => !here.has(creator.key));
  return [...listed.map((view) => ({ view, removed: false })), ...gone.map((view) => ({ view, removed: true }))].sort(
    (a, b) => b.view.entry.savedAt - a.view.entry.savedAt,
  );
}

/** The shortlist as rows: figures, note, and a way off it that can be undone. `focus` names a row just put back. */
export function ShortlistRows(
  props: { rows: readonly SavedRow[]; now: number; open: CreatorKey | undefined } & RowEvents,
) {
  const say = useSay();
  return (
    <ul aria-label={say.t('shortlist.list')}>
      {props.rows.map(({ view, removed }) =>
        removed ? (
          <RemovedRow key={view.creator.key} name={shortName(nameOf(view.creator))} onUndo={() => props.onUndo(view)} />
        ) : (
          <ListedRow key={view.creator.key} view={view} {...props} />
        ),
      )}
    </ul>
  );
}

function ListedRow({
  view,
  now,
  open,
  ...on
}: { view: SavedRow['view']; now: number; open: CreatorKey | undefined } & RowEvents) {
  const say = useSay();
  const { key } = view.creator;
  const name = shortName(nameOf(view.creator));
  return (
    <CreatorRow
      view={view}
      now={now}
      open={open === key}
      onToggle={() => on.onToggle(key)}
      action={
        <Button
          kind="bare"
          className="-mr-2 px-1"
          title={say.t('shortlist.remove')}
          aria-label={say.t('shortlist.removeName', [name])}
          onClick={() => on.onRemove(view)}
        >
          <Cross />
        </Button>
      }
      below={<Note note={view.entry.note} name={name} onChange={(note) => on.onNote(key, note)} />}
    />
  );
}

/** What stands in the place of a creator just removed: the way back, which has the focus. */
export function RemovedRow({ name, onUndo }: { name: string; onUndo: () => void }) {
  const say = useSay();
  const undo = useFocusAtFirst<HTMLButtonElement>('lost');
  return (
    <li className="flex items-center gap-2 border-b border-line bg-wash py-2 pr-4 pl-4 text-[13px] text-soft">
      <span role="status" className="min-w-0 grow wrap-anywhere">
        <bdi>{say.t('shortlist.removed', [name])}</bdi>
      </span>
      <Button
        ref={undo}
        aria-label={`${say.t('shortlist.undo')} – ${say.t('shortlist.undoName', [name])}`}
        onClick={onUndo}
      >
        {say.t('shortlist.undo')}
      </Button>
    </li>
  );
}
