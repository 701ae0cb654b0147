import { type ReactNode, type UIEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Column, Listed, Sorting } from './arrange';
import { useSay } from './say';
import { ColumnHead, PlainHead } from './shortlist-head';
import { visibleRows } from './visible-rows';

/** The height of every row, in pixels: a long list can only be windowed if each row is as high as the others. */
export const ROW_HEIGHT = 60;

/** The shortlist as a table. However long it is, only the rows in view exist. */
export function ShortlistTable(props: {
  rows: readonly Listed[];
  sorting: Sorting;
  onSort: (by: Column) => void;
  /** Without note and date, which stand in the pane beside the table. */
  compact: boolean;
  row: (row: Listed, index: number) => ReactNode;
}) {
  const say = useSay();
  const { view, box, onScroll } = useWindow();
  const { from, to, above, below } = visibleRows({ ...view, rowHeight: ROW_HEIGHT, count: props.rows.length });
  const head = { sorting: props.sorting, onSort: props.onSort };
  return (
    <section
      ref={box}
      aria-label={say.t('shortlist.list')}
      onScroll={onScroll}
      className="relative min-h-0 grow overflow-auto"
    >
      <table
        aria-rowcount={props.rows.length + 1}
        className={`w-full table-fixed  border-separate border-spacing-0 text-[13px] ${props.compact ? 'min-w-[720px]' : 'min-w-[1000px]'}`}
      >
        <thead>
          <tr aria-rowindex={1}>
            <ColumnHead by="name" {...head} />
            <ColumnHead by="tier" className="w-42" {...head} />
            <ColumnHead by="engagement" className="w-36" {...head} />
            <ColumnHead by="fee" className="w-34" {...head} />
            {!props.compact && <PlainHead>{say.t('shortlist.column.note')}</PlainHead>}
            <ColumnHead by="seen" className="w-37" {...head} />
            {!props.compact && <ColumnHead by="saved" className="w-32" {...head} />}
            <PlainHead hidden className="w-12">
              {say.t('shortlist.column.actions')}
            </PlainHead>
          </tr>
        </thead>
        <tbody>
          <Gap height={above} />
          {props.rows.slice(from, to).map((row, at) => props.row(row, from + at))}
          <Gap height={below} />
        </tbody>
      </table>
    </section>
  );
}

/** The room of the rows that are out of view. */
function Gap({ height }: { height: number }) {
  return height === 0 ? null : <tr style={{ height }} />;
}

function useWindow() {
  const box = useRef<HTMLElement>(null);
  const [view, setView] = useState({ scrolled: 0, height: 0 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setView({ scrolled: element.scrollTop, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const onScroll = ({ currentTarget }: UIEvent<HTMLElement>) =>
    setView({ scrolled: currentTarget.scrollTop, height: currentTarget.clientHeight });
  return { view, box, onScroll };
}
