import { esc, page, short, tint } from './html';
import { PEOPLE, type Person } from './people';
import { type DemoPost, postsOf } from './posts';

const STYLE = `
main,ytd-app{display:block}ytd-page-manager{display:block;max-width:1180px;margin:0 auto;padding:24px 20px}ytd-browse,ytd-watch-flexy,ytd-rich-item-renderer,yt-lockup-view-model,yt-content-metadata-view-model,yt-page-header-renderer{display:block}
.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,300px),1fr));gap:28px 16px;overflow-wrap:anywhere}.thumb{width:100%;height:190px;border-radius:12px;object-fit:cover;display:block}.meta{display:flex;gap:12px;margin-top:10px}h3{font-size:15px;font-weight:600}
.row{display:flex;align-items:center;gap:6px;min-height:24px;flex-wrap:wrap}.head{display:flex;gap:24px;margin-bottom:28px;align-items:flex-start}.head h1{font-size:30px}
ytd-watch-metadata{display:block;max-width:760px}.film{width:760px;height:400px;border-radius:12px;object-fit:cover}#owner{display:flex;gap:12px;align-items:center;margin:12px 0;flex-wrap:wrap}#owner .text{min-width:180px}
.acts{margin-left:auto;display:flex;gap:8px}.acts button{border:0;border-radius:18px;height:36px;padding:0 16px;background:#8882;color:inherit}h1.t{font-size:20px}
`;

const TOP = '<div class="top"><b>Demo feed</b> invented creators in the shape of youtube.com</div>';
const WORDS = {
  en: {
    subs: (n: string) => `${n} subscribers`,
    videos: (n: string) => `${n} videos`,
    views: (n: string) => `${n} views`,
    days: (n: number) =>
      n < 7
        ? `${n} days ago`
        : n < 14
          ? '1 week ago'
          : n < 31
            ? `${Math.floor(n / 7)} weeks ago`
            : n < 61
              ? '1 month ago'
              : `${Math.floor(n / 30)} months ago`,
    like: (n: string) => `like this video along with ${n} other people`,
    paid: 'Includes paid promotion',
    comments: (n: string) => `${n} Comments`,
  },
  it: {
    subs: (n: string) => `${n} iscritti`,
    videos: (n: string) => `${n} video`,
    views: (n: string) => `${n} visualizzazioni`,
    days: (n: number) =>
      n < 7
        ? `${n} giorni fa`
        : n < 14
          ? '1 settimana fa'
          : n < 31
            ? `${Math.floor(n / 7)} settimane fa`
            : n < 61
              ? '1 mese fa'
              : `${Math.floor(n / 30)} mesi fa`,
    like: (n: string) => `Metti Mi piace a questo video insieme ad altre ${n} persone`,
    paid: 'Include promozioni a pagamento',
    comments: (n: string) => `${n} commenti`,
  },
};
const words = ({ language }: Person) => WORDS[language ?? 'en'];
/** Italian YouTube spells thousands out; subscribers keep three digits all the same. */
const italian = (value: number, digits = 99) =>
  value >= 1e6
    ? `${String(Math.floor(value / 1e4) / 100).replace('.', ',')}\u00a0Mln di`
    : cut(value, digits).toLocaleString('it-IT');
const cut = (value: number, digits: number) => {
  const step = 10 ** Math.max(0, String(value).length - digits);
  return Math.floor(value / step) * step;
};
const views = (person: Person, value: number) =>
  words(person).views(person.language === 'it' ? italian(value) : short(value));
const subs = (person: Person) =>
  words(person).subs(person.language === 'it' ? italian(person.followers, 3) : short3(person.followers));
const short3 = (value: number) =>
  value >= 1e6
    ? `${Math.floor(value / 1e4) / 100}M`
    : value >= 1e5
      ? `${Math.floor(value / 1e3)}K`
      : value >= 1e4
        ? `${Math.floor(value / 100) / 10}K`
        : value >= 1e3
          ? `${Math.floor(value / 10) / 100}K`
          : String(value);
const age = (person: Person, post: DemoPost, now: number) =>
  words(person).days(Math.max(2, Math.floor((now - post.publishedAt) / 86_400_000)));

const shell = (person: Person | undefined, title: string, body: string, script = '') =>
  page({
    language: person?.language ?? 'en',
    title,
    style: STYLE,
    body: `${TOP}<ytd-app><div id="content"><ytd-page-manager id="page-manager">${body}</ytd-page-manager></div></ytd-app>`,
    script,
  });

/** The home feed: two videos of every creator. */
export function youtubeFeed(now: number): string {
  const cards = [0, 3].flatMap((index) =>
    PEOPLE.youtube.map((person) => lockup(person, postsOf(person, now)[index] as DemoPost, now, true)),
  );
  return shell(
    undefined,
    'YouTube (demo)',
    `<ytd-browse role="main" page-subtype="home"><div class="grid">${cards.join('')}</div></ytd-browse>`,
  );
}

