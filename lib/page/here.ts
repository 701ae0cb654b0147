import type { CreatorKey } from '../model/platform';

/** A feed scrolled for an hour names only the latest. */
const MOST = 200;

export type Here = {
  add(key: CreatorKey, cell: Node, whole: boolean): void;
  clear(): void;
  /** The page's own subject first, then the others in the page's order; last, those whose cell has gone. */
  keys(): readonly CreatorKey[];
};

/** The creators that the current page names. */
export function here(): Here {
  const own = new Set<CreatorKey>();
  const others = new Map<CreatorKey, WeakRef<Node>>();
  return {
    add(key, cell, whole) {
      if (whole) own.add(key);
      others.set(key, new WeakRef(cell));
      const [oldest] = others.keys();
      if (others.size > MOST && oldest !== undefined) others.delete(oldest);
    },
    clear() {
      own.clear();
      others.clear();
    },
    keys() {
      const placed = [...others].map(([key, cell]) => ({ key, cell: cell.deref() }));
      const standing = placed.flatMap(({ key, cell }) => (cell?.isConnected ? [{ key, cell }] : []));
      standing.sort((a, b) => (a.cell.compareDocumentPosition(b.cell) & a.cell.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
      return [...new Set([...own, ...standing.map(({ key }) => key), ...others.keys()])];
    },
  };
}
