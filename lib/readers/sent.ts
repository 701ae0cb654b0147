import type { CommentFields, CreatorFields, PostFields } from '../model/observation';
import type { Context } from './table';

/** A plain object in the data that a page was sent. */
export type Sent = { readonly [key: string]: unknown };

/** What stands around an object that was found: its ancestors, nearest first, and the page's own address. */
export type Around = { ancestors: readonly Sent[]; href: string };

/** One way to find one field in sent data: a dotted path (`user.username`, `runs.0.text`) inside the object, or a named function. */
export type SentFrom =
  | { path: string }
  /** `keys`: what the function looks at inside the object; `around`: what it looks at in its ancestors. The listener lets through no others. */
  | {
      named: string;
      find: (object: Sent, around: Around) => unknown;
      keys?: readonly string[];
      around?: readonly string[];
    };

export type SentParse<T> = (value: unknown, context: Context) => T | undefined;

export type SentWay<T> = { by: string; seen: `${number}-${number}`; from: SentFrom; parse: SentParse<T> | 'hidden' };

export type SentWays<F> = { readonly [K in keyof F]?: readonly SentWay<F[K]>[] };

type ShapeOf<Kind extends string, F> = {
  of: Kind;
  /** The shape's name, for `page` in the observation and for health. */
  shape: string;
  /** The word for the page that such an object belongs to, where the tab's own page does not say it. */
  page?: (object: Sent, around: Around) => string;
  /** What `page` looks at in the ancestors. */
  around?: readonly string[];
  /** Keys that belong together: an object with all of them is one of these. */
  has: readonly string[];
  /** An object with one of these keys is something else. */
  lacks?: readonly string[];
  creator: readonly SentWay<string>[];
  post?: readonly SentWay<string>[];
  comment?: readonly SentWay<string>[];
  ways: SentWays<F>;
};

export type Shape =
  | ShapeOf<'creator', CreatorFields>
  | (ShapeOf<'post', PostFields> & { post: readonly SentWay<string>[] })
  | (ShapeOf<'comment', CommentFields> & { comment: readonly SentWay<string>[] });

/** How a site sends data: which of its addresses are listened to, and the shapes in it. */
export type SentTable = {
  /** Tested on pathname + search of an answer's address. */
  answers: readonly RegExp[];
  /** Keys that are never entered when an answer is overheard: the viewer's own record, messages, tokens; and what holds no fact. */
  never?: readonly string[];
  /** Keys inside an object below which a way looks however deep. */
  deep?: readonly string[];
  shapes: readonly Shape[];
};

/** What stands at a dotted path; own properties only, so that no path reaches a prototype. */
export function at(object: unknown, path: string): unknown {
  let node = object;
  for (const key of path.split('.')) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined;
    node = (node as Sent)[key];
  }
  return node;
}
