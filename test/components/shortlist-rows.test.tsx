// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { type SavedRow, ShortlistRows, withRemoved } from '../../components/shortlist-rows';
import type { CreatorKey } from '../../lib/model/platform';
import { entryOf, NOW, viewOfPerson } from './people';
import { show, wordsOf } from './words';

const saved = (key: CreatorKey, name: string, savedAt: number): SavedRow['view'] => ({
  ...viewOfPerson({ key, name }),
  entry: entryOf(key, savedAt),
});
const ada = saved('instagram:ada', 'Ada', NOW);
const bea = saved('instagram:bea', 'Bea', NOW - 1);
const cleo = saved('instagram:cleo', 'Cleo', NOW - 2);

function List({ onNote = () => {} }: { onNote?: (key: CreatorKey, note: string) => void }) {
  const [removed, setRemoved] = useState<SavedRow['view'][]>([]);
  const listed = [ada, bea, cleo].filter((view) => !removed.includes(view));
  return (
    <ShortlistRows
      rows={withRemoved(listed, removed)}
      now={NOW}
      open={undefined}
      onToggle={() => {}}
      onNote={onNote}
      onRemove={(view) => setRemoved([...removed, view])}
      onUndo={(view) => setRemoved(removed.filter((one) => one !== view))}
    />
  );
}

test('a removed creator leaves its undo in its place, with the focus on it', () => {
  show(<List />);
  const remove = screen.getByRole('button', { name: 'Remove Bea from the shortlist' });
  remove.focus();
  fireEvent.click(remove);
  const rows = screen.getAllByRole('listitem');
  expect(rows.map((row) => row.querySelector('bdi')?.textContent)).toEqual(['Ada', 'Bea removed', 'Cleo']);
  const undo = screen.getByRole('button', { name: 'Undo – Put Bea back on the shortlist' });
  expect(document.activeElement).toBe(undo);
  expect(screen.getByRole('status').textContent).toBe('Bea removed');
  fireEvent.click(undo);
  expect(screen.getByRole('button', { name: 'Remove Bea from the shortlist' })).toBeTruthy();
});

test('two removals can be undone one by one, in Italian', () => {
  show(<List />, wordsOf('it'));
  for (const name of ['Ada', 'Cleo'])
    fireEvent.click(screen.getByRole('button', { name: `Rimuovi ${name} dalla shortlist` }));
  expect(screen.getAllByRole('status').map((status) => status.textContent)).toEqual(['Ada: rimosso', 'Cleo: rimosso']);
  fireEvent.click(screen.getByRole('button', { name: 'Annulla – Rimetti Ada nella shortlist' }));
  expect(screen.getAllByRole('status').map((status) => status.textContent)).toEqual(['Cleo: rimosso']);
});

test('a note goes to its own creator', () => {
  const onNote = vi.fn();
  show(<List onNote={onNote} />);
  fireEvent.click(screen.getByRole('button', { name: 'Add a note to Cleo' }));
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'warm' } });
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter' });
  expect(onNote).toHaveBeenCalledExactlyOnceWith('instagram:cleo', 'warm');
});

test('a creator saved again meanwhile is shown once', () => {
  expect(withRemoved([ada, bea], [bea])).toEqual([
    { view: ada, removed: false },
    { view: bea, removed: false },
  ]);
  expect(withRemoved([], [cleo])).toEqual([{ view: cleo, removed: true }]);
});
