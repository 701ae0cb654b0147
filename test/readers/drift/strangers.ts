import { type Breaking, type Broken, copyOf, eachNumber, elementsIn, numbersIn, otherDigits } from './breaking';

/** Who advertises: a creator, too, with numbers of its own. */
export const STRANGER = 'ad.vertiser';

function foreign(document: Document, tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = 'ext-stats';
  element.textContent = text;
  return element;
}

const beside = (tag: string, place: 'after' | 'before'): Breaking['apply'] =>
  eachNumber((text) => {
    const { parentElement } = text;
    if (!parentElement) return false;
    parentElement[place](foreign(parentElement.ownerDocument, tag, '9,876,543'));
    return true;
  });

/** One element for each cell, put in or beside it. */
const inCells = (put: (cell: Element, page: Broken) => void, takes?: true): Pick<Breaking, 'apply' | 'takes'> => ({
  apply: (page) => {
    const cards = page.cells.filter((cell) => cell !== page.document.body && cell.localName !== 'main');
    for (const cell of cards) put(cell, page);
    return cards.length > 0;
  },
  ...(takes && { takes }),
});

function hrefs(part: Element): Element[] {
  return [part, ...part.querySelectorAll('*')].filter((element) => element.hasAttribute('href'));
}

/** An advertisement in the shape of a card: it leads outside. */
function advertisement(cell: Element, { handles }: Broken): Element {
  const copy = copyOf(cell, handles, STRANGER);
  for (const link of hrefs(copy)) link.setAttribute('href', 'https://shop.example/?utm_source=ad');
  for (const one of copy.querySelectorAll('[id^="xgwrapper-"]')) one.removeAttribute('id');
  copy.append(foreign(cell.ownerDocument, 'span', 'Sponsored'));
  return copy;
}

/** The part that is a page of its own inside the document. */
function pageIn({ document, url }: Broken): Element | undefined {
  // A fragment of YouTube is part of no page.
  const boxed = url.includes('youtube') ? undefined : document.body.firstElementChild;
  return (
    document.querySelector('[role="main"], main, [data-e2e="user-page"], ytd-page-manager > *') ?? boxed ?? undefined
  );
}

const oldPage =
  (place: 'before' | 'after', leave: (old: Element) => void): Breaking['apply'] =>
  (page) => {
    const live = pageIn(page);
    if (!live) return false;
    const old = copyOf(live, page.handles, 'old.person');
    leave(old);
    live[place](old);
    return true;
  };

const HANDLE_IN_PATH = /^(https:\/\/[^/]+\/@?)[\w.%-]+/;

