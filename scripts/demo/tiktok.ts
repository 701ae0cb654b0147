import { esc, page, short, tint } from './html';
import { PEOPLE, type Person } from './people';
import { type DemoPost, postsOf } from './posts';

const STYLE = `
main{max-width:1060px;margin:0 auto;padding:24px 20px}
.head{display:flex;gap:24px;align-items:flex-start;margin-bottom:28px}.head h1{font-size:26px;line-height:1.3}.head h2{font-size:17px;font-weight:500}
@media(max-width:700px){.head{gap:16px}.head .face{width:72px;height:72px}}
.title{display:flex;align-items:center;gap:10px;min-height:34px}.counts{display:flex;gap:20px;margin:12px 0;font-weight:400;font-size:15px}.counts strong{margin-right:5px}
.grid{display:grid;grid-template-columns:repeat(6,1fr);gap:10px}.grid img{width:100%;height:210px;border-radius:8px;object-fit:cover;display:block}
.tile{position:relative}.tile .views{position:absolute;left:8px;bottom:8px;color:#fff;font-weight:600;text-shadow:0 1px 3px #0008}.tile .pin{position:absolute;left:6px;top:6px;background:#333a;color:#fff;border-radius:4px;padding:1px 6px;font-size:12px}
article{display:flex;gap:18px;justify-content:center;margin-bottom:28px}.clip{position:relative;width:330px;height:520px;border-radius:14px;overflow:hidden;color:#fff}.clip img{width:100%;height:520px;object-fit:cover}
.under{position:absolute;inset:auto 14px 14px;text-shadow:0 1px 3px #0009}.maker{display:flex;align-items:center;gap:6px;min-height:26px;font-weight:600}.rail{display:flex;flex-direction:column;gap:12px;justify-content:flex-end;align-items:center;width:56px}
.rail button{border:0;background:none;color:inherit;display:flex;flex-direction:column;align-items:center;gap:2px}.rail i{width:40px;height:40px;border-radius:50%;background:#8883;display:block}
`;

const TOP = '<div class="top"><b>Demo feed</b> invented creators in the shape of tiktok.com</div>';

/** Below ten thousand the site writes every digit, without a separator. */
const shown = (value: number) => (value < 10_000 ? String(value) : short(value, Math.round));

/** The For You feed: one full-screen card a creator. */
export function tiktokFeed(now: number): string {
  const cards = PEOPLE.tiktok
    .filter((person) => !person.private)
    .map((person, index) => card(person, postsOf(person, now)[1] as DemoPost, index));
  return page({
    language: 'en',
    title: 'TikTok (demo)',
    style: STYLE,
    body: `${TOP}<main><div data-e2e="recommend-list">${cards.join('')}</div></main>`,
  });
}

function card(person: Person, post: DemoPost, index: number): string {
  const button = (name: string, label: string, value: number) =>
    `<button type="button" aria-label="${label}"><span data-e2e="${name}-icon"><i></i></span><strong data-e2e="${name}-count">${shown(value)}</strong></button>`;
  return `<article data-scroll-index="${index}" data-e2e="recommend-list-item-container"><div><section data-e2e="feed-video" class="clip"><div id="xgwrapper-${index}-${post.id}"><img alt="" src="${tint(post.id)}"></div><div class="under">
<div class="maker"><a href="/@${person.handle}" data-e2e="video-author-uniqueid">${esc(person.handle)}</a><span class="date"> · 11-12</span></div><div data-e2e="video-desc"><span data-e2e="new-desc-span">${esc(post.caption)}</span></div>
${post.paid ? '<div data-e2e="sponsored-tag"><p>Paid partnership</p></div>' : ''}</div></section></div>
<section class="rail"><div><a data-e2e="video-author-avatar" href="/@${person.handle}"><img class="face" alt="" width="44" height="44" src="${tint(person.handle)}"></a></div>
${button('like', `Like video\n${shown(post.likes)} likes`, post.likes)}${button('comment', `Read or add comments\n${shown(post.comments)} comments`, post.comments)}${button('undefined', `Add to Favorites. ${shown(post.saves)} added to Favorites`, post.saves)}${button('share', `Share video\n${shown(post.shares)} shares`, post.shares)}</section></article>`;
}

