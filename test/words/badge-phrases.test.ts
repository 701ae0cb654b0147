import { describe, expect, test } from 'vitest';
import { exactCount } from '../../lib/model/count';
import type { BadgePhrases } from '../../lib/model/phrases';
import { badgeNote, badgePhrases } from '../../lib/words/badge-phrases';
import { firstPhrases, withSeen } from '../../lib/words/seen-phrases';
import { dictionary } from './dictionary';
import { postsWith, viewOf } from './views';

const en = dictionary('en');
const it = dictionary('it');
const LIKES = [620, 600, 640, 655, 590, 610, 700, 605, 650, 615];

const texts = ({ parts }: BadgePhrases) => parts.map(({ text }) => text);
const longs = ({ parts }: BadgePhrases) => parts.map(({ text, long }) => long ?? text);

describe('a creator of whom all is known', () => {
  const view = viewOf({ name: 'Ada', followers: exactCount(20_412), posts: postsWith(LIKES) });

  test('has tier, engagement with its band, and fee, in this order', () => {
    const phrases = badgePhrases(view, en);
    expect(phrases.state).toBe('full');
    expect(texts(phrases)).toEqual(['Micro', '3.1%', expect.stringMatching(/^€[\d,]+–[\d,]+$/)]);
    expect(longs(phrases)).toEqual(['Micro · 20.4K', '3.1% of followers', expect.stringMatching(/ a post$/)]);
    expect(phrases.parts[1]?.step).toBeTypeOf('number');
    expect(phrases.label).toMatch(/^Vaglio\. Micro · 20\.4K\. 3\.1% of followers\. .*Ada\. /);
  });

  test('says on hover what a rounded number of followers stands for', () => {
    const followers = { low: 112_000, high: 113_000, text: '112K' };
    const phrases = badgePhrases(viewOf({ followers, posts: postsWith(LIKES) }), en);
    expect(longs(phrases)[0]).toContain('≈112K');
    expect(phrases.label).toContain('Followers: 112,000–112,999');
    expect(badgePhrases(view, en).label).not.toContain('Followers:');
  });

  test('is said in Italian with Italian numbers', () => {
    expect(texts(badgePhrases(view, it))).toEqual(['Micro', '3,1%', expect.stringMatching(/^[\d.]+–[\d.]+\u00a0€$/)]);
  });

  test('on the shortlist has its star on; rejected, the badge says only that', () => {
    const saved = badgeNote(viewOf({ followers: exactCount(20_412), entry: 'saved' }), en);
    expect(saved).toMatchObject({ key: 'instagram:ada.prova', status: 'saved', phrases: { saved: true } });
    const rejected = badgePhrases(viewOf({ followers: exactCount(20_412), entry: 'rejected' }), en);
    expect(rejected).toMatchObject({ state: 'rejected', saved: false, parts: [{ text: 'Not for us', soft: true }] });
  });

  test('a post met in the feed changes none of the creator’s own figures', () => {
    const seen = { likes: { status: 'read' as const, value: exactCount(90_000), by: 'x' } };
    expect(withSeen(badgePhrases(view, en), en, seen, 'followers')).toEqual(badgePhrases(view, en));
  });
});

describe('a creator of whom something is missing', () => {
  test('without followers the badge asks for them and says what the post did', () => {
    const phrases = badgePhrases(viewOf({}), en);
    expect(phrases.state).toBe('partial');
    expect(phrases.label).toContain('Open the profile for the followers');
    const likes = { status: 'read' as const, value: exactCount(412), by: 'x' };
    expect(texts(withSeen(phrases, en, { likes }, 'followers'))).toEqual(['? followers', '412 likes']);
    expect(texts(withSeen(badgePhrases(viewOf({}), it), it, { likes }, 'followers'))).toEqual([
      'follower ?',
      '412 mi piace',
    ]);
    expect(texts(withSeen(phrases, en, {}, 'followers'))).toEqual(['? followers']);
    expect(texts(withSeen(phrases, en, { likes: { status: 'hidden', by: 'x' } }, 'followers'))).toEqual([
      '? followers',
      'Likes hidden',
    ]);
  });

  test('on YouTube they are subscribers, seen or not', () => {
    const unknown = viewOf({ platform: 'youtube' });
    expect(texts(badgePhrases(unknown, en))).toContain('? subscribers');
    expect(texts(badgePhrases(unknown, it))).toContain('iscritti ?');
    const views = { status: 'read' as const, value: exactCount(1700), by: 'x' };
    expect(texts(firstPhrases(en, { views }, 'subscribers'))).toEqual(['? subscribers', '1.7K views']);
  });

  test('followers that were found and refused are called unreadable, not zero', () => {
    const seen = { followers: { status: 'unreadable' as const, by: 'x', why: 'several' as const } };
    const phrases = withSeen(badgePhrases(viewOf({}), en), en, seen, 'followers');
    expect(phrases).toMatchObject({ state: 'unreadable', parts: [{ text: 'Followers not readable', soft: true }] });
    expect(firstPhrases(en, seen, 'followers')).toMatchObject({ state: 'unreadable' });
  });

  test('with followers alone it has tier and fee, and says how many posts it takes', () => {
    const phrases = badgePhrases(viewOf({ followers: exactCount(7_480), posts: postsWith([300]) }), en);
    expect(texts(phrases)).toEqual(['Nano', '? engagement', expect.stringMatching(/^€/)]);
    expect(phrases.label).toMatch(/1 of the 3 posts that it takes/);
  });

  test('a rounded count says so, and one that straddles two tiers names both', () => {
    const phrases = badgePhrases(viewOf({ followers: { low: 9_950, high: 10_050, text: '10K' } }), en);
    expect(longs(phrases)[0]).toBe('Nano–Micro · ≈10K');
  });
});

test('before anything is known the badge says that it is being read', () => {
  expect(firstPhrases(en, {}, 'followers')).toMatchObject({
    state: 'reading',
    parts: [{ text: 'Reading…' }],
    star: '',
  });
});

test('a name of 500 characters does not make a label of 500', () => {
  const view = viewOf({ name: 'x'.repeat(500), followers: exactCount(5_000) });
  expect(badgePhrases(view, en).label.length).toBeLessThan(250);
});
