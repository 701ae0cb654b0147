export const PLATFORMS = ['instagram', 'tiktok', 'youtube'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** Who a fact is about: the platform and the handle, lower case and without `@`; a YouTube channel with no handle: its `UC…` id. */
export type CreatorKey = `${Platform}:${string}`;

const CHANNEL_ID = /^UC[\w-]{22}$/;

/**
 * The key of a creator from a handle as a page or an address writes it (`@Name`, `%40name`, `UC…`).
 * Returns nothing for an empty handle or one with a character that no platform allows.
 */
export function creatorKey(platform: Platform, handle: string): CreatorKey | undefined {
  const plain = decoded(handle).trim().replace(/^@/, '');
  if (plain === '' || plain.length > 100 || /[\s/?#@:<>"'`\\\p{Cc}\p{Cf}]/u.test(plain.replace(/\u200c|\u200d/g, ''))) {
    return undefined;
  }
  return `${platform}:${CHANNEL_ID.test(plain) ? plain : plain.normalize('NFC').toLowerCase()}`;
}

/** Whether something is a creator's key in its one spelling: a known platform, and a handle that `creatorKey` would write the same way. */
export function isCreatorKey(value: unknown): value is CreatorKey {
  if (typeof value !== 'string' || value.length >= 130) return false;
  const platform = PLATFORMS.find((one) => value.startsWith(`${one}:`));
  return platform !== undefined && creatorKey(platform, value.slice(platform.length + 1)) === value;
}

/** The platform and the handle (without `@`) that a key stands for. */
export function keyParts(key: CreatorKey): { platform: Platform; handle: string } {
  const colon = key.indexOf(':');
  return { platform: key.slice(0, colon) as Platform, handle: key.slice(colon + 1) };
}

const PROFILES: Record<Platform, (handle: string) => string> = {
  instagram: (handle) => `https://www.instagram.com/${handle}/`,
  tiktok: (handle) => `https://www.tiktok.com/@${handle}`,
  youtube: (handle) => `https://www.youtube.com/${isChannelId(handle) ? 'channel/' : '@'}${handle}`,
};

/** The address of a creator's profile or channel, for links and exports. */
export function profileUrl(key: CreatorKey): string {
  const { platform, handle } = keyParts(key);
  return PROFILES[platform](encodeURIComponent(handle));
}

/** Whether a key names a YouTube channel by its `UC…` id, because no handle was seen. */
export function isChannelId(handle: string): boolean {
  return CHANNEL_ID.test(handle);
}

function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
