import type { ReactNode } from 'react';
import type { Column, Sorting } from './arrange';
import { useSay } from './say';

const ARIA = { true: 'descending', false: 'ascending' } as const;

/** A column's head; a click sorts by it, a second one turns the order round. */
export function ColumnHead(props: { by: Column; sorting: Sorting; onSort: (by: Column) => void; className?: string }) {
  const say = useSay();
  const { by, sorting } = props;
  const active = sorting.by === by;
  return (
    <th
      scope="col"
      aria-sort={active ? ARIA[`${sorting.descending}`] : 'none'}
      className={`sticky top-0 z-10 border-b border-line bg-wash p-0 text-left font-medium ${props.className ?? ''}`}
    >
      <button
        type="button"
        onClick={() => props.onSort(by)}
        className={`flex min-h-9 w-full items-center gap-1 px-3 whitespace-nowrap -outline-offset-2 hover:bg-hover ${active ? 'text-ink' : 'text-soft'}`}
      >
        {say.t(`shortlist.column.${by}`)}
        <Arrow className={active ? '' : 'invisible'} down={sorting.descending} />
      </button>
    </th>
  );
}

/** The head of a column that nothing can be sorted by. */
export function PlainHead(props: { children: ReactNode; hidden?: boolean; className?: string }) {
  return (
    <th
      scope="col"
      className={`sticky top-0 z-10 border-b border-line bg-wash px-3 text-left font-medium text-soft ${props.className ?? ''}`}
    >
      <span className={props.hidden ? 'sr-only' : ''}>{props.children}</span>
    </th>
  );
}

function Arrow({ down, className }: { down: boolean; className: string }) {
  return (
    <svg viewBox="0 0 12 12" className={`size-3 ${className}`} fill="currentColor" aria-hidden="true">
      <path d={down ? 'M6 9.5 2 4h8z' : 'M6 2.5 10 8H2z'} />
    </svg>
  );
}
