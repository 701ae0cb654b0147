// The least that a badge on every card can cost: one observer, one count read, one plain badge, all in the observer's callback.
const SITES = {
  'www.youtube.com': {
    cell: 'ytd-rich-item-renderer',
    count: 'yt-content-metadata-text',
    place: 'yt-content-metadata-view-model',
  },
  'www.instagram.com': { cell: 'article', count: 'likes-count', place: 'header-line' },
  'www.tiktok.com': { cell: 'article', count: 'like-number', place: 'author-line' },
};
const { cell, count, place } = SITES[location.hostname];
const first = (element, name) => element.getElementsByClassName(name)[0];

function badge(card) {
  const text = first(card, count)?.textContent ?? '';
  const [, number, unit] = /([\d.,]+)\s*([KMB]?)/.exec(text) ?? [];
  if (number === undefined) return;
  const value = Number.parseFloat(number.replaceAll(',', '')) * ({ K: 1e3, M: 1e6, B: 1e9 }[unit] ?? 1);
  const shown = document.createElement('b');
  shown.className = 'bench-floor';
  shown.textContent = value >= 10_000 ? ' much' : ' little';
  first(card, place)?.append(shown);
}

new MutationObserver((records) => {
  for (const { addedNodes, target } of records) {
    for (const node of addedNodes) {
      if (node.nodeType !== 1) continue;
      if (node.localName === cell) badge(node);
      else if (target.localName === cell) badge(target);
      else for (const card of node.getElementsByTagName(cell)) badge(card);
    }
  }
}).observe(document, { childList: true, subtree: true });
