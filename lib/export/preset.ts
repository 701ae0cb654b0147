import type { Notation } from './cell';
import type { Column } from './columns';

/** One shape of CSV file, for one kind of reader. `bom`: Excel reads UTF-8 only behind a byte order mark. */
export type Preset = Notation & { id: string; bom: boolean; columns: readonly Column[] };
