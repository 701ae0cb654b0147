import { describe, expect, test } from 'vitest';
import { exactCount } from '../../lib/model/count';
import type { CardPhrases } from '../../lib/model/phrases';
import { cardPhrases } from '../../lib/words/card-phrases';
import { dictionary } from './dictionary';
import { NOW, postsWith, viewOf } from './views';

const en = dictionary('en');
const LIKES = [620, 600, 640, 655, 590, 610, 700, 605, 650, 615, 1, 1];
const view = viewOf({ name: 'Ada Prova', followers: exactCount(20_412), posts: postsWith(LIKES, 2) });

const factOf = (card: CardPhrases, id: string) => card.facts.find((fact) => fact.id === id);

describe('the card of a creator of whom all is known', () => {
  const card = cardPhrases(view, en, NOW);

  test('names the creator, the site and when they were seen', () => {
    expect(card).toMatchObject({ title: 'Ada Prova', who: '@ada.prova · Instagram · seen today', tier: 'Micro' });
    expect(card.facts.slice(0, 3).map(({ id }) => id)).toEqual(['followers', 'engagement', 'fee']);
  });

  test('says of each number what it rests on, its interval, where it lies and the source', () => {
    const engagement = factOf(card, 'engagement');
    expect(engagement).toMatchObject({
      label: 'Engagement by followers',
      basis: '10 of 12 posts',
      value: '3.1%',
      small: expect.stringMatching(/^[\d.]+–[\d.]+% \(80%\)$/),
      sentence: expect.stringMatching(
        /for 10K–50K · Modash .* · HypeAuditor’s definition gives [\d.]+% of followers, Modash’s [\d.]+% of followers$/,
      ),
      picture: { kind: 'scale' },
    });
    expect(factOf(card, 'fee')).toMatchObject({
      label: 'Fee for one post',
      basis: 'EUR · estimate, not a quote',
      small: expect.stringMatching(/^deals seen: €/),
      picture: { kind: 'range' },
    });
    expect(factOf(card, 'followers')).toMatchObject({ basis: 'exact', value: '20,412' });
  });

  test('proves each number: formula, the same with its numbers, inputs, posts used and left out, sources', () => {
    const why = factOf(card, 'engagement')?.why;
    expect(why?.formula).toMatch(/^Median over the posts/);
    expect(why?.sum).toMatch(/ = 3\.1%$/);
    expect(why?.inputs[0]).toBe('Followers: 20,412 (on profiles, today)');
    expect(why?.used).toHaveLength(10);
    expect(why?.used[0]).toMatch(/^Nov 12, 2026 · 620 likes · 20 comments · 3\.1%$/);
    expect(why?.leftOut).toEqual(['2 × Likes hidden']);
    expect(why?.sources[0]).toMatchObject({
      text: expect.stringContaining('Modash'),
      url: expect.stringMatching(/^https:/),
    });
    expect(factOf(card, 'followers')?.why?.sum).toBe('10,000 ≤ 20,412 < 100,000');
    expect(factOf(card, 'fee')?.why?.inputs.some((line) => /€/.test(line))).toBe(true);
  });

  test('draws nothing outside its picture', () => {
    for (const { picture } of card.facts) {
      if (!picture) continue;
      const { kind, alt, ...places } = picture;
      expect(alt).not.toBe('');
      for (const place of Object.values(places).flat()) {
        expect(place, kind).toBeGreaterThanOrEqual(0);
        expect(place, kind).toBeLessThanOrEqual(1);
      }
    }
  });
});

test('on YouTube they are subscribers, in every place that names them', () => {
  const channel = { ...view, creator: { ...view.creator, platform: 'youtube' as const } };
  const [followers, engagement] = cardPhrases(channel, dictionary('it'), NOW).facts;
  expect(followers).toMatchObject({ label: 'Iscritti' });
  expect(followers?.why?.inputs[0]).toMatch(/^Iscritti: 20\.412 \(nei profili, oggi\)$/);
  expect(engagement).toMatchObject({
    label: 'Engagement sugli iscritti',
    sentence: expect.stringMatching(/la definizione di HypeAuditor dà [\d,]+% degli iscritti, quella di Modash/),
  });
  expect(engagement?.sentence).toMatch(/oltre \d+ milioni di profili/);
});

test('what is unknown says what is needed', () => {
  const card = cardPhrases(viewOf({}), en, NOW);
  expect(card.title).toBe('ada.prova');
  expect(card.facts.map(({ value, unknown }) => [value, unknown])).toEqual([
    ['Open the profile for the followers', true],
    ['Open the profile for the followers', true],
    ['Open the profile for the followers', true],
  ]);
});

test('the buttons have words for before and after, and are told which it is', () => {
  expect(cardPhrases(viewOf({}), en, NOW)).toMatchObject({
    saved: false,
    rejected: false,
    words: { save: '☆ Save', saved: '★ Saved', reject: 'Not for us', rejected: '✓ Not for us' },
  });
  expect(cardPhrases(viewOf({ entry: 'saved' }), en, NOW)).toMatchObject({ saved: true, rejected: false });
  expect(cardPhrases(viewOf({ entry: 'rejected' }), en, NOW)).toMatchObject({ saved: false, rejected: true });
});

test('every word of a full card exists in Italian too', () => {
  const card = cardPhrases(view, dictionary('it'), NOW);
  expect(factOf(card, 'engagement')).toMatchObject({ value: '3,1%', basis: '10 post su 12' });
});
