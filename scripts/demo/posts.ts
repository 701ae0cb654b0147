import type { Person } from './people';

export type DemoPost = {
  id: string;
  index: number;
  kind: 'photo' | 'carousel' | 'video';
  caption: string;
  publishedAt: number;
  likes: number;
  comments: number;
  views: number;
  shares: number;
  saves: number;
  pinned: boolean;
  paid: boolean;
};

const DAY = 86_400_000;
const SUBJECTS = [
  'first light',
  'the long way round',
  'a small mistake, kept',
  'what the rain left',
  'Tuesday, again',
  'seven minutes',
  'the good knife',
  'nobody asked',
  'second try',
  'market day',
  'slow start',
  'one thing I changed',
  'the neighbour’s idea',
  'before and after',
];

/** Twelve or more invented posts of a creator, newest first; the same at every call on the same day. */
export function postsOf(person: Person, now: number, count = 14): DemoPost[] {
  const random = seeded(person.handle);
  const today = Math.floor(now / DAY) * DAY;
  return Array.from({ length: count }, (_, index) => {
    const publishedAt = today - Math.round((index * 4.5 + 1 + random() * 3) * DAY) + Math.floor(random() * DAY * 0.6);
    const swing = Math.exp((random() + random() + random() - 1.5) * 0.7);
    const views = Math.round(person.followers * person.reach * swing);
    const base = person.platform === 'instagram' ? person.followers * swing : views;
    const likes = Math.max(1, Math.round(base * person.rate * Math.exp((random() - 0.5) * 0.3)));
    return {
      id: idOf(person, publishedAt, index),
      index,
      kind: kindOf(person, random()),
      caption: `${SUBJECTS[(index + person.handle.length) % SUBJECTS.length]}`,
      publishedAt,
      likes,
      views,
      comments: Math.round(likes * (0.02 + random() * 0.05)),
      shares: Math.round(likes * 0.06),
      saves: Math.round(likes * 0.09),
      pinned: index === count - 1 && person.platform !== 'youtube',
      paid: person.paidEvery !== undefined && index % person.paidEvery === 1,
    };
  });
}

function kindOf(person: Person, chance: number): DemoPost['kind'] {
  if (person.platform !== 'instagram') return 'video';
  if (chance < 0.4) return 'video';
  return chance < 0.7 ? 'carousel' : 'photo';
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const INSTAGRAM_EPOCH = 1_314_220_021_721;

/** Ids in the sites' own form: Instagram's and TikTok's hold the time of posting. */
function idOf(person: Person, publishedAt: number, index: number): string {
  if (person.platform === 'tiktok')
    return ((BigInt(Math.floor(publishedAt / 1000)) << 32n) + BigInt(index * 7919 + person.handle.length)).toString();
  if (person.platform === 'instagram')
    return inLetters((BigInt(publishedAt - INSTAGRAM_EPOCH) << 23n) + BigInt(index * 131 + person.handle.length));
  const random = seeded(`${person.handle} ${index}`);
  return Array.from({ length: 11 }, () => ALPHABET[Math.floor(random() * 64)]).join('');
}

function inLetters(number: bigint): string {
  let letters = '';
  for (let rest = number; rest > 0n; rest >>= 6n) letters = ALPHABET[Number(rest & 63n)] + letters;
  return letters;
}

/** A small generator of numbers in [0, 1), the same for the same word (mulberry32 over an FNV hash). */
export function seeded(word: string): () => number {
  let state = 2_166_136_261;
  for (const letter of word) state = Math.imul(state ^ (letter.codePointAt(0) as number), 16_777_619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
