// Made by scripts/build-heard.mjs from the sent tables of lib/readers; a test holds the two together.
import type { Heard } from './prune';

/** By host: what of a site's answers is heard. */
export const HEARD: Record<string, Heard> = {
  'www.instagram.com': {
    answers: [],
    shapes: [],
    keys: [],
    around: [],
    never: [],
  },
  'www.tiktok.com': {
    answers: [],
    shapes: [],
    keys: [],
    around: [],
    never: [],
  },
  'www.youtube.com': {
    answers: [],
    shapes: [],
    keys: [],
    around: [],
    never: [],
  },
};
