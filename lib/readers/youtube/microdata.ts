import type { Moment } from '../../model/count';
import { parseDate, parseInstant } from '../../text/parse-date';
import type { Place } from '../from';
import type { Parse } from '../table';

/**
 * What the first load said about its video, in every language alike. It stays when the page goes on to another video, so it
 * counts only while its identifier is the address's.
 */
export function microdata(post: string | undefined, cell: Node): Element | undefined {
  const root = cell.ownerDocument;
  const identifier = post && root?.querySelector(`meta[itemprop="identifier"][content="${post}"]`);
  return identifier ? (identifier.closest('[itemscope]') ?? undefined) : undefined;
}

/** How often people did something with the video, of its statistics by kind. */
export function interactions(action: 'LikeAction' | 'WatchAction'): Place['find'] {
  return (cell, { groups: { post } }) => {
    const kinds =
      microdata(post, cell)?.querySelectorAll(`meta[itemprop="interactionType"][content$="${action}"]`) ?? [];
    return [...kinds].flatMap(
      (kind) =>
        kind.closest('[itemscope]')?.querySelector('meta[itemprop="userInteractionCount"]')?.getAttribute('content') ??
        [],
    );
  };
}

export const PUBLISHED: Place = {
  named: 'publication date of the first load',
  find: (cell, { groups: { post } }) => {
    const date = microdata(post, cell)?.querySelector('meta[itemprop="datePublished"]')?.getAttribute('content');
    return date ? [date] : [];
  },
};

/** An instant since 2023, a bare day before. */
export const published: Parse<Moment> = (text, { language }) => parseInstant(text) ?? parseDate(text, language);
