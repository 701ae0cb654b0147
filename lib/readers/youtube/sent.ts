import type { Address } from '../address';
import type { SentTable } from '../sent';
import { at } from '../sent-reader';
import { aboutPanel } from './sent-about';
import { cardCreatorSent, cardSent, headlineSent } from './sent-cards';
import { channelAbout, pageHeader } from './sent-channel';
import { oldHeader } from './sent-channel-2022';
import { collaborator } from './sent-collaborators';
import { commentsEntry, commentsHead, commentsPanel } from './sent-comment-counts';
import { commentSent, oldCommentSent } from './sent-comments';
import { likeSent, oldLikeSent } from './sent-likes';
import { lockupSent } from './sent-lockups';
import { channelCardSent, ownerSent, slimOwner } from './sent-owner';
import { playerSent } from './sent-player';
import { channelResult, watchCard } from './sent-search';
import { reelBar, shortSent } from './sent-shorts';
import { descriptionHead, videoHead } from './sent-watch';

/** The scripts of the first load name the video that they are about; a script about another video is another page's. */
function belongs(data: unknown, { groups: { post } }: Address): boolean | undefined {
  if (!post) return undefined;
  const about = at(data, 'currentVideoEndpoint.watchEndpoint.videoId') ?? at(data, 'videoDetails.videoId');
  return about === undefined ? undefined : about === post;
}

/** What YouTube sends its pages: two scripts at first load, then answers of one interface, in the words that the page will show. */
export const sent: SentTable = {
  answers: [/^\/youtubei\/v1\/(?:browse|search|next|player|reel\/reel_item_watch)\b/],
  inline: [
    { css: 'script', as: { assignment: 'ytInitialData' } },
    { css: 'script', as: { assignment: 'ytInitialPlayerResponse' } },
  ],
  never: [
    'responseContext',
    'topbar',
    'streamingData',
    'playbackTracking',
    'attestation',
    'storyboards',
    'captions',
    'adPlacements',
    'adSlots',
    'playerAds',
    'menu',
    'menuButton',
    'menuOnTap',
    'emojiPicker',
    'prepareAccountEndpoint',
    'subscribeButton',
    'notificationPreferenceButton',
  ],
  belongs,
  shapes: [
    channelAbout,
    pageHeader,
    oldHeader,
    aboutPanel,
    ownerSent,
    slimOwner,
    channelCardSent,
    channelResult,
    watchCard,
    collaborator,
    videoHead,
    descriptionHead,
    likeSent,
    oldLikeSent,
    commentsHead,
    commentsPanel,
    commentsEntry,
    playerSent,
    cardSent,
    headlineSent,
    cardCreatorSent,
    lockupSent,
    shortSent,
    commentSent,
    oldCommentSent,
    reelBar,
  ],
};
