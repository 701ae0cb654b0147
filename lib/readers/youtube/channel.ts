import type { CreatorSubject, Page, PostSubject, Way } from '../table';
import { about } from './about';
import { CHANNEL, CHANNEL_BY_NAME } from './addresses';
import { card, cardCreator } from './cards';
import {
  CHANNEL_OF_ADDRESS,
  channelOfPage,
  HEADER,
  HEADER_2022,
  HEADER_SUBSCRIBERS,
  HEADER_VIDEOS,
  shownChannel,
} from './header';
import { asWritten } from './identity';
import { liveIn } from './live';
import { lockup, lockupCreator, nameOnChannel } from './lockups';
import { count, subscribers, videos } from './parse';
import { shortCard } from './short-cards';

const channel: CreatorSubject = {
  of: 'creator',
  creator: channelOfPage,
  shown: [shownChannel],
  mustShow: true,
  ways: {
    name: [
      { by: 'heading', seen: '2026-05', from: { css: [HEADER, 'h1'], take: 'text' }, parse: asWritten },
      {
        by: 'name in the header of 2022',
        seen: '2024-04',
        from: { css: [HEADER_2022, 'ytd-channel-name [id="text"]'], take: 'text' },
        parse: asWritten,
      },
    ],
    followers: [
      { by: 'texts below the name', seen: '2026-05', from: HEADER_SUBSCRIBERS, parse: subscribers },
      {
        by: 'subscribers in the header of 2022',
        seen: '2024-04',
        from: { css: [HEADER_2022, '[id="subscriber-count"]'], take: 'text' },
        parse: subscribers,
      },
    ],
    postCount: [
      { by: 'texts below the name', seen: '2026-05', from: HEADER_VIDEOS, parse: count },
      {
        by: 'videos in the header of 2022',
        seen: '2024-04',
        from: { css: [HEADER_2022, '[id="videos-count"]'], take: 'text' },
        parse: videos,
      },
    ],
    verified: [
      {
        by: 'mark in the heading',
        seen: '2026-05',
        from: { css: [HEADER, 'h1 [role="img"]'], take: 'presence' },
        parse: () => true,
      },
      {
        by: 'heading without a mark',
        seen: '2026-05',
        from: { css: [HEADER, 'h1'], take: 'presence' },
        parse: () => false,
      },
    ],
    channelId: [{ by: 'address', seen: '2026-05', from: CHANNEL_OF_ADDRESS, parse: asWritten }],
    bio: [
      {
        by: 'description, without the word for more',
        seen: '2026-05',
        from: {
          css: [HEADER, 'yt-description-preview-view-model'],
          take: 'text',
          part: /^(.*?)(?:\s*(?:\.\.\.|…)[^.…\n]{1,25})?$/s,
        },
        parse: asWritten,
      },
    ],
    link: [
      {
        by: 'first link',
        seen: '2026-05',
        from: { css: [HEADER, 'yt-attribution-view-model a'], take: 'text' },
        parse: asWritten,
      },
    ],
  },
  badge: { css: `${HEADER} yt-content-metadata-view-model, ${HEADER_2022} ytd-channel-name`, size: 'full' },
};

const names: Way<string> = { by: 'names of a collaboration', seen: '2026-05', from: nameOnChannel, parse: asWritten };

/** On a channel's page a card without a name is the channel's; one with a name is whose name it is. */
function ofChannel(post: PostSubject): PostSubject {
  return {
    ...post,
    creator: [...post.creator, ...channelOfPage],
    shown: [...post.creator, names, shownChannel],
    mustShow: true,
  };
}

/** A channel: its header, its tabs with videos, and what the panel about it shows when a person opens it. */
export const channelPage: Page = {
  page: 'channel',
  at: CHANNEL,
  live: liveIn('ytd-browse'),
  subjects: [channel, about, ofChannel(lockup), lockupCreator, ofChannel(card), cardCreator, ofChannel(shortCard)],
};

/** An address by a name that is no handle: nothing on the page proves that it is the address's, so only what was sent is read. */
export const channelByName: Page = {
  page: 'channel',
  at: CHANNEL_BY_NAME,
  live: liveIn('ytd-browse'),
  subjects: [],
};
