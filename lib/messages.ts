import type { Evaluation } from './model/evaluation';
import type { Creator } from './model/creator';
import type { Observation } from './model/observation';
import type { CreatorKey } from './model/platform';
import type { ShortlistEntry } from './model/shortlist';

/** What a badge, a card or a row of the popup needs of one creator. */
export type CreatorView = { creator: Creator; evaluation: Evaluation; entry?: ShortlistEntry };
