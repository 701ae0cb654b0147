/** Which rows of a long list stand in view, and how much empty room the others leave above and below, in pixels. */
export type VisibleRows = { from: number; to: number; above: number; below: number };

/** The rows in view with `spare` more on either side, so that a quick scroll does not show a gap. */
export function visibleRows(list: {
  scrolled: number;
  height: number;
  rowHeight: number;
  count: number;
  spare?: number;
}): VisibleRows {
  const { scrolled, height, rowHeight, count, spare = 8 } = list;
  const first = Math.floor(Math.max(0, scrolled) / rowHeight) - spare;
  const last = Math.ceil((Math.max(0, scrolled) + height) / rowHeight) + spare;
  const from = Math.max(0, Math.min(first, count));
  const to = Math.max(from, Math.min(last, count));
  return { from, to, above: from * rowHeight, below: (count - to) * rowHeight };
}
