import type { Observation, Reading } from '../model/observation';

/** Of facts already told, so many are remembered; one that has the place of another is told twice, which does no harm. */
const PLACES = 8192;

/**
 * Whether an observation says something that was not yet told on this page. Remembered as numbers in one piece, so that a feed
 * scrolled for an hour does not grow.
 */
export function newsOnly(): (observation: Observation) => boolean {
  const told = new Uint32Array(PLACES);
  return (observation) => {
    const said = hashOf(wordsOf(observation));
    const place = said % PLACES;
    if (told[place] === said) return false;
    told[place] = said;
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

/** FNV-1a, 32 bits; never 0, which is the place of nothing. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0 || 1;
}
