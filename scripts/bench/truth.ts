import type { Observation, Reading } from '../../lib/model/observation';
import type { Platform } from '../../lib/model/platform';
import { type Card, cardOf } from './cards';

/** What was read of the cards, beside what they show. */
export type Compared = { cards: number; fields: number; read: number; wrong: string[]; missing: string[] };

/** The fields that every card of a site shows, with what they must say. */
const PROMISED: Record<Platform, (card: Card) => Record<string, unknown>> = {
  youtube: ({ views, publishedAt, caption, name }) => ({
    kind: 'video',
    views,
    publishedAt,
    caption,
    authorName: name,
    name,
  }),
  instagram: ({ likes, comments, publishedAt, caption, verified, paid }) => ({
    kind: 'reel',
    likes,
    comments,
    publishedAt,
    caption,
    verified,
    ...(paid && { paidLabel: true }),
  }),
  tiktok: ({ likes, comments, shares, saves, publishedAt }) => ({
    kind: 'video',
    likes,
    comments,
    shares,
    saves,
    publishedAt,
    caption: undefined,
  }),
};

/** Every card that was shown, against the facts that were told of it: no promised field may lack or lie. */
export function compare(site: Platform, cards: number, now: number, observations: readonly Observation[]): Compared {
  const told = new Map<string, Record<string, Reading<unknown>>>();
  for (const { post, creator, readings } of observations) {
    for (const subject of post === undefined ? [creator] : [post]) {
      if (subject !== undefined) told.set(subject, { ...told.get(subject), ...readings });
    }
  }
  const result: Compared = { cards, fields: 0, read: 0, wrong: [], missing: [] };
  for (let at = 0; at < cards; at++) {
    const card = cardOf(site, at, now);
    const readings = { ...told.get(`${site}:${card.handle}`), ...told.get(card.post) };
    for (const [field, truth] of Object.entries(PROMISED[site](card))) {
      const reading = readings[field];
      result.fields++;
      if (reading?.status !== 'read') result.missing.push(`${at} ${field}`);
      else if (!says(reading.value, truth)) result.wrong.push(`${at} ${field}: ${JSON.stringify(reading.value)}`);
      else result.read++;
    }
  }
  return result;
}

function says(value: unknown, truth: unknown): boolean {
  // A caption with tags in it: that it was read is enough.
  if (truth === undefined) return typeof value === 'string' && value !== '';
  if (typeof truth !== 'number') return value === truth;
  if (typeof value !== 'object' || value === null) return false;
  const [from, to] =
    'low' in value && 'high' in value
      ? [value.low, value.high]
      : 'earliest' in value && 'latest' in value
        ? [value.earliest, value.latest]
        : [];
  return typeof from === 'number' && typeof to === 'number' && from <= truth && truth < to;
}
