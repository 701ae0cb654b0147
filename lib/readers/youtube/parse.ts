import type { Count } from '../../model/count';
import { type CountStyle, parseCount } from '../../text/parse-count';
import type { Context, Parse } from '../table';
import { countsVideos, countsViewers } from './nouns';

/** A saved piece of a page names no language; the English nouns do, and "14m views" can be told from a Catalan thousand. */
const ENGLISH = /\b(?:views?|subscribers?|videos?|likes?|comments?|other people)\b/i;

export function countIn(text: string, { language, style }: Context, over: Partial<CountStyle> = {}): Count | undefined {
  const inEnglish = language === '' && ENGLISH.test(text);
  const form = { ...style, ...over };
  return parseCount(text, language, form) ?? (inEnglish ? parseCount(text, 'en', form) : undefined);
}

export const count: Parse<Count> = (text, context) => countIn(text, context);

/** Subscribers keep three digits however they are written: "11.300 Abonnenten" stands for up to 11,399 of them. */
export const subscribers: Parse<Count> = (text, context) =>
  countsVideos(text) ? undefined : countIn(text, context, { digits: 3, kept: 3 });

export const videos: Parse<Count> = (text, context) => (countsVideos(text) ? countIn(text, context) : undefined);

/** A short that is live shows how many watch it. */
export const viewsAlone: Parse<Count> = (text, context) => (countsViewers(text) ? undefined : countIn(text, context));
