import type { SentTable } from '../sent';
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

/** What YouTube sends its pages: two scripts at first load, then answers of one interface, in the words that the page will show. */
export const sent: SentTable = {
  answers: [/^\/youtubei\/v1\/(?:browse|search|next|player|reel\/reel_item_watch)\b/],
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
    // What buttons do, pictures, and how things look: most of an answer, and no fact in it.
    'availableCountries',
    'availableCountryCodes',
    'commandMetadata',
    'customEmojis',
    'heatMarkers',
    'icon',
    'loggingContext',
    'loggingDirectives',
    'lottieData',
    'onCreateListCommand',
    'richThumbnail',
    'shortcuts',
    'thumbnail',
    'thumbnailHoverOverlayToggleActionsViewModel',
    'thumbnailOverlayNowPlayingRenderer',
    'thumbnailOverlayToggleButtonRenderer',
    'thumbnails',
    'toggledButtonViewModel',
    'toggledIcon',
    'toggledServiceEndpoint',
    'untoggledIcon',
    'untoggledServiceEndpoint',
    'watchEndpointSupportedOnesieConfig',
  ],
  deep: [
    'attachmentRuns',
    'commentThreadRenderer',
    'contentImage',
    'likeButtonViewModel',
    'pageHeaderRenderer',
    'publishedTimeCommand',
    'publishedTimeText',
    'showDialogCommand',
  ],
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