/** What others put into the page, what the page keeps of before, and what it has not filled yet. */
export const STRANGERS: readonly Breaking[] = [
  { name: "another extension's element after each number", apply: beside('x-stats', 'after') },
  { name: "another extension's element before each number", apply: beside('x-stats', 'before') },
  { name: "another extension's span after each number", apply: beside('span', 'after') },
  { name: "another extension's box before each number", apply: beside('div', 'before') },
  {
    name: "another extension's number inside each number",
    apply: eachNumber((text) => {
      text.after(foreign(text.ownerDocument, 'x-stats', '9,876,543'));
      return true;
    }),
  },
  {
    name: "another extension's text beside each name",
    apply: ({ document }) => {
      const links = [...document.body.querySelectorAll('a[href*="/@"], header h2, header a[href]')];
      for (const link of links) link.after(foreign(document, 'x-rate', 'ER 3.4% · 98.7K'));
      return links.length > 0;
    },
  },
  {
    name: "another extension's row at the end of each card",
    ...inCells((cell, { document }) => cell.append(foreign(document, 'div', '98.7K views · 3.4% · 12,345 likes'))),
  },
  {
    name: "another extension's row at the head of each card",
    ...inCells((cell, { document }) => cell.prepend(foreign(document, 'x-row', '98.7K views · 3 days ago'))),
  },
  {
    name: "another extension's bar at the head of the page",
    apply: ({ document }) => {
      document.body.prepend(foreign(document, 'div', '98.7K followers · 12,345 posts · 345 following'));
      return true;
    },
  },
  { name: 'advertisements before cards', ...inCells((cell, page) => cell.before(advertisement(cell, page))) },
  {
    name: 'advertisements inside cards',
    ...inCells((cell, { document }) => {
      const banner = foreign(document, 'div', 'Sponsored');
      const link = document.createElement('a');
      link.setAttribute('href', 'https://shop.example/');
      link.append(foreign(document, 'span', '4.9M sold'));
      banner.append(link);
      cell.append(banner);
    }),
  },
  {
    name: 'skeletons between cards',
    ...inCells((cell) => {
      const copy = cell.cloneNode(true) as Element;
      for (const one of hrefs(copy)) one.removeAttribute('href');
      for (const one of elementsIn(copy))
        for (const node of [...one.childNodes]) if (node.nodeType === 3) node.remove();
      cell.after(copy);
    }),
  },
  { name: 'recycled cells emptied', ...inCells((cell) => cell.replaceChildren(), true) },
  {
    name: 'recycled cells without their links',
    ...inCells((cell) => {
      for (const link of hrefs(cell)) link.removeAttribute('href');
    }, true),
  },
  {
    name: 'recycled cells without their numbers',
    apply: (page) => {
      const texts = numbersIn(page).filter((text) => page.cells.some((cell) => cell.contains(text)));
      for (const text of texts) text.nodeValue = '';
      return texts.length > 0;
    },
    takes: true,
  },
  {
    name: 'the old page before the new one, hidden',
    apply: oldPage('before', (old) => {
      old.setAttribute('hidden', '');
      old.removeAttribute('role');
    }),
  },
  {
    name: 'the old page after the new one, hidden',
    apply: oldPage('after', (old) => {
      old.setAttribute('hidden', '');
      old.removeAttribute('role');
    }),
  },
  {
    name: 'the page is still the one before',
    apply: ({ url }) => HANDLE_IN_PATH.test(url),
    at: (url) =>
      /\/(?:video|photo|p|reel|reels|explore|shorts|watch|search|results|feed|tag|discover)\b/.test(url)
        ? url
        : url.replace(HANDLE_IN_PATH, '$1someone.else'),
    takes: true,
  },
  {
    name: 'the page is still the post before',
    apply: ({ url }) => /\/(?:video|photo|p|reel|shorts)\/[\w-]+|[?&]v=/.test(url),
    at: (url) =>
      url
        .replace(/(\/(?:video|photo)\/)\d+/, '$17600000000000000001')
        .replace(/(\/(?:p|reel|shorts)\/|[?&]v=)[\w-]{11}/, '$1AAAAAAAAAAA'),
    takes: true,
  },
  {
    name: 'a login window over the page',
    apply: ({ document }) => {
      const window = foreign(document, 'div', 'Log in to see 1,234 more posts');
      window.setAttribute('role', 'dialog');
      window.append(foreign(document, 'h2', 'Join 2B people'), foreign(document, 'button', 'Sign up'));
      document.body.append(window);
      return true;
    },
  },
  {
    name: "the meta tags are another page's",
    apply: ({ document }) => {
      for (const property of ['og:title', 'og:description', 'description']) {
        const meta = document.createElement('meta');
        meta.setAttribute('property', property);
        meta.setAttribute('content', '98.7K Followers, 12 Following, 34 Posts - someone.else');
        document.head.prepend(meta);
      }
      return true;
    },
  },
  {
    name: 'name and handle change places',
    apply: ({ document }) => {
      const [title, subtitle] = ['user-title', 'user-subtitle'].map((mark) =>
        document.querySelector(`[data-e2e="${mark}"]`),
      );
      if (!title || !subtitle) return false;
      const text = title.textContent ?? '';
      title.textContent = subtitle.textContent;
      subtitle.textContent = text;
      return true;
    },
  },
  {
    name: "a card inside another card's",
    ...inCells((cell, { document }) => {
      const quote = foreign(document, 'blockquote', '');
      quote.append(foreign(document, 'span', `${otherDigits('1.2M')} views`), foreign(document, 'strong', '456'));
      cell.append(quote);
    }),
  },
];
