import type { CreatorSubject } from '../table';
import { asWritten, CHANNEL_ID, HANDLE } from './identity';
import { subscribers } from './parse';
import { HEAD, ownerBy } from './video';

/** First the head, then the place in it: a page with many comments is not searched for each field. */
export const OWNERS_NAME = [HEAD, 'ytd-video-owner-renderer ytd-channel-name'] as const;

export const author = [
  {
    by: 'handle in the link of the name',
    seen: '2026-01',
    from: { named: 'handle of the owner', find: ownerBy(HANDLE) },
    parse: asWritten,
  },
  {
    by: 'channel id in the link of the name',
    seen: '2026-01',
    from: { named: 'channel id of the owner', find: ownerBy(CHANNEL_ID) },
    parse: asWritten,
  },
] as const;

/** Whose video a watch page shows. A collaboration names its channels without links, and nobody's subscribers. */
export const owner: CreatorSubject = {
  of: 'creator',
  creator: author,
  ways: {
    name: [
      { by: 'name', seen: '2026-01', from: { css: [...OWNERS_NAME, '[id="text"]'], take: 'text' }, parse: asWritten },
    ],
    followers: [
      {
        by: 'text below the name',
        seen: '2026-01',
        from: { css: [HEAD, '[id="owner-sub-count"]'], take: 'text' },
        parse: subscribers,
      },
      {
        by: 'label below the name',
        seen: '2026-01',
        from: { css: [HEAD, '[id="owner-sub-count"]'], take: { attribute: 'aria-label' } },
        parse: subscribers,
      },
    ],
    verified: [
      {
        by: 'badge beside the name',
        seen: '2026-01',
        from: { css: [...OWNERS_NAME, 'ytd-badge-supported-renderer:not([hidden]) [aria-label]'], take: 'presence' },
        parse: () => true,
      },
      {
        by: 'no badge beside the name',
        seen: '2025-11',
        from: { css: [...OWNERS_NAME, 'ytd-badge-supported-renderer[hidden]'], take: 'presence' },
        parse: () => false,
      },
    ],
    channelId: [
      {
        by: 'links of the card in the description',
        seen: '2026-01',
        from: {
          css: [HEAD, 'ytd-video-description-infocards-section-renderer a[href*="/channel/UC"]'],
          take: { attribute: 'href' },
          part: CHANNEL_ID,
        },
        parse: asWritten,
      },
    ],
  },
  badge: { css: [HEAD, 'ytd-video-owner-renderer [id="upload-info"]'], size: 'full' },
};
