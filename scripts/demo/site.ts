import type { Platform } from '../../lib/model/platform';
import { instagramFeed, instagramProfile, instagramTimeline } from './instagram';
import { PEOPLE, type Person } from './people';
import { postsOf } from './posts';
import { tiktokFeed, tiktokItems, tiktokProfile } from './tiktok';
import { youtubeChannel, youtubeFeed, youtubeWatch } from './youtube';

export type DemoAnswer = { status: number; contentType: string; body: string };

const html = (body: string): DemoAnswer => ({ status: 200, contentType: 'text/html; charset=utf-8', body });
const json = (data: object): DemoAnswer => ({
  status: 200,
  contentType: 'application/json; charset=utf-8',
  body: JSON.stringify(data),
});
const NOTHING: DemoAnswer = {
  status: 404,
  contentType: 'text/html; charset=utf-8',
  body: '<!doctype html><title>Not in the demo</title><p>This page is not part of the demo.',
};

/** What the demo's three sites answer at an address. */
export function demoAnswer(url: string, now: number): DemoAnswer {
  const { hostname, pathname, searchParams } = new URL(url);
  if (hostname.endsWith('instagram.com')) return instagram(pathname, searchParams, now);
  if (hostname.endsWith('tiktok.com')) return tiktok(pathname, searchParams, now);
  return youtube(pathname, searchParams, now);
}

function instagram(path: string, query: URLSearchParams, now: number): DemoAnswer {
  if (path === '/') return html(instagramFeed(now));
  if (path.startsWith('/graphql/'))
    return answered('instagram', query, (person) => json(instagramTimeline(person, now)));
  return answered('instagram', path.split('/')[1], (person) => html(instagramProfile(person, now)));
}

function tiktok(path: string, query: URLSearchParams, now: number): DemoAnswer {
  if (path === '/' || path === '/foryou') return html(tiktokFeed(now));
  if (path.startsWith('/api/')) return answered('tiktok', query, (person) => json(tiktokItems(person, now)));
  return answered('tiktok', path.split('/')[1]?.replace('@', ''), (person) => html(tiktokProfile(person, now)));
}

function youtube(path: string, query: URLSearchParams, now: number): DemoAnswer {
  if (path === '/') return html(youtubeFeed(now));
  if (path !== '/watch')
    return answered('youtube', path.split('/')[1]?.replace('@', ''), (person) => html(youtubeChannel(person, now)));
  for (const person of PEOPLE.youtube) {
    const post = postsOf(person, now).find(({ id }) => id === query.get('v'));
    if (post) return html(youtubeWatch(person, post, now));
  }
  return NOTHING;
}

function answered(
  platform: Platform,
  asked: URLSearchParams | string | undefined,
  answer: (person: Person) => DemoAnswer,
): DemoAnswer {
  const handle = asked instanceof URLSearchParams ? asked.get('demo') : asked;
  const person = PEOPLE[platform].find((one) => one.handle === handle);
  return person ? answer(person) : NOTHING;
}
