import type { Address } from '../address';
import type { Inline } from '../inline';
import { assignedLiteral } from '../literal';
import { at } from '../sent';

export const INLINE: Inline = {
  scripts: [
    { css: 'script', read: assignedLiteral('ytInitialData') },
    { css: 'script', read: assignedLiteral('ytInitialPlayerResponse') },
  ],
  belongs,
};

/** The scripts of the first load name the video that they are about; a script about another video is another page's. */
function belongs(data: unknown, { groups: { post } }: Address): boolean | undefined {
  if (!post) return undefined;
  const about = at(data, 'currentVideoEndpoint.watchEndpoint.videoId') ?? at(data, 'videoDetails.videoId');
  return about === undefined ? undefined : about === post;
}