function lockup(person: Person, post: DemoPost, now: number, named: boolean): string {
  const row = (inside: string) => `<div class="row soft">${inside}</div>`;
  const text = (inside: string) => `<span role="text" dir="auto">${inside}</span>`;
  // Cards of the home feed are in the page's language.
  const reader = named ? ({ ...person, language: undefined } as unknown as Person) : person;
  return `<ytd-rich-item-renderer><div id="content"><yt-lockup-view-model><div><a href="/watch?v=${post.id}" aria-hidden="true"><img class="thumb" alt="" src="${tint(post.id)}"></a><div class="meta">${named ? `<img class="face" alt="" width="36" height="36" src="${tint(person.handle)}">` : ''}<yt-lockup-metadata-view-model><div><h3 title="${esc(post.caption)}"><a href="/watch?v=${post.id}" aria-label="${esc(post.caption)}"><span role="text">${esc(post.caption)}</span></a></h3>
<div><yt-content-metadata-view-model>${named ? row(`<span dir="auto"><span><a href="/@${person.handle}">${esc(person.name)}</a></span></span>`) : ''}${row(`${text(views(reader, post.views))} <span aria-hidden="true">•</span> ${text(age(reader, post, now))}`)}</yt-content-metadata-view-model></div></div></yt-lockup-metadata-view-model></div></div></yt-lockup-view-model></div></ytd-rich-item-renderer>`;
}

/** A channel page: header and Videos tab. */
export function youtubeChannel(person: Person, now: number): string {
  const text = (inside: string, label = '') =>
    `<span role="text" dir="auto"${label && ` aria-label="${label}"`}>${inside}</span>`;
  const header = `<yt-page-header-renderer><yt-page-header-view-model><div class="head"><img class="face" alt="" width="120" height="120" src="${tint(person.handle)}"><div><yt-dynamic-text-view-model><h1 aria-label="${esc(person.name)}"><span role="text">${esc(person.name)}${person.verified ? ' <svg width="16" height="16" viewBox="0 0 24 24" role="img" aria-label="Verified"><circle cx="12" cy="12" r="9" fill="#8a93a0"></circle></svg>' : ''}</span></h1></yt-dynamic-text-view-model>
<yt-content-metadata-view-model><div class="row">${text(`@${person.handle}`)}</div><div class="row soft">${text(subs(person))} <span aria-hidden="true">•</span> ${text(words(person).videos(String(person.posts)))}</div></yt-content-metadata-view-model>
<yt-description-preview-view-model><span role="text">${esc(person.bio)}</span></yt-description-preview-view-model></div></div></yt-page-header-view-model></yt-page-header-renderer>`;
  const cards = postsOf(person, now).map((post) => lockup(person, post, now, false));
  return shell(
    person,
    person.name,
    `<ytd-browse role="main" page-subtype="channels"><div id="header">${header}</div><div class="grid">${cards.join('')}</div></ytd-browse>`,
  );
}

/** A watch page. */
export function youtubeWatch(person: Person, post: DemoPost, now: number): string {
  const number = (value: number) => value.toLocaleString(person.language === 'it' ? 'it-IT' : 'en-US');
  const likes = person.hidesLikes
    ? { label: 'I like this', text: 'Like' }
    : { label: words(person).like(number(post.likes)), text: short(post.likes) };
  return shell(
    person,
    post.caption,
    `<ytd-watch-flexy role="main" video-id="${post.id}"><img class="film" alt="" src="${tint(post.id)}"><div class="ytp-paid-content-overlay"><a class="ytp-paid-content-overlay-link"${post.paid ? ' href="https://support.google.com/youtube?p=ppp"' : ''}><div class="ytp-paid-content-overlay-text">${post.paid ? words(person).paid : ''}</div></a></div>
<ytd-watch-metadata><div id="title"><h1 class="t"><yt-formatted-string title="${esc(post.caption)}">${esc(post.caption)}</yt-formatted-string></h1></div>
<div id="owner"><ytd-video-owner-renderer class="row"><a href="/@${person.handle}"><img class="face" alt="" width="40" height="40" src="${tint(person.handle)}"></a><div class="text" id="upload-info"><ytd-channel-name id="channel-name"><div id="container"><div id="text-container"><yt-formatted-string id="text" title="${esc(person.name)}"><a href="/@${person.handle}">${esc(person.name)}</a></yt-formatted-string></div>${person.verified ? '<ytd-badge-supported-renderer><div role="img" aria-label="Verified"></div></ytd-badge-supported-renderer>' : ''}</div></ytd-channel-name><yt-formatted-string id="owner-sub-count" class="soft" aria-label="${subs(person)}">${subs(person)}</yt-formatted-string></div></ytd-video-owner-renderer>
<div class="acts"><segmented-like-dislike-button-view-model><like-button-view-model><button aria-label="${likes.label}">${likes.text}</button></like-button-view-model></segmented-like-dislike-button-view-model></div></div>
<ytd-watch-info-text><div id="info" class="soft"><span dir="auto">${words(person).views(number(post.views))}</span><span> </span><span dir="auto">${age(person, post, now)}</span></div></ytd-watch-info-text><div id="description-inner">${esc(person.bio)}</div></ytd-watch-metadata>
<ytd-comments><ytd-comments-header-renderer><h2 id="count"><yt-formatted-string><span dir="auto">${words(person).comments(number(post.comments))}</span></yt-formatted-string></h2></ytd-comments-header-renderer></ytd-comments></ytd-watch-flexy>`,
  );
}
