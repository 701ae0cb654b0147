import type { Creator } from './creator';
import type { Evaluation } from './evaluation';
import type { ShortlistEntry } from './shortlist';

/** What a badge, a card or a row of the popup needs of one creator. */
export type CreatorView = { creator: Creator; evaluation: Evaluation; entry?: ShortlistEntry };
