import type { Platform } from '../../lib/model/platform';
import { seeded } from '../demo/posts';

const DAY = 86_400_000;
/** Few enough that most cards of a long feed are of a creator who was met before. */
export const CREATORS = 150;

/** What a card of the bench shows, and what must be read from it. */
export type Card = {
  creator: number;
  handle: string;
  name: string;
  post: string;
  caption: string;
  publishedAt: number;
  days: number;
  likes: number;
  comments: number;
  views: number;
  shares: number;
  saves: number;
  verified: boolean;
  paid: boolean;
};

export const handleOf = (creator: number): string => `bench.creator.${creator}`;

/** The card at a place of a site's endless feed: the same in the page and in what it is compared with. */
export function cardOf(site: Platform, at: number, now: number): Card {
  const random = seeded(`${site} ${at}`);
  const creator = Math.floor(random() * CREATORS);
  const days = 2 + Math.floor(random() * 300);
  const publishedAt = Math.floor((now - days * DAY - DAY / 2) / 1000) * 1000;
  const views = 300 + Math.floor(random() ** 4 * 4e6);
  const likes = 3 + Math.floor(views * 0.04 * random());
  return {
    creator,
    handle: handleOf(creator),
    name: `Bench Creator ${creator}`,
    post: idOf(site, at, publishedAt),
    caption: `An invented post, number ${at}, of the bench`,
    publishedAt,
    days,
    likes,
    views,
    comments: 2 + Math.floor(likes * 0.05),
    shares: 1 + Math.floor(likes * 0.03),
    saves: 1 + Math.floor(likes * 0.07),
    verified: creator % 3 === 0,
    paid: at % 11 === 0,
  };
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function idOf(site: Platform, at: number, publishedAt: number): string {
  // A player of TikTok's carries an id that tells the second of posting.
  if (site === 'tiktok') return ((BigInt(publishedAt / 1000) << 32n) + BigInt(at)).toString();
  const random = seeded(`${site} id ${at}`);
  return Array.from({ length: 11 }, () => LETTERS[Math.floor(random() * 64)]).join('');
}
