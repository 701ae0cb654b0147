import type { SentTable } from '../sent';
import { COMMENT_SENT } from './sent-comment';
import { AUTHOR_SENT, POST_SENT } from './sent-item';
import { PROFILE_SENT, USER_MODULE_SENT, USER_ROW_SENT } from './sent-user';

/** What a page was sent: its own data at first load, and the answers to its requests, with likes that no profile shows. */
export const TIKTOK_SENT: SentTable = {
  answers: [
    /^\/api\/(?:post|creator|recommend|preload|explore|related|following|friends|challenge|music|mix|repost)\/item_list\//,
    /^\/api\/search\/(?:general|item|video|user)\//,
    /^\/api\/(?:item|user)\/detail\//,
    /^\/api\/comment\/list\//,
  ],
  // Traces of the visitor, and large parts that say nothing of a creator.
  never: ['log_pb', 'extra', 'video', 'music', 'textExtra', 'contents', 'challenges', 'AppContext', 'BizContext'],
  shapes: [POST_SENT, AUTHOR_SENT, PROFILE_SENT, USER_MODULE_SENT, USER_ROW_SENT, COMMENT_SENT],
};
