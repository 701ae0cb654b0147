import type { PostKind } from '../../model/observation';
import type { From } from '../from';
import type { Parse, Way } from '../table';
import { momentOfPost } from './post-time';

/** Every tile links to its post, `/@handle/video/ID`, relative or in full: who made it, what it is and when, in one address. */
const link = (part: RegExp): From => ({ css: 'a[href*="/@"]', take: { attribute: 'href' }, part });

/** The handle of a link to a profile, relative or in full. */
export const PROFILE_PATH = /^(?:https:\/\/www\.tiktok\.com)?\/@([^/?#]+)\/?(?:\?|$)/;

export const asText: Parse<string> = (text) => text;

const asKind: Parse<PostKind> = (text) => (text === 'photo' ? 'photo' : 'video');

export const CREATOR_OF_LINK: Way<string> = {
  by: 'link to the post',
  seen: '2026-05',
  from: link(/\/@([^/?#]+)\/(?:video|photo)\/\d{15}/),
  parse: asText,
};

export const POST_OF_LINK: Way<string> = {
  by: 'link to the post',
  seen: '2026-05',
  from: link(/\/@[^/?#]+\/(?:video|photo)\/(\d{15,20})/),
  parse: asText,
};

export const KIND_OF_LINK: Way<PostKind> = {
  by: 'link to the post',
  seen: '2026-05',
  from: link(/\/@[^/?#]+\/(video|photo)\/\d{15}/),
  parse: asKind,
};

export const TIME_OF_LINK = {
  by: 'id of the post',
  seen: '2026-05',
  from: link(/\/@[^/?#]+\/(?:video|photo)\/(\d{15,20})/),
  parse: momentOfPost,
} as const;

/** What every card with a link to its post says by it. */
export const FIELDS_OF_LINK = { kind: [KIND_OF_LINK], publishedAt: [TIME_OF_LINK] } as const;