/** A creator's profile with what the site sends along: the exact counts, and the videos' likes. */
export function tiktokProfile(person: Person, now: number): string {
  const posts = person.private ? [] : postsOf(person, now);
  const count = (name: string, value: number, label: string) =>
    `<div><strong title="${label}" data-e2e="${name}-count">${shown(value)}</strong><span class="soft">${label}</span></div>`;
  const italian = person.language === 'it';
  const header = `<div class="head" data-e2e="user-page-header"><img class="face" alt="" width="116" height="116" src="${tint(person.handle)}"><div>
<div class="title"><h1 data-e2e="user-title">${esc(person.name)}</h1>${person.verified ? '<svg width="18" height="18" viewBox="0 0 24 24"><circle cx="12" cy="12" r="9" fill="#5b8db8"></circle></svg>' : ''}<h2 data-e2e="user-subtitle">${esc(person.handle)}</h2></div>
<h3 class="counts">${count('following', person.following, italian ? 'Seguiti' : 'Following')}${count('followers', person.followers, 'Followers')}${count('likes', lifetimeLikes(person), italian ? 'Mi piace' : 'Likes')}</h3>
<h2 data-e2e="user-bio">${esc(person.bio)}</h2>${person.link ? `<a data-e2e="user-link" href="/link/v2?aid=1&amp;target=https%3A%2F%2F${person.link}" target="_blank"><span>${person.link}</span></a>` : ''}</div></div>`;
  const tiles = posts
    .slice(-1)
    .concat(posts.slice(0, -1))
    .map(
      (post) =>
        `<div data-e2e="user-post-item" class="tile"><a href="https://www.tiktok.com/@${person.handle}/video/${post.id}"><img alt="${esc(post.caption)} created by ${esc(person.name)} with original sound" src="${tint(post.id)}">${post.pinned ? `<div data-e2e="video-card-badge" class="pin">${italian ? 'Fissato' : 'Pinned'}</div>` : ''}<div class="views"><strong data-e2e="video-views">${shown(post.views)}</strong></div></a></div>`,
    );
  const sent = JSON.stringify({ __DEFAULT_SCOPE__: { 'webapp.user-detail': { userInfo: userInfo(person) } } }).replace(
    /</g,
    '\\u003c',
  );
  return page({
    language: person.language ?? 'en',
    title: 'TikTok - Make Your Day',
    style: STYLE,
    body: `${TOP}<main><div data-e2e="user-page">${header}<div data-e2e="user-post-item-list" class="grid">${tiles.join('')}</div></div></main><script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json" nonce="demo">${sent}</script>`,
    script: person.private
      ? ''
      : `const asked = new XMLHttpRequest(); asked.open('GET', '/api/post/item_list/?demo=${encodeURIComponent(person.handle)}'); asked.send();`,
  });
}

const lifetimeLikes = (person: Person) => Math.round(person.followers * person.reach * person.rate * person.posts);

function userInfo(person: Person): object {
  const stats = {
    followerCount: person.followers,
    followingCount: person.following,
    heartCount: lifetimeLikes(person),
    videoCount: person.posts,
    diggCount: 0,
    friendCount: 0,
  };
  return {
    user: {
      id: '1',
      uniqueId: person.handle,
      nickname: person.name,
      signature: person.bio,
      verified: Boolean(person.verified),
      privateAccount: Boolean(person.private),
      secUid: 'demo',
      ...(person.link && { bioLink: { link: person.link, risk: 0 } }),
    },
    stats,
    statsV2: Object.fromEntries(Object.entries(stats).map(([key, value]) => [key, String(value)])),
  };
}

/** What the site would answer when the profile asks for its videos. */
export function tiktokItems(person: Person, now: number): object {
  const itemList = postsOf(person, now).map((post) => {
    const stats = {
      diggCount: post.likes,
      shareCount: post.shares,
      commentCount: post.comments,
      playCount: post.views,
      collectCount: String(post.saves),
    };
    return {
      id: post.id,
      desc: post.caption,
      createTime: Math.floor(post.publishedAt / 1000),
      isPinnedItem: post.pinned,
      ...(post.paid && { adLabelVersion: 2 }),
      isAd: false,
      author: { id: '1', uniqueId: person.handle, nickname: person.name, verified: Boolean(person.verified) },
      stats,
      statsV2: Object.fromEntries(Object.entries(stats).map(([key, value]) => [key, String(value)])),
      video: { duration: 31 },
    };
  });
  return { itemList, hasMore: false, statusCode: 0 };
}
