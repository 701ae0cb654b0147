import { keyParts, profileUrl } from '../../model/platform';
import { instant, largest, middle, percent, text, whole } from '../columns';
import type { Preset } from '../preset';

/** The default: comma, UTF-8 without a mark, points, ISO times. Columns never change place; new ones come at the end. */
export const plain = {
  id: 'plain',
  delimiter: ',',
  decimal: '.',
  days: 'yyyy-mm-dd',
  bom: false,
  columns: [
    { header: 'creator_key', cell: ({ creator }) => text(creator) },
    { header: 'platform', cell: ({ creator }) => text(keyParts(creator).platform) },
    { header: 'handle', cell: ({ creator }) => text(keyParts(creator).handle) },
    { header: 'display_name', cell: ({ name }) => text(name) },
    { header: 'profile_url', cell: ({ creator }) => text(profileUrl(creator)) },
    { header: 'followers', cell: ({ followers }) => middle(followers) },
    { header: 'followers_low', cell: ({ followers }) => whole(followers?.low) },
    { header: 'followers_high', cell: ({ followers }) => largest(followers) },
    { header: 'following', cell: ({ following }) => middle(following) },
    { header: 'posts_total', cell: ({ postCount }) => middle(postCount) },
    { header: 'tier', cell: ({ tier }) => text(tier) },
    { header: 'er_pct', cell: ({ engagement }) => percent(engagement?.rate) },
    { header: 'er_low_pct', cell: ({ engagement }) => percent(engagement?.low) },
    { header: 'er_high_pct', cell: ({ engagement }) => percent(engagement?.high) },
    { header: 'er_definition', cell: ({ engagement }) => text(engagement?.definition) },
    { header: 'er_posts_used', cell: ({ engagement }) => whole(engagement?.posts) },
    { header: 'fee_low_eur', cell: ({ fee }) => whole(fee?.low) },
    { header: 'fee_high_eur', cell: ({ fee }) => whole(fee?.high) },
    { header: 'fee_format', cell: ({ fee }) => text(fee?.format) },
    { header: 'fee_method', cell: ({ fee }) => text(fee?.method) },
    { header: 'benchmark', cell: ({ benchmark }) => text(benchmark) },
    { header: 'note', cell: ({ note }) => text(note) },
    { header: 'first_seen_at', cell: ({ firstSeenAt }) => instant(firstSeenAt) },
    { header: 'last_seen_at', cell: ({ lastSeenAt }) => instant(lastSeenAt) },
    { header: 'vaglio_version', cell: (_, { version }) => text(version) },
  ],
} as const satisfies Preset;
