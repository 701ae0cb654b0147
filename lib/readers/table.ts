import type { Count, Moment } from '../model/count';
import type { CommentFields, CreatorFields, Fields, PostFields } from '../model/observation';
import type { Platform } from '../model/platform';
import type { CountStyle } from '../text/parse-count';
import type { SlotGuard } from '../text/slot-guard';
import type { From } from './from';
import type { Inline } from './inline';
import type { SentTable } from './sent';

/** What a parser may know besides the text. `now` is the moment of the look, epoch milliseconds; `guard` knows the page's numbers. */
export type Context = { language: string; style: CountStyle; now: number; guard?: SlotGuard };

/** Turns a found text into a value, or refuses it. */
export type Parse<T> = (text: string, context: Context) => T | undefined;

/** One way to find one field. A table's order is its order of trust; `seen` is the month somebody last saw it hold. */
export type Way<T> = { by: string; seen: `${number}-${number}`; from: From; parse: Parse<T> | 'hidden' };

export type Ways<F> = { readonly [K in keyof F]?: readonly Way<F[K]>[] };

/** Where a badge may stand: appended as the last child of the first element found, after the page's own nodes. */
export type BadgePlace = { css: string | readonly string[]; size: 'full' | 'compact' };

/** What makes a cell: a selector, or a named function for what a selector cannot say. */
export type Cells =
  | { css: string | readonly string[] }
  | {
      named: string;
      find: (live: ParentNode) => readonly Element[];
      /** Whether an element that was added can be, hold or complete such a cell. Absent: any can. */
      mayAdd?: (added: Element) => boolean;
    };

type SubjectOf<Kind extends string, F> = {
  of: Kind;
  /** Absent: the live part of the page is the one cell. */
  cells?: Cells;
  /** The cells stand outside the live part: windows that a person opens, which stay in the document when the page has gone. */
  outside?: true;
  /** A cell that holds one of these (or is inside one) is not read: advertisements, skeletons. A selector with `>` is about what is around. */
  unless?: readonly string[];
  /** Ways to the handle. For a post, may come up empty: then the observation belongs to the post alone. */
  creator: readonly Way<string>[];
  /** Handles that the page shows for the same subject: found and different from the address's, the look is dropped. */
  shown?: readonly Way<string>[];
  /** With `shown`: a look without any shown handle is dropped as well. */
  mustShow?: boolean;
  post?: readonly Way<string>[];
  comment?: readonly Way<string>[];
  ways: Ways<F>;
  badge?: BadgePlace;
};

export type CreatorSubject = SubjectOf<'creator', CreatorFields>;
export type PostSubject = SubjectOf<'post', PostFields> & { post: readonly Way<string>[] };
export type CommentSubject = SubjectOf<'comment', CommentFields> & { comment: readonly Way<string>[] };
export type Subject = CreatorSubject | PostSubject | CommentSubject;

/** A page kind: the addresses it lives at, its live part, and the subjects on it. */
export type Page = {
  page: string;
  /** Tested on pathname + search; named groups `handle` and `post` carry identity. */
  at: RegExp;
  /** The part of the document that belongs to the address; a document without it has not caught up. Absent: the body. */
  live?: string;
  /** A document that holds one of these is a wall or a missing page: nothing is read. */
  walls?: readonly string[];
  subjects: readonly Subject[];
};

type Named<T> = { readonly [name: string]: Parse<T> };

/** The parsers that a repair pack may name, by the kind of value that they give. No name stands in two kinds. */
export type Parsers = { count: Named<Count>; text: Named<string>; flag: Named<boolean>; moment: Named<Moment> };

/** All that differs by platform. */
export type Reader = {
  platform: Platform;
  /** How this site writes counts. */
  style: CountStyle;
  /** Events of the window by which the site itself says that it has moved to another page. */
  moves?: readonly string[];
  /** Tried in order; the first whose `at` matches is the page's kind. */
  pages: readonly Page[];
  /** Absent: its pages carry no data. */
  inline?: Inline;
  /** Absent: packs repair nothing here. */
  parsers?: Parsers;
};

/** A reader with the tables over what a page is sent, which the background reads: no page has to carry them. */
export type WholeReader = Reader & { sent: SentTable };

export type AnyField = keyof Fields;
