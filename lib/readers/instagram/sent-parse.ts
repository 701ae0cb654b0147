import { type Count, exactCount, type Moment } from '../../model/count';
import type { PostKind } from '../../model/observation';
import type { Sent } from '../sent';

/** A whole number that was sent, known to the unit. Minus one and null stand for what is not told. */
export function sentCount(value: unknown): Count | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? exactCount(value) : undefined;
}

export function sentText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

export function sentFlag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

export function sentHandle(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Za-z0-9_.]{1,30}$/.test(value) ? value.toLowerCase() : undefined;
}

/** A number that stands for somebody or something; written as a number or as a text. */
export function sentId(value: unknown): string | undefined {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  return typeof text === 'string' && /^\d{5,25}$/.test(text) ? text : undefined;
}

export function sentCode(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w-]{5,40}$/.test(value) ? value : undefined;
}

/** Seconds since 1970. */
export function sentSeconds(value: unknown): Moment | undefined {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 1_000_000_000) return undefined;
  return { earliest: value * 1000, latest: value * 1000 + 1000, text: String(value) };
}

const KINDS: Readonly<Record<string, PostKind>> = {
  clips: 'reel',
  carousel_container: 'carousel',
  igtv: 'video',
  GraphImage: 'photo',
  GraphSidecar: 'carousel',
  GraphVideo: 'video',
  XDTGraphImage: 'photo',
  XDTGraphSidecar: 'carousel',
  XDTGraphVideo: 'video',
};

/** What a post is by the name of its product, or of its kind in the answers until 2024. */
export function kindByName(value: unknown): PostKind | undefined {
  return typeof value === 'string' && Object.hasOwn(KINDS, value) ? KINDS[value] : undefined;
}

// 2 is any film; where the product is not told it is a reel, as all of them are since 2022.
const KINDS_BY_NUMBER: Readonly<Record<string, PostKind>> = { 1: 'photo', 2: 'reel', 8: 'carousel' };

export function kindByNumber(value: unknown): PostKind | undefined {
  return typeof value === 'number' ? KINDS_BY_NUMBER[value] : undefined;
}

export function isSent(value: unknown): value is Sent {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
