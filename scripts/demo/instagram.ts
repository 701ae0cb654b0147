import { esc, page, short, tint } from './html';
import { PEOPLE, type Person } from './people';
import { type DemoPost, postsOf } from './posts';

const STYLE = `
main{max-width:935px;margin:0 auto;padding:28px 20px}
.feed{max-width:470px}article{border-bottom:1px solid #e6e9ed;padding-bottom:14px;margin-bottom:20px}
article header{display:flex;gap:10px;align-items:center;height:56px}article header b{font-weight:600}
.who{display:flex;flex-direction:column;min-width:0}.line{display:flex;align-items:center;gap:6px;min-height:24px}
.shot{width:100%;height:300px;border-radius:6px;display:block;object-fit:cover}
.acts{display:flex;gap:14px;align-items:center;padding:10px 0 4px}.acts svg{width:22px;height:22px;fill:none;stroke:currentColor;stroke-width:1.6}.acts span{font-weight:600}
.profile header{display:flex;gap:70px;margin:10px 0 44px;align-items:flex-start}.profile h2{font-size:20px;font-weight:400}
.profile ul{display:flex;gap:34px;margin:14px 0}.profile section{min-width:0;flex:1}
.grid{display:grid;grid-template-columns:repeat(3,1fr);gap:4px}.grid a{position:relative;display:block}.grid img{width:100%;height:230px;object-fit:cover;display:block}.grid svg{position:absolute;right:8px;top:8px;width:18px;height:18px;fill:#fff;opacity:.9}
h1{font-size:14px;font-weight:400}.cat{margin-top:2px}
`;

const WORDS = {
  en: {
    posts: 'posts',
    followers: 'followers',
    following: 'following',
    verified: 'Verified',
    private: 'This account is private',
    clip: 'Clip',
    carousel: 'Carousel',
    pinned: 'Pinned post icon',
    paid: 'Paid partnership',
    likedBy: 'Liked by orto.verticale and others',
    comments: (n: number) => `View all ${n} comments`,
  },
  it: {
    posts: 'post',
    followers: 'follower',
    following: 'seguiti',
    verified: 'Verificato',
    private: 'Questo account è privato',
    clip: 'Clip',
    carousel: 'Carosello',
    pinned: 'Icona del post fissato in alto',
    paid: 'Partnership pubblicizzata',
    likedBy: 'Piace a orto.verticale e altri',
    comments: (n: number) => `Visualizza tutti e ${n} i commenti`,
  },
};

const words = ({ language }: Person) => WORDS[language ?? 'en'];
const grouped = (value: number) => value.toLocaleString('en-US');

/** The home feed: one post of every public creator. */
export function instagramFeed(now: number): string {
  const articles = PEOPLE.instagram
    .filter((person) => !person.private)
    .map((person) => article(person, postsOf(person, now)[2] as DemoPost));
  return page({
    language: 'en',
    title: 'Instagram (demo)',
    style: STYLE,
    body: `${TOP}<main role="main"><div class="feed">${articles.join('')}</div></main>`,
  });
}

const TOP = '<div class="top"><b>Demo feed</b> invented creators in the shape of instagram.com</div>';

function article(person: Person, post: DemoPost): string {
  const own = `/${person.handle}/`;
  const link = `/p/${post.id}/`;
  return `<article><div><header><a href="${own}" role="link"><img class="face" alt="" width="36" height="36" src="${tint(person.handle)}"></a>
<div class="who"><div class="line"><span dir="auto"><a href="${own}" role="link"><b><span dir="auto">${esc(person.handle)}</span></b></a></span>${person.verified ? badge('Verified') : ''}<a class="soft" href="${link}" role="link"><time datetime="${new Date(post.publishedAt).toISOString()}">${Math.round((Date.now() - post.publishedAt) / 86_400_000)}d</time></a></div>
${post.paid ? `<div><span dir="auto">${words(person).paid}</span></div>` : ''}</div></header></div>
<div><img class="shot" alt="${esc(post.caption)}" src="${tint(post.id)}"></div>
<section class="acts"><div><div role="button">${icon('Like', HEART)}</div></div>${person.hidesLikes ? '' : `<span role="button">${grouped(post.likes)}</span>`}<div><div role="button">${icon('Comment', BUBBLE)}</div></div><span role="button">${grouped(post.comments)}</span><div><div role="button">${icon('Share', PLANE)}</div></div><div><div role="button">${icon('Save', FLAG)}</div></div></section>
${person.hidesLikes ? `<section><div><span dir="auto">${WORDS.en.likedBy}</span></div></section>` : ''}
<div><a href="${own}" role="link"><span dir="auto">${esc(person.handle)}</span></a> <h1 dir="auto">${esc(post.caption)}</h1></div>
<div><a class="soft" href="${link}comments/" role="link"><span>${WORDS.en.comments(post.comments)}</span></a></div></article>`;
}

