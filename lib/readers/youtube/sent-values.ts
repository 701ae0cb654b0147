import type { Count, Moment } from '../../model/count';
import { parseAge } from '../../text/parse-age';
import { parseDate, parseInstant } from '../../text/parse-date';
import { at, type Sent, type SentFrom, type SentParse } from '../sent';
import type { Parse } from '../table';
import { CHANNEL_ID, HANDLE } from './identity';
import { countsViewers } from './nouns';
import * as shown from './parse';

export function isSent(value: unknown): value is Sent {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The keys that YouTube's texts are wrapped in. */
const TEXT_KEYS = ['simpleText', 'content', 'runs', 'text'] as const;

/** A text in any of its wrappings: bare, `simpleText`, `content`, or pieces to be joined. */
export function textIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (!isSent(value)) return undefined;
  for (const key of ['simpleText', 'content']) if (typeof value[key] === 'string') return value[key];
  const pieces = listOf(value.runs).flatMap((run) => (isSent(run) && typeof run.text === 'string' ? [run.text] : []));
  return pieces.length === 0 ? undefined : pieces.join('');
}

/** The text at a path, however wrapped. */
export function textAt(path: string): SentFrom {
  const keys = [...path.split('.').filter((key) => !/^\d+$/.test(key)), ...TEXT_KEYS];
  return { named: `text at ${path}`, find: (object) => textIn(at(object, path)), keys };
}

/** A place that code finds, with the keys that it looks at. */
export function found(
  named: string,
  keys: readonly string[],
  find: Extract<SentFrom, { named: string }>['find'],
  around: readonly string[] = [],
): SentFrom {
  return { named, find, keys: [...keys, ...TEXT_KEYS], around };
}

/** The first object inside a value, itself included, that has a key. */
export function firstWith(key: string, value: unknown, depth = 20): Sent | undefined {
  if (typeof value !== 'object' || value === null || depth === 0) return undefined;
  if (!Array.isArray(value) && Object.hasOwn(value, key)) return value as Sent;
  for (const inner of Object.values(value)) {
    const first = firstWith(key, inner, depth - 1);
    if (first) return first;
  }
  return undefined;
}

/** Whom a link in the data leads to, by handle. `/c/…` and `/user/…` are no handles. */
export function handleIn(browseEndpoint: unknown): string | undefined {
  const url = isSent(browseEndpoint) ? browseEndpoint.canonicalBaseUrl : undefined;
  return typeof url === 'string' ? HANDLE.exec(url)?.[1] : undefined;
}

/** The same, else by the channel's id, where the data is about the channel itself. */
export function linkedIn(browseEndpoint: unknown): string | undefined {
  return handleIn(browseEndpoint) ?? (isSent(browseEndpoint) ? channelIdIn(browseEndpoint.browseId) : undefined);
}

export function channelIdIn(value: unknown): string | undefined {
  return typeof value === 'string' ? CHANNEL_ID.exec(`/channel/${value}`)?.[1] : undefined;
}

/** A parser of shown text, for a text that was sent. */
export const ofText =
  <T>(parse: Parse<T>): SentParse<T> =>
  (value, context) =>
    typeof value === 'string' ? parse(value, context) : undefined;

export const sentText: SentParse<string> = (value) =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;
export const sentFlag: SentParse<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);
export const sentCount: SentParse<Count> = ofText(shown.count);
export const sentSubscribers: SentParse<Count> = ofText(shown.subscribers);
export const sentVideos: SentParse<Count> = ofText(shown.videos);
export const sentViews: SentParse<Count> = ofText((text, context) =>
  countsViewers(text) ? undefined : shown.count(text, context),
);
/** An age, a date in words, or an instant; never one to come. */
export const sentMoment: SentParse<Moment> = ofText((text, { language, now }) => {
  const moment = parseInstant(text) ?? parseAge(text, language, now) ?? parseDate(text, language);
  return moment && moment.earliest <= now ? moment : undefined;
});
