import type { ExportRow } from '../../model/export-row';
import { keyParts, type Platform, profileUrl } from '../../model/platform';
import type { Cell } from '../cell';
import { day, middle, percent, text, whole } from '../columns';
import type { Preset } from '../preset';

const profileOn =
  (platform: Platform) =>
  ({ creator }: ExportRow): Cell =>
    keyParts(creator).platform === platform ? text(profileUrl(creator)) : undefined;

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
    { header: 'Last Name', cell: ({ name, creator }) => text(name ?? keyParts(creator).handle) },
    { header: 'Email', cell: () => undefined },
    { header: 'Website URL', cell: ({ link }) => text(link) },
    { header: 'Instagram URL', cell: profileOn('instagram') },
    { header: 'TikTok URL', cell: profileOn('tiktok') },
    { header: 'YouTube URL', cell: profileOn('youtube') },
    { header: 'Creator Key', cell: ({ creator }) => text(creator) },
    { header: 'Creator Tier', cell: ({ tier }) => text(tier) },
    { header: 'Followers', cell: ({ followers }) => middle(followers) },
    { header: 'Engagement Rate Pct', cell: ({ engagement }) => percent(engagement?.rate) },
    { header: 'Estimated Fee Low EUR', cell: ({ fee }) => whole(fee?.low) },
    { header: 'Estimated Fee High EUR', cell: ({ fee }) => whole(fee?.high) },
    { header: 'Creator Stage', cell: ({ status }) => text(status) },
    { header: 'Discount Code', cell: () => undefined },
    { header: 'Last Seen Date', cell: ({ lastSeenAt }) => day(lastSeenAt) },
    { header: 'Notes', cell: ({ note }) => text(note) },
  ],
} as const satisfies Preset;
