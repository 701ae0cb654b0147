import { useState } from 'react';
import { Button } from '../../components/button';
import { Empty } from '../../components/empty';
import { RowList } from '../../components/row-list';
import { useSay } from '../../components/say';
import { type SavedRow, ShortlistRows, withRemoved } from '../../components/shortlist-rows';
import type { Answer } from '../../lib/messages';
import type { CreatorKey } from '../../lib/model/platform';
import { type Scales, shortlistPage } from '../../lib/views';
import { changeNote, putBack, takeOff } from '../pages/marks';
import { useLive } from '../pages/use-live';
import type { Removals } from './use-removals';

const STEP = 20;

/** The shortlist, newest first. Only what is shown is read. */
export function ShortlistPanel(props: {
  count: number | undefined;
  scales: Scales;
  removals: Removals;
  onAnswer: (answer: Answer<unknown>) => void;
}) {
  const say = useSay();
  const { scales, removals, onAnswer } = props;
  const [most, setMost] = useState(STEP);
  const [open, setOpen] = useState<CreatorKey>();
  const page = useLive(JSON.stringify([most, scales]), () => shortlistPage('saved', most, scales));
  if (!page.value) return null;
  const listed = page.value.flatMap(({ entry, ...view }) => (entry ? [{ ...view, entry }] : []));
  const rows = withRemoved(listed, removals.views);
  if (rows.length === 0) {
    return <Empty title={say.t('popup.nothingSaved')}>{say.t('popup.nothingSavedText', ['Alt+Shift+S'])}</Empty>;
  }
  const remove = async (view: SavedRow['view']) => {
    // Remembered first: the row turns into its own undo at the moment that it leaves the list.
    removals.add(view);
    const answer = await takeOff(view.creator.key);
    if (!answer.ok) removals.drop(view.creator.key);
    onAnswer(answer);
  };
  const undo = async (view: SavedRow['view']) => {
    const answer = await putBack(view.entry);
    if (answer.ok) removals.drop(view.creator.key);
    onAnswer(answer);
  };
  return (
    <RowList>
      <ShortlistRows
        rows={rows}
        now={scales.now}
        open={open}
        onToggle={(key) => setOpen(open === key ? undefined : key)}
        onNote={(key, note) => changeNote(key, note).then(onAnswer)}
        onRemove={remove}
        onUndo={undo}
      />
      {props.count !== undefined && props.count > most && (
        <div className="p-3 text-center">
          <Button onClick={() => setMost(most + STEP)}>{say.t('popup.more')}</Button>
        </div>
      )}
    </RowList>
  );
}
