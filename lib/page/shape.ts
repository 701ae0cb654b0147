import { isElement } from '../readers/from';

/** So much of a page shows how it is built; the rest repeats. */
const LONGEST_SHAPE = 1_000_000;
/** Of a text and of a value. Longer ones could be known again by the lengths of their words. */
const LONGEST_TEXT = 32;
/** Of a path: further ones are what a site follows people by. */
const MOST_PIECES = 16;

/** Nothing inside these is a person's to read, or it is Vaglio's own. */
const EMPTIED = /^(?:script|style|noscript|template|iframe|object|canvas)$/;
const LEFT_OUT = /^(?:link|base|vaglio-.*)$/;
const VOID = /^(?:area|br|col|embed|hr|img|input|meta|source|track|wbr)$/;
const NAME = /^[a-z][a-z0-9:_-]{0,40}$/i;

/** Values that say how a page is built and are written by the site alone. */
const STRUCTURAL =
  /^(?:role|type|itemprop|itemtype|rel|dir|lang|target|tabindex|viewbox|fill|stroke|d|points|width|height|aria-(?:hidden|selected|pressed|expanded|haspopup|modal|disabled|checked)|data-(?:testid|e2e))$/i;
/** Names of classes are generated, styles and handlers say nothing, and masked ids refer to nothing. */
const DROPPED =
  /^(?:class|style|nonce|integrity|srcset|sizes|for|on.*|aria-(?:labelledby|describedby|controls|owns))$/i;
/** An id like `subscriber-count` is the site's own; one with a digit, a dot or a line may be somebody's. */
const PLAIN_ID = /^[a-z]+(?:-[a-z]+)*$/;

/** The words of the sites' own paths: what a link leads to, not to whom. */
const PATH_WORDS: ReadonlySet<string> = new Set(
  `p reel reels tv stories followers following tagged explore tags locations comments video photo tag search discover watch shorts
  channel user c hashtag feed playlist results about videos streams v q t list foryou friends link v2 target redirect lang hl en it`.split(
    /\s+/,
  ),
);
const OWN_HOST = /^https:\/\/(?:www|m)\.(?:instagram|tiktok|youtube)\.com(?=\/)/;
/** A shorter piece of a path may be any word of the page. */
const SHORTEST_NAME = 3;

/**
 * How a page is built, without whom it shows: tags, names of attributes, values that the site alone writes; of every other value and
 * text the letters as a, the digits as 9, and no more than its beginning. What stands in the page's own paths has a number behind it,
 * `aaaa~3`, so that it can be told where the same stands again, not what it is. At most about a megabyte.
 */
export function shapeOf(document: Document, path: string): { shape: string; path: string } {
  const names = new Names();
  const maskedOwn = names.path(path);
  for (const link of document.querySelectorAll('a[href]')) names.path(link.getAttribute('href') ?? '');
  const parts = ['<!doctype html>\n'];
  let room = LONGEST_SHAPE;
  const put = (text: string) => {
    room -= text.length;
    parts.push(text);
  };
  const walk = (node: Node): void => {
    if (room <= 0) return;
    if (node.nodeType === 3) put(escaped(names.text(node.nodeValue ?? '')));
    if (!isElement(node)) return;
    const tag = node.localName.toLowerCase();
    if (LEFT_OUT.test(tag) || !NAME.test(tag) || (tag === 'meta' && !node.hasAttribute('itemprop'))) return;
    put(`<${tag}${attributesOf(node, names)}>`);
    if (VOID.test(tag)) return;
    if (!EMPTIED.test(tag)) for (const child of node.childNodes) walk(child);
    put(`</${tag}>`);
  };
  walk(document.documentElement);
  return { shape: parts.join(''), path: maskedOwn };
}

function attributesOf(element: Element, names: Names): string {
  return [...element.attributes]
    .filter(({ name }) => NAME.test(name) && !DROPPED.test(name))
    .map(({ name, value }) => ` ${name}="${escaped(shownValue(name.toLowerCase(), value, names))}"`)
    .join('');
}

/** Whether a value says how a page is built, and nothing of whom it shows. */
export function isStructural(name: string, value: string): boolean {
  return STRUCTURAL.test(name) || (name === 'id' && PLAIN_ID.test(value));
}

function shownValue(name: string, value: string, names: Names): string {
  if (isStructural(name, value)) return value.slice(0, LONGEST_TEXT * 2);
  return name === 'href' ? names.path(value) : names.text(value);
}

/** What stands in the page's own paths: handles, codes of posts. Each has its number. */
class Names {
  private readonly numbers = new Map<string, number>();

  /** A path with its own words, and each name in it masked and numbered; an address elsewhere is masked altogether. */
  path(href: string): string {
    const own = OWN_HOST.exec(href)?.[0] ?? '';
    const path = href.slice(own.length);
    if (!path.startsWith('/') || path.startsWith('//')) return masked(href);
    const pieces = path.split(/([/?&=#@]|%40)/).slice(0, MOST_PIECES);
    return (
      own + pieces.map((piece) => (/[\p{L}\p{N}]/u.test(piece) && piece !== '%40' ? this.piece(piece) : piece)).join('')
    );
  }

  /** A text, numbered where all of it is a name from a path. */
  text(text: string): string {
    const number = this.numbers.get(plain(text));
    return number === undefined ? masked(text) : `${masked(text.trim())}~${number}`;
  }

  private piece(piece: string): string {
    if (PATH_WORDS.has(piece)) return piece;
    if (piece.length < SHORTEST_NAME) return masked(piece);
    const name = plain(piece);
    const number = this.numbers.get(name) ?? this.numbers.size + 1;
    this.numbers.set(name, number);
    return `${masked(piece)}~${number}`;
  }
}

function plain(text: string): string {
  return text.trim().replace(/^@/, '').toLowerCase();
}

/** Blanks and the marks around numbers stay; every other character is a letter, in any script, pictures too. */
function masked(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .replace(/\p{Nd}/gu, '9')
    .replace(/[^\s9!-/:-@[-`{-~·•…–—‘’“”]/gu, 'a');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
