import { type Breaking, type Broken, each } from './breaking';

const drop = (attribute: string): Breaking['apply'] =>
  each(`[${attribute}]`, (element) => {
    element.removeAttribute(attribute);
    return true;
  });

const rewrite = (attribute: string, change: (value: string, page: Broken) => string): Breaking['apply'] =>
  each(`[${attribute}]`, (element, page) => {
    const before = element.getAttribute(attribute) ?? '';
    const after = change(before, page);
    element.setAttribute(attribute, after);
    return after !== before;
  });

/** Words of no language; digits, units and punctuation stay, as a translation leaves them. */
export function translated(text: string): string {
  return text.replace(/\p{L}[\p{L}\p{M}'’]{3,}/gu, (word) => `qo${[...word].reverse().join('').toLowerCase()}`);
}

const withQuery = (href: string) => `${href}${href.includes('?') ? '&' : '?'}xq=1`;

/** Attributes that are dropped, renamed, or filled in another way. */
export const ATTRIBUTES: readonly Breaking[] = [
  { name: 'classes renamed', apply: rewrite('class', (value) => value.replace(/\S+/g, 'zq-$&')) },
  { name: 'classes dropped', apply: drop('class') },
  { name: 'ids dropped', apply: drop('id') },
  { name: 'ids renamed', apply: rewrite('id', (value) => `${value}-v2`) },
  { name: 'aria-labels dropped', apply: drop('aria-label') },
  { name: 'aria-labels translated', apply: rewrite('aria-label', translated) },
  { name: 'titles dropped, exact numbers among them', apply: drop('title') },
  {
    name: 'titles repeat the shown text',
    apply: each('[title]', (element) => {
      element.setAttribute('title', element.textContent?.trim() ?? '');
      return true;
    }),
  },
  { name: 'roles dropped', apply: drop('role') },
  { name: 'dir dropped', apply: drop('dir') },
  { name: 'tabindex dropped', apply: drop('tabindex') },
  { name: 'alt texts dropped', apply: drop('alt') },
  { name: 'alt texts translated', apply: rewrite('alt', translated), rewrites: ['caption'] },
  { name: 'datetime dropped', apply: drop('datetime') },
  { name: 'aria-hidden dropped', apply: drop('aria-hidden') },
  {
    name: 'inline styles dropped',
    apply: each('[style]:not([style*="display"])', (element) => {
      element.removeAttribute('style');
      return true;
    }),
  },
  { name: 'data-visualcompletion dropped', apply: drop('data-visualcompletion') },
  { name: 'overlay-style dropped', apply: drop('overlay-style') },
  { name: 'video-id dropped', apply: drop('video-id') },
  {
    name: 'marks of counts renamed',
    apply: rewrite('data-e2e', (mark) => mark.replace(/-(?:count|views)$/, '-number')),
  },
  { name: 'marks of names renamed', apply: rewrite('data-e2e', (mark) => mark.replace(/unique-?id|title$/, 'name')) },
  {
    name: 'links made absolute',
    apply: rewrite('href', (href, { url }) => (/^\/(?!\/)/.test(href) ? new URL(url).origin + href : href)),
  },
  { name: 'links given a query', apply: rewrite('href', (href) => (href.includes('#') ? href : withQuery(href))) },
  { name: 'links without their last slash', apply: rewrite('href', (href) => href.replace(/([^/])\/$/, '$1')) },
  {
    name: 'links to lists are scripts',
    apply: rewrite('href', (href) => (/\/(?:followers|following|liked_by|comments)\/$/.test(href) ? '#' : href)),
  },
  {
    name: 'links to profiles dropped',
    apply: each('a[href]', (link) => {
      if (!/^\/@?[\w.%-]+\/?$/.test(link.getAttribute('href') ?? '')) return false;
      link.removeAttribute('href');
      return true;
    }),
  },
  {
    name: 'the page names no language',
    apply: ({ document }) => {
      const named = document.documentElement.hasAttribute('lang');
      document.documentElement.removeAttribute('lang');
      return named;
    },
  },
];
