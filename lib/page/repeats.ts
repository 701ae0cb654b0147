import type { Observation, Reading } from '../model/observation';

/** Facts already told are forgotten past this many; telling one twice does no harm. */
const MOST_REMEMBERED = 4096;

/**
 * Whether an observation says something that was not yet told on this page. Remembered as small numbers only, so that a feed
 * scrolled for an hour does not grow.
 */
export function newsOnly(): (observation: Observation) => boolean {
  const told = new Set<number>();
  return (observation) => {
    const said = hashOf(wordsOf(observation));
    if (told.has(said)) return false;
    if (told.size >= MOST_REMEMBERED) told.clear();
    told.add(said);
    return true;
  };
}

function wordsOf({ creator, post, comment, page, readings }: Observation): string {
  const words = [page, creator, post, comment];
  for (const [field, reading] of Object.entries(readings)) words.push(field, reading.status, wordOf(reading));
  return words.join('\u0000');
}

/** A count and a time by what the page showed: the moments that "3 days ago" stands for move with every look. */
function wordOf(reading: Reading<unknown>): string {
  if (reading.status !== 'read') return '';
  const { value } = reading;
  if (typeof value === 'object' && value !== null && 'text' in value) return String(value.text);
  return String(value);
}

/** FNV-1a, 31 bits: a number that an engine keeps without a box. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 1;
}
