// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { READERS } from '../../lib/readers';
import { addressOf } from '../../lib/readers/address';
import { inlineData } from '../../lib/readers/inline';
import { instagram } from '../../lib/readers/instagram';
import { countNamedBy } from '../../lib/readers/instagram/count-labels';
import { bioLink } from '../../lib/readers/instagram/link';
import { paidLabelUnderAuthor } from '../../lib/readers/instagram/paid-label';
import { codeOfCover, publishedWithCode } from '../../lib/readers/instagram/post-number';
import { readSent } from '../../lib/readers/sent-reader';

const pageAt = (path: string) =>
  instagram.pages.find(({ at }) => addressOf(`https://www.instagram.com${path}`, at))?.page;

describe('the kind of a page is known by its address', () => {
  it.each([
    ['/', 'feed'],
    ['/?variant=following', 'feed'],
    ['/maren.ofthefen/', 'profile'],
    ['/maren.ofthefen', 'profile'],
    ['/maren.ofthefen/?hl=ko', 'profile'],
    ['/maren.ofthefen/reels/', 'profile'],
    ['/maren.ofthefen/followers/', 'profile'],
    ['/maren.ofthefen/followers/mutualOnly', 'profile'],
    ['/reelsandroll/', 'profile'],
    ['/p.poppet/', 'profile'],
    ['/maren.ofthefen/tagged/', 'tagged'],
    ['/maren.ofthefen/saved/all-posts/', 'tagged'],
    ['/p/DXy5lWL8-wA/', 'post'],
    ['/p/DXy5lWL8-wA/?img_index=2', 'post'],
    ['/p/DXy5lWL8-wA/c/18085000000000001/', 'post'],
    ['/reel/DXy5lWL8-wA/', 'post'],
    ['/maren.ofthefen/reel/DXy5lWL8-wA/', 'post'],
    ['/tv/CXy5lWL8-wA/', 'post'],
    ['/reels/', 'reels'],
    ['/reels/DXy5lWL8-wA/', 'reels'],
    ['/reels/audio/2149000000000000/', 'explore'],
    ['/explore/', 'explore'],
    ['/explore/tags/bread/', 'explore'],
    ['/explore/search/keyword/?q=bread', 'explore'],
    ['/explore/people/', 'people'],
    ['/direct/inbox/', undefined],
    ['/stories/maren.ofthefen/3840000000000000000/', undefined],
    ['/accounts/login/', undefined],
    ['/maren.ofthefen/settings/deep/', undefined],
    ['/legal/terms/', undefined],
  ])('%s is %s', (path, page) => {
    expect(pageAt(path)).toBe(page);
  });
});

describe('a link of a profile', () => {
  it.each([
    ['https://l.instagram.com/?u=https%3A%2F%2Frue.example%2Fa%3Fb%3D1%26fbclid%3Dx&e=AT', 'https://rue.example/a?b=1'],
    ['https://rue.example/?utm_source=ig&utm_medium=social&id=7', 'https://rue.example/?id=7'],
    ['fenland.example/maren', 'https://fenland.example/maren'],
    ['fenland.example/a-very-long-addr…', undefined],
    ['javascript:alert(1)', undefined],
    ['https://l.instagram.com/?u=javascript%3Aalert(1)', undefined],
    ['Follow', undefined],
  ])('%s leads to %s', (text, link) => {
    expect(bioLink(text)).toBe(link);
  });
});

describe('the number of a post', () => {
  it('is spelt by its code and carried by the key of its cover, with the number of the picture behind it or not', () => {
    const plain = btoa('3888072113459523584');
    const withPicture = btoa('388807211345952358418140690999420294');
    expect(codeOfCover(encodeURIComponent(plain))).toBe(codeOfCover(encodeURIComponent(withPicture)));
    expect(codeOfCover(encodeURIComponent(plain))).toMatch(/^D[\w-]{10}$/);
  });

  it.each(['', 'YW5vbnltb3VzX3Byb2ZpbGVfcGlj', '%%%', btoa('12345'), btoa('38880721134595235840')])(
    'is not in %j',
    (key) => {
      expect(codeOfCover(key)).toBeUndefined();
    },
  );

  it('tells when the upload began: published up to a minute before, or within a day', () => {
    const moment = publishedWithCode('DAAAAAAAAAA');
    expect(moment).toEqual({
      earliest: Date.parse('2024-09-17T01:33:42.137Z'),
      latest: Date.parse('2024-09-18T01:34:42.138Z'),
      text: 'DAAAAAAAAAA',
    });
  });
});

