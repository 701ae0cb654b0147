import type { Platform } from '../../lib/model/platform';
import { esc, short } from '../demo/html';
import type { Card } from './cards';

/**
 * How a site's feed is built. `keeps`: every card; the latest so many; or so many cells whose content is replaced. `tall`: pixels
 * of a row of `inRow` cards.
 */
export type Shape = {
  path: string;
  keeps: { all: true } | { latest: number } | { cells: number };
  inRow: number;
  tall: number;
  style: string;
  around: (feed: string) => string;
  cell: string;
  /** What a cell carries beside its content. */
  marks?: Readonly<Record<string, string>>;
  inside: (card: Card, at: number) => string;
};

const times = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join('');

/** Boxes in boxes, as generated markup has them. */
const deep = (levels: number, inside: string, classes = '') =>
  `<div class="${classes}">`.repeat(levels) + inside + '</div>'.repeat(levels);

const ATOMS = 'x9f619 x1n2onr6 x1ja2u2z x78zum5 xdt5ytf x2lah0s x193iq5w xeuugli x1iyjqo2 xs83m0k x1qjc9v5 x6s0dn4';
const svg = (label: string, path: string, size = 24) =>
  `<svg aria-label="${label}" role="img" viewBox="0 0 24 24" width="${size}" height="${size}"><title>${label}</title><path d="${path}"></path></svg>`;
const HEART = 'M16.792 3.904A4.989 4.989 0 0 1 21.5 9.122c0 3.072-2.652 4.959-5.197 7.222Z';
const BUBBLE = 'M20.656 17.008a9.993 9.993 0 1 0-3.59 3.615L22 22Z';
const grouped = (value: number) => value.toLocaleString('en-US');
const tiktokNumber = (value: number) => (value < 10_000 ? String(value) : short(value, Math.round));

function ago(days: number): string {
  const [count, unit] =
    days < 7 ? [days, 'day'] : days < 31 ? [Math.floor(days / 7), 'week'] : [Math.floor(days / 30), 'month'];
  return `${count} ${unit}${count === 1 ? '' : 's'} ago`;
}

const youtube: Shape = {
  path: '/',
  keeps: { all: true },
  inRow: 4,
  tall: 340,
  style:
    '#feed{display:grid;grid-template-columns:repeat(4,1fr);gap:0 16px}ytd-rich-item-renderer{display:block;height:340px;overflow:hidden}.thumb{display:block;height:170px;background:#ccd}.menus{position:absolute;visibility:hidden}',
  around: (feed) =>
    `<ytd-app><div id="content"><ytd-page-manager id="page-manager"><ytd-browse role="main" page-subtype="home"><div id="feed">${feed}</div></ytd-browse></ytd-page-manager></div></ytd-app>`,
  cell: 'ytd-rich-item-renderer',
  inside: (
    card,
  ) => `<div id="content"><yt-lockup-view-model><div id="dismissible"><a id="thumbnail" href="/watch?v=${card.post}" aria-hidden="true"><yt-thumbnail-view-model><div class="thumb"><img alt="" width="280" height="158" src="https://i.ytimg.com/vi/${card.post}/hqdefault.jpg"></div><yt-thumbnail-overlay-badge-view-model><badge-shape><div class="badge-text">12:${10 + (card.days % 50)}</div></badge-shape></yt-thumbnail-overlay-badge-view-model>${times(8, (at) => `<div id="hover-overlays" class="menus"><div id="overlay-style"><span id="text">${at}</span></div></div>`)}</yt-thumbnail-view-model></a>
<div id="details"><div id="avatar-container"><yt-avatar-shape><div id="avatar"><img id="img" alt="" width="36" height="36"></div></yt-avatar-shape></div><yt-lockup-metadata-view-model><div id="meta"><h3 title="${esc(card.caption)}"><a id="video-title-link" href="/watch?v=${card.post}" aria-label="${esc(card.caption)}"><span id="video-title" role="text">${esc(card.caption)}</span></a></h3>
<div id="metadata"><yt-content-metadata-view-model class="yt-content-metadata-view-model"><div id="byline" class="row"><span dir="auto"><span><a href="/@${card.handle}">${esc(card.name)}</a></span></span></div><div id="metadata-line" class="row"><span role="text" dir="auto" class="yt-content-metadata-text">${short(card.views)} views</span> <span aria-hidden="true">•</span> <span role="text" dir="auto">${ago(card.days)}</span></div></yt-content-metadata-view-model></div></div></yt-lockup-metadata-view-model>
<div id="menu"><ytd-menu-renderer>${times(10, () => `<yt-icon-button id="button" class="menus"><button id="button" type="button"><yt-icon id="icon"><span><div>${svg('', 'M12 8v4l3 3', 16).replace(/<title><\/title>/, '')}</div></span></yt-icon></button></yt-icon-button>`)}<div id="top-level-buttons" class="menus">${times(8, () => '<ytd-button-renderer id="button"><span id="text"></span></ytd-button-renderer>')}</div></ytd-menu-renderer></div></div>${deep(6, '<span></span>', 'menus')}</div></yt-lockup-view-model></div>`,
};

const box = (inside: string, levels = 1) => deep(levels, inside, ATOMS);

