import { type Count, isExact } from '../../model/count';
import { type CountStyle, parseCount } from '../../text/parse-count';
import type { Context, Parse } from '../table';
import { countsVideos, countsViewers } from './nouns';

/** Where the page names no language, or another, the nouns tell: "12m views" is no Catalan thousand. Spanish has "videos", too. */
const ENGLISH = /\b(?:views?|subscribers?|other people)\b/i;

export function countIn(text: string, { language, style }: Context, over: Partial<CountStyle> = {}): Count | undefined {
  const form = { ...style, ...over };
  const foreign = ENGLISH.test(text) && !/^en\b/i.test(language);
  return (foreign ? parseCount(text, 'en', form) : undefined) ?? parseCount(text, language, form);
}

export const count: Parse<Count> = (text, context) => countIn(text, context);

/** A count with no noun beside it, so that a word is a unit or makes it no count: "12 mila", never twelve of something. */
export const bareCount: Parse<Count> = (text, context) => {
  const found = countIn(text, context);
  return found && isExact(found) && /\p{L}/u.test(text) ? undefined : found;
};

/** Subscribers keep three digits however they are written: "14.700 Abonnenten" stands for up to 14,799 of them. */
export const subscribers: Parse<Count> = (text, context) =>
  countsVideos(text) ? undefined : countIn(text, context, { digits: 3, kept: 3 });

export const videos: Parse<Count> = (text, context) => (countsVideos(text) ? countIn(text, context) : undefined);

/** A short that is live shows how many watch it. */
export const viewsAlone: Parse<Count> = (text, context) => (countsViewers(text) ? undefined : countIn(text, context));
