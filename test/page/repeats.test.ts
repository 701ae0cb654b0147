import { expect, test } from 'vitest';
import { exactCount } from '../../lib/model/count';
import type { Observation } from '../../lib/model/observation';
import { newsOnly } from '../../lib/page/repeats';

const look = (likes: number, seenAt = 1): Observation => ({
  creator: 'tiktok:ada',
  post: '1',
  page: 'feed',
  witness: 'shown',
  seenAt,
  language: 'en',
  readings: {
    likes: { status: 'read', value: exactCount(likes), by: 'label' },
    publishedAt: { status: 'read', value: { earliest: seenAt, latest: seenAt + 5, text: '3 days ago' }, by: 'age' },
  },
});

test('the same facts are told once, whenever they are seen; a changed number is news', () => {
  const isNews = newsOnly();
  expect(isNews(look(12))).toBe(true);
  expect(isNews(look(12, 99))).toBe(false);
  expect(isNews(look(13))).toBe(true);
  expect(isNews({ ...look(12), post: '2' })).toBe(true);
  expect(isNews({ ...look(12), readings: { likes: { status: 'hidden', by: 'label' } } })).toBe(true);
});

test('forgetting what was told long ago only tells it again', () => {
  const isNews = newsOnly();
  for (let likes = 0; likes < 20_000; likes++) isNews(look(likes));
  expect(isNews(look(19_999))).toBe(false);
  expect(isNews(look(0))).toBe(true);
});