/** A creator's profile; its script asks for the timeline, as the site's own does. */
export function instagramProfile(person: Person, now: number): string {
  const text = words(person);
  const numbers = [
    [grouped(person.posts), text.posts],
    ['', text.followers],
    [grouped(person.following), text.following],
  ] as const;
  const shown =
    person.followers < 10_000
      ? grouped(person.followers)
      : person.language === 'it'
        ? `${String(Math.floor(person.followers / 100) / 10).replace('.', ',')} mila`
        : short(person.followers);
  const list = numbers.map(
    ([number, label]) =>
      `<li><div><a href="#" role="link" tabindex="0"><span dir="auto">${number === '' ? `<span title="${grouped(person.followers)}"><span>${shown}</span></span>` : `<span><span>${number}</span></span>`} ${label}</span></a></div></li>`,
  );
  const header = `<header><div><img class="face" alt="" width="150" height="150" src="${tint(person.handle)}"></div><section>
<div class="line"><h2 dir="auto">${esc(person.handle)}</h2>${person.verified ? `<div>${badge(text.verified)}</div>` : ''}</div>
<div><span dir="auto"><b>${esc(person.name)}</b></span></div><div><ul>${list.join('')}</ul></div>
${person.category ? `<div class="cat soft" dir="auto">${esc(person.category)}</div>` : ''}
<div><div><div><span dir="auto"><div><span dir="auto">${esc(person.bio)}</span></div></span></div></div></div>
${person.link ? `<div><a href="https://l.instagram.com/?u=https%3A%2F%2F${person.link}%2F&amp;e=x" rel="me nofollow noopener noreferrer" target="_blank">${esc(person.link)}</a></div>` : ''}</section></header>`;
  const tiles = person.private
    ? `<div><h2>${text.private}</h2></div>`
    : `<div class="grid">${postsOf(person, now)
        .slice(-1)
        .concat(postsOf(person, now).slice(0, 11))
        .map((post) => tile(person, post))
        .join('')}</div>`;
  return page({
    language: person.language ?? 'en',
    title: `${person.name} (@${person.handle})`,
    style: STYLE,
    body: `${TOP}<main role="main" class="profile"><div>${header}${tiles}</div></main>`,
    script: person.private
      ? ''
      : `fetch('/graphql/query?demo=${encodeURIComponent(person.handle)}', { method: 'POST' }).then((answer) => answer.json());`,
  });
}

function tile(person: Person, post: DemoPost): string {
  const text = words(person);
  const label = post.pinned
    ? text.pinned
    : post.kind === 'video'
      ? text.clip
      : post.kind === 'carousel'
        ? text.carousel
        : '';
  return `<div><a href="/${person.handle}/${post.kind === 'video' ? 'reel' : 'p'}/${post.id}/" role="link" tabindex="0"><div><img alt="${esc(post.caption)}" src="${tint(post.id)}"></div>${label ? icon(label, SQUARE) : ''}</a></div>`;
}

/** What the site would answer when the profile asks for the timeline. */
export function instagramTimeline(person: Person, now: number): object {
  const edges = postsOf(person, now).map((post) => ({
    node: {
      code: post.id,
      pk: post.id,
      media_type: post.kind === 'video' ? 2 : post.kind === 'carousel' ? 8 : 1,
      product_type: post.kind === 'video' ? 'clips' : post.kind === 'carousel' ? 'carousel_container' : 'feed',
      taken_at: Math.floor(post.publishedAt / 1000),
      like_count: person.hidesLikes ? 3 : post.likes,
      like_and_view_counts_disabled: Boolean(person.hidesLikes),
      comment_count: post.comments,
      view_count: post.kind === 'video' ? post.views : null,
      is_paid_partnership: post.paid,
      coauthor_producers: [],
      timeline_pinned_user_ids: post.pinned ? ['1'] : [],
      caption: { text: post.caption },
      user: { pk: '1', username: person.handle, full_name: person.name, is_verified: Boolean(person.verified) },
    },
  }));
  return {
    data: { xdt_api__v1__feed__user_timeline_graphql_connection: { edges, page_info: { has_next_page: false } } },
    extensions: {},
    status: 'ok',
  };
}

const icon = (label: string, path: string) =>
  `<svg aria-label="${label}" role="img" viewBox="0 0 24 24"><title>${label}</title><path d="${path}"></path></svg>`;
const badge = (label: string) =>
  `<svg aria-label="${label}" role="img" viewBox="0 0 24 24" width="16" height="16"><title>${label}</title><circle cx="12" cy="12" r="9" fill="#5b8db8"></circle></svg>`;
const HEART = 'M12 20s-8-5-8-11a4.5 4.5 0 0 1 8-2.800 4.500 4.500 0 0 1 8 2.800c0 6-8 11-8 11z';
const BUBBLE = 'M21 12a8.500 8.500 0 1 1-4-7.200A8.500 8.500 0 0 1 21 12zm-1 8-3-2';
const PLANE = 'M22 3 11 13M22 3l-7 19-4-9-9-4z';
const FLAG = 'M19 21l-7-6-7 6V4h14z';
const SQUARE = 'M5 5h14v14H5z';
