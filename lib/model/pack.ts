import type { Field } from './observation';
import type { Platform } from './platform';

/**
 * A way to find a field again after a site changed, as data: what a table of `lib/readers` holds in code. `on`: the page's own
 * creator or post, or each of the cards on it. `part`: the source of a regular expression, compiled with the flag `u`. `parse`: the
 * name of a parser that the site's reader has, or 'hidden'.
 */
export type PackWay = {
  platform: Platform;
  page: string;
  on: 'page' | 'card';
  field: Field;
  by: string;
  /** The month in which somebody last saw it hold, YYYY-MM. */
  seen: `${number}-${number}`;
  from: {
    css: string | readonly string[];
    take: 'text' | 'flat text' | 'presence' | { attribute: string };
    part?: string;
  };
  parse: string;
};

/** Ways that a person took from a file, tried before those that Vaglio came with. */
export type Pack = { name: string; ways: readonly PackWay[] };

/** Stands before the name of a pack's way, so that health tells it from the built-in ones. */
export const PACK_PREFIX = 'pack:';

/** How large a pack may be: several times what the repair of a whole site takes. `bytes` of the file; lengths in characters. */
export const PACK_LIMITS = { packs: 10, ways: 100, bytes: 100_000, steps: 6, css: 300, part: 200, name: 80 } as const;