describe('the label of a count', () => {
  it.each([
    ['10,248 posts', 'postCount'],
    ['16,5 mila follower', 'followers'],
    ['팔로우 613', 'following'],
    ['팔로워 1.2만', 'followers'],
    ['qorin', undefined],
    ['1,2 тыс. подписчиков', 'followers'],
    ['120 người theo dõi', 'followers'],
    ['12 đang theo dõi', 'following'],
    ['followers following', undefined],
    ['', undefined],
  ])('%j is that of %s', (label, field) => {
    expect(countNamedBy(label)).toBe(field);
  });
});

describe('the scripts of the first load', () => {
  const profile = { username: 'rue.marlow', follower_count: 183204, following_count: 512, is_verified: true };
  const media = { code: 'DYbxelTyQCF', user: { username: 'rue.marlow' }, like_count: 1904, comment_count: 58 };
  const read = (body: string, url: string) =>
    inlineData(
      instagram,
      new DOMParser().parseFromString(`<html lang="en"><body>${body}</body></html>`, 'text/html'),
      url,
    ).flatMap((data) => readSent(READERS.instagram, data, { href: url, language: 'en', now: 0 }));

  it('are read as far as they are data', () => {
    const script = `<script type="application/json" data-sjs>${JSON.stringify({ require: [[{ profile }]] })}</script>`;
    expect(read(script, 'https://www.instagram.com/rue.marlow/')).toMatchObject([
      { creator: 'instagram:rue.marlow', witness: 'sent', readings: { followers: { value: { low: 183204 } } } },
    ]);
    const broken = '<script type="application/json" data-sjs>{"require": [</script>';
    expect(read(broken, 'https://www.instagram.com/rue.marlow/')).toEqual([]);
  });

  it('are read in the form of 2021', () => {
    const user = { username: 'rue.marlow', edge_followed_by: { count: 9 }, edge_follow: { count: 2 } };
    const data = JSON.stringify({ config: { viewer: null }, entry_data: { ProfilePage: [{ graphql: { user } }] } });
    const script = `<script type="text/javascript">window._sharedData = ${data};</script>`;
    expect(read(script, 'https://www.instagram.com/rue.marlow/')).toHaveLength(1);
  });

  it('mean nothing behind a login form', () => {
    const script = `<script type="application/json" data-sjs>${JSON.stringify({ media })}</script>`;
    const url = 'https://www.instagram.com/reel/DYbxelTyQCF/';
    expect(read(`<main></main>${script}`, url)).toMatchObject([{ post: 'DYbxelTyQCF' }]);
    expect(read(`<main><form id="loginForm"></form></main>${script}`, url)).toEqual([]);
  });

  it('never give the record of whoever looks at the page', () => {
    const script = `<script type="application/json" data-sjs>${JSON.stringify({ viewer: profile, data: { viewer: { user: profile } } })}</script>`;
    expect(read(script, 'https://www.instagram.com/')).toEqual([]);
  });
});

describe('the paid label', () => {
  const labelIn = (label: string, below = '') => {
    const cell = document.createElement('article');
    cell.innerHTML = `<a href="/maren.ofthefen/">maren.ofthefen</a><time></time><span>${label}</span><img><p>${below}</p>`;
    return paidLabelUnderAuthor.find(cell, { groups: {} } as Parameters<typeof paidLabelUnderAuthor.find>[1]);
  };
  it.each(['Paid partnership', 'Paid\u00a0partnership with', '\u200ePa\u00adid partner\u200bship'])(
    'is read: %j',
    (label) => {
      expect(labelIn(label)).toHaveLength(1);
    },
  );
  it('is none where another word stands there, or it stands below the picture', () => {
    expect(labelIn('Bergen', 'Paid partnership')).toEqual([]);
  });
});
