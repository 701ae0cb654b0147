import { countMissing, withoutMissing } from '../../lib/facts/missing';
import type { Missed } from '../../lib/model/health';
import type { Observation } from '../../lib/model/observation';
import type { Platform } from '../../lib/model/platform';
import { READERS } from '../../lib/readers';
import { hostOf } from '../../lib/readers/matches';
import { readSent } from '../../lib/readers/sent-reader';

/** No answer of a site holds this many creators and posts; past it, somebody makes them up. */
const MOST_LOOKS = 2_000;

/** The facts in what a page was sent. Text that is no JSON, or of an address on another site, says nothing. */
export function looksSent(
  { href, language, text }: { href: string; language: string; text: string },
  platform: Platform,
  now: number,
): { looks: Observation[]; missed: Missed } {
  const missed: Record<string, number> = {};
  const data = onSite(href, platform) ? parsed(text) : undefined;
  const all = readSent(READERS[platform], data, { href, language, now }).slice(0, MOST_LOOKS);
  for (const look of all) countMissing(missed, look);
  return { looks: all.map(withoutMissing), missed };
}

function onSite(href: string, platform: Platform): boolean {
  return URL.canParse(href) && new URL(href).hostname === hostOf(platform);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
