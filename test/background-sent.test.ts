import { describe, expect, it } from 'vitest';
import { looksSent } from '../entrypoints/background/sent';

const NOW = Date.UTC(2026, 10, 22);
const HERE = { href: 'https://www.instagram.com/mira.prova/', language: 'en' };
const profile = { username: 'mira.prova', follower_count: 12_345, following_count: 7 };
const said = (text: string, href = HERE.href) => looksSent({ ...HERE, href, text }, 'instagram', NOW);

describe('what a page was sent', () => {
  it('becomes facts, without the fields that were not found, which are counted', () => {
    const { looks, missed } = said(JSON.stringify({ data: { user: profile } }));
    expect(looks).toMatchObject([
      { creator: 'instagram:mira.prova', witness: 'sent', readings: { followers: { value: { low: 12_345 } } } },
    ]);
    expect(Object.values(looks[0]?.readings ?? {}).map(({ status }) => status)).not.toContain('missing');
    expect(missed[`${looks[0]?.page}\nsent\nbio`]).toBe(1);
  });

  it.each([
    ['cut off', '{"data":'],
    ['a page', '<!doctype html>'],
    ['empty', ''],
    ['a number', '7'],
    ['prototype keys', '{"__proto__":{"username":"x","follower_count":1}}'],
  ])('says nothing when it is %s', (_, text) => {
    expect(said(text).looks.filter(({ creator }) => creator !== 'instagram:x')).toEqual([]);
    expect(Reflect.get({}, 'username')).toBeUndefined();
  });

  it('says nothing of an address on another site', () => {
    expect(said(JSON.stringify(profile), 'https://www.tiktok.com/@mira.prova').looks).toEqual([]);
    expect(said(JSON.stringify(profile), 'no address').looks).toEqual([]);
  });

  it('is taken up to a number of facts that no site sends', () => {
    const many = Array.from({ length: 3_000 }, (_, at) => ({ ...profile, username: `mira.${at}` }));
    expect(said(JSON.stringify(many)).looks).toHaveLength(2_000);
  });
});
