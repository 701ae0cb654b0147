import type { SentTable } from '../sent';
import { sentComment } from './sent-comments';
import { account, oldProfile, profile } from './sent-creators';
import { media, oldMedia } from './sent-posts';

/** What Instagram's pages are sent: inline at first load (inline.ts), and in the answers to their own requests. */
export const SENT: SentTable = {
  answers: [
    /^\/graphql\/query\b/,
    /^\/api\/graphql\b/,
    /^\/api\/v1\/(?:users|feed|clips|discover|tags|locations|fbsearch|media|friendships|web)\//,
  ],
  never: [
    'viewer',
    'viewer_data',
    'xdt_viewer',
    'direct_v2',
    'inbox',
    'csrf_token',
    // Addresses of pictures and films: nine tenths of an answer, and nothing of a creator.
    'image_versions2',
    'video_versions',
    'display_resources',
    'thumbnail_resources',
    // Who is tagged, what is played, and how it is laid out: no fact of a creator either.
    'all_video_dash_prefetch_representations',
    'clips_metadata',
    'consumption_info',
    'dimensions',
    'extensions',
    'usertags',
  ],
  shapes: [profile, oldProfile, account, media, oldMedia, sentComment],
};
