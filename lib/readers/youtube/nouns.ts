import { nounsOf } from '../../text/nouns';

/** Whether a text has one of the words of a list. The lists are in lib/text/tables/nouns.ts; a page learns them with its language. */
function holds(name: string): (text: string) => boolean {
  let words: RegExp | undefined;
  return (text) => {
    const line = nounsOf(name);
    if (line === undefined) return false;
    words ??= new RegExp(line, 'iu');
    return words.test(text);
  };
}

/**
 * Words for people who watch or wait, which are never views. A card or page that looks like a finished video in every other way
 * is refused if its count names them.
 */
export const countsViewers = holds('youtube viewers');

/** The word for videos in YouTube's interface languages, to tell a channel's number of videos from its subscribers. */
export const countsVideos = holds('youtube videos');

/** The word for subscribers in YouTube's interface languages. */
export const countsSubscribers = holds('youtube subscribers');
