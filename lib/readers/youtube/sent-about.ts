import type { Shape } from '../sent';
import { channelIdIn, found, linkedIn, sentCount, sentSubscribers, sentText, textAt } from './sent-values';

/** The panel about a channel, asked for when a person opens it. */
export const aboutPanel: Shape = {
  of: 'creator',
  shape: 'about panel',
  has: ['canonicalChannelUrl', 'channelId', 'joinedDateText'],
  creator: [
    {
      by: 'sent: address of the channel',
      seen: '2026-05',
      from: found(
        'address of the channel',
        ['canonicalChannelUrl', 'channelId'],
        ({ canonicalChannelUrl, channelId }) =>
          typeof canonicalChannelUrl === 'string'
            ? linkedIn({ canonicalBaseUrl: canonicalChannelUrl, browseId: channelId })
            : undefined,
      ),
      parse: sentText,
    },
  ],
  ways: {
    followers: [
      { by: 'sent: subscribers', seen: '2026-05', from: textAt('subscriberCountText'), parse: sentSubscribers },
    ],
    postCount: [{ by: 'sent: videos', seen: '2026-05', from: textAt('videoCountText'), parse: sentCount }],
    location: [{ by: 'sent: country', seen: '2026-05', from: textAt('country'), parse: sentText }],
    bio: [{ by: 'sent: description', seen: '2026-05', from: textAt('description'), parse: sentText }],
    channelId: [{ by: 'sent: channel id', seen: '2026-05', from: { path: 'channelId' }, parse: channelIdIn }],
  },
};
