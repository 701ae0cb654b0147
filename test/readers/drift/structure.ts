import { type Breaking, type Broken, each, elementsIn, numbersIn, renamed, wrapped } from './breaking';

const tags = (css: string, name: string): Breaking['apply'] =>
  each(css, (element) => {
    renamed(element, name);
    return true;
  });

const unwrap = (css: string): Breaking['apply'] =>
  each(css, (element) => {
    if (element.childElementCount !== 1 || element.textContent !== element.firstElementChild?.textContent) return false;
    element.replaceWith(...element.childNodes);
    return true;
  });

/** Elements side by side that are of one kind: cards, counts, rows. */
function rowsIn(document: Document): Element[] {
  return elementsIn(document.body).filter(
    ({ children }) => children.length > 1 && new Set([...children].map(({ localName }) => localName)).size === 1,
  );
}

/** Elements whose texts are counts, side by side: a profile's row of counts, a card's small print. */
export function countRowsIn(page: Broken): Element[] {
  const numbers = numbersIn(page);
  return rowsIn(page.document).filter(
    (row) => [...row.children].filter((child) => numbers.some((number) => child.contains(number))).length > 1,
  );
}

function reversed(row: Element): void {
  row.append(...[...row.children].reverse());
}

/** Tags that are others, boxes more or fewer, parts in another order. */
export const STRUCTURE: readonly Breaking[] = [
  { name: 'section becomes div', apply: tags('section', 'div') },
  { name: 'article becomes div', apply: tags('article', 'div') },
  { name: 'header becomes div', apply: tags('header', 'div') },
  { name: 'lists become boxes', apply: tags('ul, ol, li', 'div') },
  { name: 'headings become boxes', apply: tags('h1, h2, h3, h4', 'div') },
  { name: 'strong becomes b', apply: tags('strong', 'b') },
  { name: 'p becomes div', apply: tags('p', 'div') },
  { name: 'span becomes div', apply: tags('span', 'div') },
  { name: 'time becomes span', apply: tags('time', 'span') },
  {
    name: 'buttons become boxes',
    apply: each('button', (button) => {
      renamed(button, 'div').setAttribute('role', 'button');
      return true;
    }),
  },
  {
    name: 'cards renamed',
    apply: each('*', (element) => {
      if (!/(?:lockup|video|reel-item|media)[\w-]*-(?:renderer|model|media)$/.test(element.localName)) return false;
      renamed(element, `${element.localName}-v2`);
      return true;
    }),
  },
  {
    name: 'small print renamed',
    apply: each('yt-content-metadata-view-model, ytd-watch-info-text, [id="metadata-line"]', (element) => {
      renamed(element, 'yt-facts').removeAttribute('id');
      return true;
    }),
  },
  {
    name: 'icons drawn anew',
    apply: each('svg', (svg) => {
      svg.replaceChildren();
      svg.setAttribute('viewBox', '0 0 20 20');
      svg.removeAttribute('aria-label');
      return true;
    }),
  },
  {
    name: 'icons are masks of boxes',
    apply: each('svg', (svg) => {
      svg.replaceWith(svg.ownerDocument.createElement('i'));
      return true;
    }),
  },
  {
    name: 'icons drawn as pictures',
    apply: each('svg', (svg) => {
      const picture = svg.ownerDocument.createElement('img');
      picture.setAttribute('src', 'data:image/png;base64,');
      svg.replaceWith(picture);
      return true;
    }),
  },
  {
    name: 'texts wrapped in spans',
    apply: ({ document }) => {
      const texts = elementsIn(document.body).flatMap((element) =>
        element.closest('svg')
          ? []
          : [...element.childNodes].filter((node): node is Text => node.nodeType === 3 && !!node.nodeValue?.trim()),
      );
      for (const text of texts) wrapped(text, 'span');
      return texts.length > 0;
    },
  },
  {
    name: 'links wrapped in boxes',
    apply: each('a', (link) => {
      wrapped(link, 'div');
      return true;
    }),
  },
  {
    name: 'links hold a box more',
    apply: each('a', (link) => {
      const box = link.ownerDocument.createElement('div');
      box.append(...link.childNodes);
      link.append(box);
      return true;
    }),
  },
  {
    name: 'leaves wrapped in boxes',
    apply: each('span, strong, b, i, p, img', (element) => {
      if (element.childElementCount > 0) return false;
      wrapped(element, 'div');
      return true;
    }),
  },
  {
    name: 'cards wrapped in boxes',
    apply: ({ cells }) => {
      for (const cell of cells) if (cell.parentElement && cell.localName !== 'body') wrapped(cell, 'div');
      return cells.length > 0;
    },
  },
  {
    name: 'the page wrapped in a box',
    apply: ({ document: { body } }) => {
      const box = body.ownerDocument.createElement('div');
      box.append(...[...body.childNodes].filter(({ nodeName }) => nodeName !== 'SCRIPT'));
      body.prepend(box);
      return true;
    },
  },
  { name: 'spans around spans unwrapped', apply: unwrap('span') },
  { name: 'boxes around boxes unwrapped', apply: unwrap('div') },
  {
    name: 'pairs of cards in a row each',
    apply: ({ cells }) => {
      let changed = false;
      for (const [at, cell] of cells.entries()) {
        const next = cells[at + 1];
        if (at % 2 > 0 || !next || next.previousElementSibling !== cell) continue;
        wrapped(cell, 'div').append(next);
        changed = true;
      }
      return changed;
    },
  },
  {
    name: 'counts in the opposite order',
    rewrites: ['pinned'],
    apply: (page) => {
      const rows = countRowsIn(page);
      for (const row of rows) reversed(row);
      return rows.length > 0;
    },
  },
  {
    name: 'the first two counts change places',
    apply: (page) => {
      const rows = countRowsIn(page);
      for (const { firstElementChild: first } of rows) first?.nextElementSibling?.after(first);
      return rows.length > 0;
    },
  },
  {
    name: 'rows in the opposite order',
    // The first of several links is another then, and the oldest tile stands where it should.
    rewrites: ['link', 'pinned'],
    apply: ({ document }) => {
      const rows = rowsIn(document);
      for (const row of rows) reversed(row);
      return rows.length > 0;
    },
  },
  {
    name: 'empty boxes between all',
    apply: ({ document }) => {
      const rows = elementsIn(document.body).filter(
        ({ children, localName }) => children.length > 1 && localName !== 'svg',
      );
      for (const row of rows) for (const child of [...row.children]) child.after(document.createElement('div'));
      return rows.length > 0;
    },
  },
  {
    name: 'comments between all',
    apply: ({ document }) => {
      const inside = elementsIn(document.body).filter((element) => element.childNodes.length > 0);
      for (const element of inside) for (const node of [...element.childNodes]) node.after(document.createComment('$'));
      return inside.length > 0;
    },
  },
];
