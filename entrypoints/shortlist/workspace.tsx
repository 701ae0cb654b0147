import { useMemo, useState } from 'react';
import { arranged, type Filter, type Sorting, sortedBy } from '../../components/arrange';
import { Button } from '../../components/button';
import { Empty } from '../../components/empty';
import { useSay } from '../../components/say';
import { ShortlistFilter } from '../../components/shortlist-filter';
import { ShortlistTable } from '../../components/shortlist-table';
import { TableRow } from '../../components/table-row';
import type { Answer } from '../../lib/messages';
import type { TierName } from '../../lib/model/evaluation';
import { type CreatorKey, creatorKey, PLATFORMS } from '../../lib/model/platform';
import { chosenSets } from '../../lib/score/benchmarks/registry';
import type { Scales } from '../../lib/views';
import { changeNote } from '../pages/marks';
import { CreatorPane } from './creator-pane';
import type { List } from './use-list';
import type { useRemoved } from './use-removed';

const ALL: Filter = { text: '', platform: 'all', tier: 'all', status: 'saved' };

/** Search, filters and table, and beside it the creator whose figures are open. */
export function Workspace(props: {
  list: NonNullable<List>;
  scales: Scales;
  removals: ReturnType<typeof useRemoved>;
  onAnswer: (answer: Answer<unknown>) => void;
}) {
  const say = useSay();
  const { list, scales, removals, onAnswer } = props;
  const [filter, setFilter] = useState(ALL);
  const [sorting, setSorting] = useState<Sorting>({ by: 'saved', descending: true });
  const [open, setOpen] = useState(addressed);
  const rows = useMemo(
    () => arranged(list.rows, filter, sorting, say.locale),
    [list.rows, filter, sorting, say.locale],
  );
  const tiers = useMemo(() => tiersOf(scales, say), [scales, say]);
  const close = () => {
    document.querySelector<HTMLElement>(`[data-row="${CSS.escape(open ?? '')}"]`)?.focus();
    setOpen(undefined);
  };
  return (
    <main className="flex min-h-0 grow flex-col">
      <div className="flex flex-wrap items-center gap-3 px-5 py-3">
        <ShortlistFilter filter={filter} tiers={tiers} onChange={setFilter} />
        <p role="status" className="ml-auto text-[13px] text-soft tabular-nums">
          <Standing list={list} shown={rows.length} filter={filter} />
        </p>
      </div>
      <div className="flex min-h-0 grow border-t border-line">
        {rows.length === 0 ? (
          <Nobody list={list} filter={filter} onAll={() => setFilter(ALL)} />
        ) : (
          <ShortlistTable
            rows={rows}
            sorting={sorting}
            compact={open !== undefined}
            onSort={(by) => setSorting(sortedBy(sorting, by))}
            row={(row, index) => (
              <TableRow
                key={row.entry.creator}
                row={row}
                index={index}
                now={scales.now}
                open={open === row.entry.creator}
                compact={open !== undefined}
                onOpen={(key) => setOpen(open === key ? undefined : key)}
                onNote={(key, note) => changeNote(key, note).then(onAnswer)}
                onRemove={removals.remove}
                onUndo={removals.undo}
              />
            )}
          />
        )}
        {open !== undefined && (
          <CreatorPane key={open} creator={open} scales={scales} onClose={close} onAnswer={onAnswer} />
        )}
      </div>
    </main>
  );
}

/** The creator that the page was opened for: a card's "Open in Vaglio" puts its key behind the `#`. */
function addressed(): CreatorKey | undefined {
  const key = new URLSearchParams(`key=${location.hash.slice(1)}`).get('key') ?? '';
  const platform = PLATFORMS.find((one) => key.startsWith(`${one}:`));
  return platform && creatorKey(platform, key.slice(platform.length + 1));
}

/** How far the figures have been read, else how many of all are shown. */
function Standing({ list, shown, filter }: { list: NonNullable<List>; shown: number; filter: Filter }) {
  const say = useSay();
  const number = (value: number) => new Intl.NumberFormat(say.locale).format(value);
  const listed = list.rows.filter(({ removed }) => !removed);
  if (list.read < listed.length) return say.t('shortlist.reading', [number(list.read), number(listed.length)]);
  const all = list.rows.filter(({ entry }) => entry.status === filter.status).length;
  return shown < all ? say.t('shortlist.shown', [number(shown), number(all)]) : null;
}

function Nobody({ list, filter, onAll }: { list: NonNullable<List>; filter: Filter; onAll: () => void }) {
  const say = useSay();
  const any = list.rows.some(({ entry }) => entry.status === filter.status);
  if (any) {
    return (
      <Empty
        title={say.t('shortlist.nothingFound')}
        action={<Button onClick={onAll}>{say.t('shortlist.clearFilter')}</Button>}
      >
        {say.t('shortlist.nothingFoundText')}
      </Empty>
    );
  }
  return filter.status === 'saved' ? (
    <Empty title={say.t('popup.nothingSaved')}>{say.t('popup.nothingSavedText', ['Alt+Shift+S'])}</Empty>
  ) : (
    <Empty title={say.t('shortlist.nothingRejected')}>{say.t('shortlist.nothingRejectedText')}</Empty>
  );
}

/** The tiers that the set in use names, the smallest first. */
function tiersOf({ benchmarks }: Scales, say: ReturnType<typeof useSay>): { name: TierName; title: string }[] {
  const names = Object.values(chosenSets(benchmarks).tiers?.rows ?? {}).flatMap((rows) => rows.map(({ name }) => name));
  return [...new Set(names)].map((name) => ({ name, title: say.t(`badge.tier.${name}`) }));
}
