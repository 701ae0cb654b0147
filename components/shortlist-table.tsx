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
      className="min-h-0 grow overflow-auto -outline-offset-2"
    >
      <table
        aria-rowcount={props.rows.length + 1}
        className="w-full min-w-[960px] table-fixed border-separate border-spacing-0 text-[13px]"
      >
        <colgroup>
          {['w-[23%]', 'w-[13%]', 'w-[12%]', 'w-[13%]', '', 'w-[11%]', 'w-[10%]', 'w-12'].map((width, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name.
            <col key={at} className={width} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <ColumnHead by="name" {...head} />
            <ColumnHead by="tier" {...head} />
            <ColumnHead by="engagement" {...head} />
            <ColumnHead by="fee" {...head} />
            <PlainHead>{say.t('shortlist.column.note')}</PlainHead>
            <ColumnHead by="seen" {...head} />
            <ColumnHead by="saved" {...head} />
            <PlainHead hidden>{say.t('shortlist.column.actions')}</PlainHead>
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
