/** A video's page; other parameters may stand before the video's. */
export const WATCH = /^\/watch\?(?:.*&)?v=(?<post>[\w-]*)/;

export const SHORTS = /^\/shorts\/(?<post>[\w-]{11})/;

export const RESULTS = /^\/results\b/;

/** The start page and the other pages of cards alone. */
export const FEED = /^\/(?:$|\?|feed\/(?:subscriptions|trending|explore|recommended)|gaming|hashtag\/)/;

/** A channel's page with any of its tabs, by handle or by id. */
export const CHANNEL =
  /^\/(?:@|channel\/(?=UC))(?<handle>[^/?#]+)(?:\/(?:featured|videos|shorts|streams|playlists|community|posts|about|search|podcasts|courses|releases|store)?)?(?:[?/].*)?$/;

/** A channel's page by a name that is no handle. */
export const CHANNEL_BY_NAME = /^\/(?:c|user)\/[^/?#]+/;
