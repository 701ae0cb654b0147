/** A profile: `/@handle`, whatever the query. Its other tabs and `/live` have longer paths and are not known. */
export const PROFILE = /^\/(?:@|%40)(?<handle>[^/?#]+)\/?(?:\?|$)/;

/** A post: `/@handle/video/ID` or `/@handle/photo/ID`. */
export const POST = /^\/(?:@|%40)(?<handle>[^/?#]+)\/(?<kind>video|photo)\/(?<post>\d{15,20})\/?(?:\?|$)/;

/** For You, Following and Friends, with or without a language before them. */
export const FEED = /^\/(?:[a-z]{2}(?:-[A-Za-z]{2,4})?\/)?(?:(?:foryou|following|friends)\/?)?(?:\?|$)/;

export const SEARCH = /^\/search(?:\/(?:user|video|photo))?\/?\?/;

export const EXPLORE = /^\/explore\/?(?:\?|$)/;

export const HASHTAG = /^\/tag\/[^/?#]+\/?(?:\?|$)/;

export const DISCOVER = /^\/discover(?:\/[^/?#]*)?\/?(?:\?|$)/;
