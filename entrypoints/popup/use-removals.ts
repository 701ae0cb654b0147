import { useState } from 'react';
import type { SavedRow } from '../../components/shortlist-rows';
import type { CreatorKey } from '../../lib/model/platform';

/** The creators taken off the list since the popup was opened: each can still be put back. */
export type Removals = {
  views: readonly SavedRow['view'][];
  add: (view: SavedRow['view']) => void;
  drop: (key: CreatorKey) => void;
};

export function useRemovals(): Removals {
  const [views, setViews] = useState<Removals['views']>([]);
  const without = (key: CreatorKey) => (before: Removals['views']) =>
    before.filter(({ creator }) => creator.key !== key);
  return {
    views,
    add: (view) => setViews((before) => [...without(view.creator.key)(before), view]),
    drop: (key) => setViews(without(key)),
  };
}
