import type { Address } from '../address';
import { json } from '../assigned';
import type { Inline } from '../inline';
import { at } from '../sent';

export const INLINE: Inline = {
  scripts: [
    { css: 'script#__UNIVERSAL_DATA_FOR_REHYDRATION__', read: json },
    { css: 'script#SIGI_STATE', read: json },
  ],
  belongs,
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
