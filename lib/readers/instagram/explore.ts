import type { Page } from '../table';
import { hoverCard } from './hover-card';
import { tileOf } from './tiles';

/** Explore, search, hashtags, places and sounds: grids of tiles, whose authors only newer links name. */
export const explorePage: Page = {
  page: 'explore',
  at: /^\/(?:explore(?!\/people)|popular|reels\/audio)(?:[/?]|$)/,
  subjects: [tileOf([]), hoverCard],
};