const instagram: Shape = {
  path: '/',
  keeps: { latest: 60 },
  inRow: 1,
  tall: 640,
  style:
    'main{display:block;width:470px;margin:0 auto}article{display:block;height:640px;overflow:hidden;border-bottom:1px solid #eee}.shot{height:380px;background:#dcd}.header-line{display:flex;align-items:center;gap:4px}',
  around: (feed) => `<div><section><main role="main"><div><div id="feed">${feed}</div></div></main></section></div>`,
  cell: 'article',
  inside: (
    card,
  ) => `${box(`<div class="${ATOMS}"><div>${box('<div role="button"><canvas width="32" height="32"></canvas><span role="link"><img alt=""></span></div>', 2)}<div><div class="header-line"><div><div><span dir="auto"><a href="/${card.handle}/" role="link">${box(`<span dir="auto">${card.handle}</span>`, 2)}</a></span>${card.verified ? `<div>${svg('Verified', 'M19.998 3.094 14.638 0l-2.972 5.15H5.432v6.354Z', 12)}</div>` : ''}</div></div><div><span><span dir="auto">•</span></span><a href="/${card.handle}/reel/${card.post}/" role="link"><time datetime="${new Date(card.publishedAt).toISOString()}">${card.days}d</time></a></div></div><div><span dir="auto"><div>${card.paid ? '<div><div><span>Paid partnership with </span><a href="/bench.brand/" role="link">bench.brand</a></div></div>' : ''}</div></span></div></div></div></div><div>${box(`<div role="button">${svg('More options', 'M1 1h2')}</div>`, 3)}</div>`)}
${box(`<div role="button" aria-hidden="true">${box('<div class="shot"></div>', 12)}<div aria-label="Video player" role="group">${times(4, () => `<button type="button">${box(svg('Tags', 'M3 3h18v18H3Z'), 3)}</button>`)}</div></div>`, 3)}
<div>${box(`<section><div><span><div data-visualcompletion="ignore-dynamic"><div role="button"><div><span>${svg('Like', HEART)}</span></div></div></div></span><span role="button" tabindex="0" class="likes-count">${grouped(card.likes)}</span><span><div role="button"><div>${svg('Comment', BUBBLE)}</div></div></span><span role="button" tabindex="0">${grouped(card.comments)}</span><div role="button">${svg('Share', 'M13.973 20.046 21.77 6.928C22.8 5.195 21.55 3 19.535 3H4.466Z')}</div></div><div data-visualcompletion="ignore-dynamic"><div role="button"><div>${svg('Save', 'M20 21 12 13.440 4 21 4 3 20 3z')}</div></div></div></section>`, 2)}
${box(`<div><span><div><a href="/${card.handle}/" role="link"><span dir="auto">${card.handle}</span></a></div> <h1 dir="auto">${esc(card.caption)}</h1><span>... <div role="button"><span dir="auto">more</span></div></span></span></div>`, 6)}</div>`,
};

const tiktok: Shape = {
  path: '/foryou',
  keeps: { cells: 60 },
  inRow: 1,
  tall: 800,
  style:
    '#feed{position:relative}article{position:absolute;left:0;right:0;height:800px;overflow:hidden}.clip{width:330px;height:600px;background:#dde}.author-line{display:flex;align-items:center;gap:6px}',
  around: (feed) => `<main><div id="feed" data-e2e="recommend-list">${feed}</div></main>`,
  cell: 'article',
  marks: { 'data-e2e': 'recommend-list-item-container' },
  inside: (card, at) => {
    const button = (name: string, label: string, value: number, mark = '') =>
      `<button type="button" aria-label="${label}"><span data-e2e="${name}-icon">${deep(2, '<svg width="24" height="24" viewBox="0 0 24 24"><path d="M1 1h9"></path></svg>')}</span><strong data-e2e="${name}-count"${mark}>${tiktokNumber(value)}</strong></button>`;
    return `<section data-e2e="feed-video" class="clip">${deep(4, `<div id="xgwrapper-${at % 60}-${card.post}">${deep(6, '<div class="film"></div>')}</div>`)}<div class="under"><div class="author-line"><a href="/@${card.handle}" data-e2e="video-author-uniqueid">${card.handle}</a><span class="date"> · 11-12</span></div><div data-e2e="video-desc"><span data-e2e="new-desc-span">${esc(card.caption)}</span>${times(3, (tag) => `<a href="/tag/bench${tag}"><strong> #bench${tag}</strong></a>`)}</div>${deep(4, '<h4><a href="/music/bench-1"><div class="music">original sound</div></a></h4>')}</div></section>
<section class="rail"><div><a data-e2e="video-author-avatar" href="/@${card.handle}">${deep(3, '<span><img alt="" width="44" height="44"></span>')}</a><button data-e2e="feed-follow"></button></div>
${button('like', `Like video\n${tiktokNumber(card.likes)} likes`, card.likes, ' class="like-number"')}${button('comment', `Read or add comments\n${tiktokNumber(card.comments)} comments`, card.comments)}${button('undefined', `Add to Favorites. ${tiktokNumber(card.saves)} added to Favorites`, card.saves)}${button('share', `Share video\n${tiktokNumber(card.shares)} shares`, card.shares)}${times(6, () => deep(3, '<span></span>'))}</section>`;
  },
};

export const SHAPES: Record<Platform, Shape> = { youtube, instagram, tiktok };
