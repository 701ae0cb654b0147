import type { Readings } from '../../lib/model/observation';
import type { BadgeNote } from '../../lib/model/phrases';
import type { CreatorKey } from '../../lib/model/platform';
import type { Badge } from '../../lib/overlay/badge';
import type { Spot } from '../../lib/page/spots';

/** A badge that stands on the page. */
export type Standing = {
  badge: Badge;
  spot: Spot;
  key: CreatorKey;
  size: 'full' | 'compact';
  seen: Readings;
  put: number;
  /** All that its words were made of: a creator of many cards is told of again and again, mostly the same. */
  said?: {
    note: BadgeNote | undefined;
    key: CreatorKey;
    seen: Readings;
    size: 'full' | 'compact';
    trouble: string | undefined;
  };
};
