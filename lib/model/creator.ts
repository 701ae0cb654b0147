import type { CreatorFields, Field, Fields, PostFields } from './observation';
import type { CreatorKey, Platform } from './platform';

/** A field's value as it is known now, with where and when it was read. */
export type Fact<T> = { value: T; by: string; page: string; seenAt: number };

export type Facts<T> = { [F in keyof T]?: Fact<T[F]> };

/** A post as it is known now. `hidden` lists the fields that the site was seen to withhold. */
export type Post = {
  id: string;
  facts: Facts<PostFields>;
  hidden: readonly Field[];
  pages: readonly string[];
  seenAt: number;
};

/** Two witnesses that could not both be right; what was shown stands. */
export type Conflict = { post?: string; field: Field; shownBy: string; sentBy: string };

/** What is known of a creator now: derived from observations, never stored. */
export type Creator = {
  key: CreatorKey;
  platform: Platform;
  handle: string;
  facts: Facts<CreatorFields>;
  posts: readonly Post[];
  conflicts: readonly Conflict[];
  /** The first and the last look at this creator, epoch milliseconds. */
  firstSeenAt: number;
  lastSeenAt: number;
};

export type FieldValue<F extends Field> = Fields[F];
