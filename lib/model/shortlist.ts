import type { CreatorKey } from './platform';

/** What the person thinks of a creator: the only thing that somebody typed. Facts and verdicts are found by key. */
export type ShortlistEntry = {
  creator: CreatorKey;
  savedAt: number;
  note: string;
  status: 'saved' | 'rejected';
};
