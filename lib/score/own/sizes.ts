import type { Mistake } from './mistake';

/** A size group of a row: without `to`, everybody from `from` up. */
export type Size = { from: number; to?: number | undefined };

/** Sizes that end before they start, or that share creators with another row of their group. */
export function sizeMistakes<T extends Size>(
  rows: readonly { line: number; row: T }[],
  group: (row: T) => string,
): Mistake[] {
  return rows.flatMap(({ line, row }, index): Mistake[] => {
    const end = row.to ?? Number.POSITIVE_INFINITY;
    if (end <= row.from) return [{ mistake: 'toBelowFrom', line, found: String(row.to) }];
    const before = rows
      .slice(0, index)
      .find(
        ({ row: other }) =>
          group(other) === group(row) && other.from < end && row.from < (other.to ?? Number.POSITIVE_INFINITY),
      );
    return before ? [{ mistake: 'overlap', line, found: String(before.line) }] : [];
  });
}

/** Mistakes from the top of the file down. */
export function inOrder(mistakes: readonly Mistake[]): Mistake[] {
  return mistakes.toSorted((a, b) => (a.line ?? 1) - (b.line ?? 1));
}
