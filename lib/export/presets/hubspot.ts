import { type Platform, profileUrl } from '../../model/platform';
import type { CreatorView } from '../../model/view';
import type { Cell } from '../cell';
import { countOf, day, engagementOf, feeOf, middle, percent, text, textOf, tierOf, whole } from '../columns';
import type { Preset } from '../preset';

const profileOn =
  (platform: Platform) =>
  ({ creator }: CreatorView): Cell =>
    creator.platform === platform ? text(profileUrl(creator.key)) : undefined;

/**
 * HubSpot's contact import (knowledge.hubspot.com, set up your import file): at least one of name and e-mail, plain numbers,
 * YYYY-MM-DD. What Vaglio does not know (first name, e-mail, discount code) stays empty, which leaves HubSpot's own value alone.
 */
export const hubspot = {
  id: 'hubspot',
  delimiter: ',',
  decimal: '.',
  days: 'yyyy-mm-dd',
  bom: false,
  columns: [
    { header: 'First Name', cell: () => undefined },
    { header: 'Last Name', cell: (view) => text(textOf(view, 'name') ?? view.creator.handle) },
    { header: 'Email', cell: () => undefined },
    { header: 'Website URL', cell: (view) => text(textOf(view, 'link')) },
    { header: 'Instagram URL', cell: profileOn('instagram') },
    { header: 'TikTok URL', cell: profileOn('tiktok') },
    { header: 'YouTube URL', cell: profileOn('youtube') },
    { header: 'Creator Key', cell: ({ creator }) => text(creator.key) },
    { header: 'Creator Tier', cell: tierOf },
    { header: 'Followers', cell: (view) => middle(countOf(view, 'followers')) },
    { header: 'Engagement Rate Pct', cell: (view) => percent(engagementOf(view)?.rate) },
    { header: 'Estimated Fee Low EUR', cell: (view) => whole(feeOf(view)?.low) },
    { header: 'Estimated Fee High EUR', cell: (view) => whole(feeOf(view)?.high) },
    { header: 'Creator Stage', cell: ({ entry }) => text(entry?.status) },
    { header: 'Discount Code', cell: () => undefined },
    { header: 'Last Seen Date', cell: ({ creator }) => day(creator.lastSeenAt) },
    { header: 'Notes', cell: ({ entry }) => text(entry?.note) },
  ],
} as const satisfies Preset;
