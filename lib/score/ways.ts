import { midpoint } from '../model/count';
import type { Explanation } from '../model/evaluation';
import type { Platform } from '../model/platform';
import { INTERACTIONS } from './rates';
import { medianOfFirst } from './spread';
import { DEFINITIONS, type Definition } from './vendors';
import { inputValue } from './verdict';

const DAY_MS = 86_400_000;

/** The sums of interactions that vendors divide, each once: 'likes', 'likes comments' … */
const SUMS = [...new Set(DEFINITIONS.map(({ terms }) => terms.join(' ')))];
/** Which of INTERACTIONS each sum adds up, by their places. */
const PLACES: readonly string[] = INTERACTIONS;
const ADDED = SUMS.map((sum) => sum.split(' ').map((term) => PLACES.indexOf(term)));
const VIEWS = SUMS.length;
const AGE_DAYS = VIEWS + 1;

/** A vendor's definition, with the column of the table that it divides. */
export type Way = { definition: Definition; column: number };
const WAYS: readonly Way[] = DEFINITIONS.map((definition) => ({
  definition,
  column: SUMS.indexOf(definition.terms.join(' ')),
}));
const waysOn = new Map<Platform, readonly Way[]>();

/** The ways that are used for a site's creators, or all. */
export function waysFor(platform?: Platform): readonly Way[] {
  if (platform === undefined) return WAYS;
  const known = waysOn.get(platform);
  if (known) return known;
  const found = WAYS.filter(({ definition: { platforms } }) => platforms?.includes(platform) ?? true);
  waysOn.set(platform, found);
  return found;
}

/**
 * What a proof's posts come to as plain numbers, one column after the other, each post at the same place of its column; `NaN`
 * where a post does not show one. A single typed list: lists that may have holes are several times as slow to read.
 */
export type Table = { numbers: Float64Array; posts: number; followers: number };

export function tableOf(because: Explanation): Table {
  const now = inputValue(because, 'now');
  const posts = because.used.length;
  const numbers = new Float64Array((AGE_DAYS + 1) * posts);
  for (let place = 0; place < posts; place++) {
    const { likes, comments, shares, saves, views, publishedAt } = because.used[place] ?? {};
    one[0] = likes ? midpoint(likes) : Number.NaN;
    one[1] = comments ? midpoint(comments) : Number.NaN;
    one[2] = shares ? midpoint(shares) : Number.NaN;
    one[3] = saves ? midpoint(saves) : Number.NaN;
    let column = place;
    for (const terms of ADDED) {
      let sum = 0;
      for (const term of terms) sum += one[term] ?? Number.NaN;
      numbers[column] = sum;
      column += posts;
    }
    numbers[VIEWS * posts + place] = views && midpoint(views) > 0 ? midpoint(views) : Number.NaN;
    numbers[AGE_DAYS * posts + place] = (now - (publishedAt ?? Number.NaN)) / DAY_MS;
  }
  return { numbers, posts, followers: inputValue(because, 'followers') };
}

// Where one post's interactions, and one way's rates, stand for a moment; nothing lives there between two calls.
const one = new Float64Array(INTERACTIONS.length);
let rates = new Float64Array(64);

/** One way over the posts of a proof: its rate as a fraction, and how many posts it took. */
export function reckon({ definition, column }: Way, table: Table): { rate: number; posts: number } {
  const { denominator, statistic, latest, days } = definition;
  const { numbers, followers } = table;
  if (rates.length < table.posts) rates = new Float64Array(table.posts);
  let [posts, above, below, sum] = [0, 0, 0, 0];
  const end = Math.min(table.posts, latest ?? table.posts);
  for (let place = 0; place < end; place++) {
    // Without a publishing time, a post is in no window of days.
    if (days !== undefined && !((numbers[AGE_DAYS * table.posts + place] ?? Number.NaN) <= days)) continue;
    const count = numbers[column * table.posts + place] ?? Number.NaN;
    const divisor = denominator === 'followers' ? followers : (numbers[VIEWS * table.posts + place] ?? Number.NaN);
    const rate = count / divisor;
    if (Number.isNaN(rate)) continue;
    rates[posts] = rate;
    posts++;
    above += count;
    below += divisor;
    sum += rate;
  }
  if (statistic === 'median') return { rate: medianOfFirst(rates, posts), posts };
  return { rate: statistic === 'mean' ? sum / posts : above / posts / (below / posts), posts };
}
