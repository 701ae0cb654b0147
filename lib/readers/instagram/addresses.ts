/** Instagram's own words at the place of a handle: `/explore/` and `/p/` are no accounts. */
const OWN_WORDS =
  'about|accounts|api|ads|ar|archive|blog|careers|challenge|create|data|developer|direct|directory|download|emails|' +
  'explore|fragment|graphql|guides|hashtag|help|legal|lite|locations|nametag|oauth|p|popular|press|privacy|push|query|' +
  'reel|reels|safety|saved|session|sessions|stories|terms|topics|tv|twofactor|web|your_activity';

/** A handle that is none of Instagram's own words, as the source of a pattern. */
export const HANDLE = `(?!(?:${OWN_WORDS})(?:[/?#]|$))[A-Za-z0-9_.]{1,30}`;

// A page that somebody saved has whole addresses where the site's own has paths.
const ORIGIN = '(?:https?://(?:www\\.)?instagram\\.com)?';

/** The handle of a link to a profile: `/handle/`. */
export const PROFILE_LINK = new RegExp(`^${ORIGIN}/(${HANDLE})/?(?:[?#]|$)`);

/** The handle of a link to a profile's reels, which the reels viewer puts on its authors. */
export const REELS_LINK = new RegExp(`^${ORIGIN}/(${HANDLE})/reels/?(?:[?#]|$)`);

/** The handle in a link to one of its posts: `/handle/p/CODE/`, `/handle/reel/CODE/` (since 2025). */
export const AUTHOR_OF_POST_LINK = new RegExp(`^${ORIGIN}/(${HANDLE})/(?:p|reel|tv)/[\\w-]+/?(?:[?#]|$)`);

/** The code of a link to a post, with or without its author; not of a link to one of the post's comments or likers. */
export const POST_LINK = new RegExp(`^${ORIGIN}/(?:${HANDLE}/)?(?:p|reel|tv)/([\\w-]+)/?(?:[?#]|$)`);

/** Says "reel" of a link to a reel. */
export const REEL_LINK = new RegExp(`^${ORIGIN}/(?:${HANDLE}/)?(reel)/[\\w-]+/?(?:[?#]|$)`);

/** The id of a comment in the link on its time: `/p/CODE/c/ID/`, or of a reply: `/p/CODE/c/ID/r/REPLY/`. */
export const COMMENT_LINK = /\/(?:p|reel|tv)\/[\w-]+\/c\/(?:\d+\/r\/)?(\d+)\/?(?:[?#]|$)/;
