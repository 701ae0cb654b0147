import type { Address } from '../address';
import type { SentTable } from '../sent';
import { at } from '../sent-reader';
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
  inline: [
    { css: 'script#__UNIVERSAL_DATA_FOR_REHYDRATION__', as: 'json' },
    { css: 'script#SIGI_STATE', as: 'json' },
  ],
  // Traces of the visitor, and large parts that say nothing of a creator.
  never: ['log_pb', 'extra', 'video', 'music', 'textExtra', 'contents', 'challenges', 'AppContext', 'BizContext'],
  belongs,
  shapes: [POST_SENT, AUTHOR_SENT, PROFILE_SENT, USER_MODULE_SENT, USER_ROW_SENT, COMMENT_SENT],
};

/** The data of the first load stays when the address goes on: it is taken only if it is about the address's creator or post. */
function belongs(data: unknown, { groups: { handle, post } }: Address): boolean | undefined {
  const scope = at(data, '__DEFAULT_SCOPE__');
  if (post !== undefined) {
    const sent = at(step(scope, 'webapp.video-detail'), 'itemInfo.itemStruct.id');
    return sent === undefined ? holds(data, 'ItemModule', post) : sent === post;
  }
  if (handle === undefined) return undefined;
  const sent = at(step(scope, 'webapp.user-detail'), 'userInfo.user.uniqueId');
  return sent === undefined ? holds(data, 'UserModule.users', handle) : sent === handle.toLowerCase();
}

/** One key that has a dot in it. */
function step(object: unknown, key: string): unknown {
  return typeof object === 'object' && object !== null && Object.hasOwn(object, key)
    ? (object as Record<string, unknown>)[key]
    : undefined;
}

function holds(data: unknown, path: string, key: string): boolean | undefined {
  const map = at(data, path);
  return map === undefined ? undefined : step(map, key.toLowerCase()) !== undefined;
}
