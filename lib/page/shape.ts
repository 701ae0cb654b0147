/** So much of a page shows how it is built; the rest repeats. */
const LONGEST_SHAPE = 1_000_000;
/** Of a text and of a value. Longer ones could be known again by the lengths of their words. */
const LONGEST_TEXT = 32;

/** Nothing inside these is a person's to read, or it is Vaglio's own. */
const EMPTIED = /^(?:script|style|noscript|template|iframe|object|canvas)$/;
const LEFT_OUT = /^(?:link|base|vaglio-.*)$/;
const VOID = /^(?:area|br|col|embed|hr|img|input|meta|source|track|wbr)$/;
const NAME = /^[a-z][a-z0-9:_-]{0,40}$/i;

/** Values that say how a page is built and are written by the site alone. */
const STRUCTURAL =
  /^(?:role|type|itemprop|itemtype|rel|dir|lang|tabindex|viewbox|fill|stroke|d|points|width|height|aria-(?:hidden|selected|pressed|expanded|haspopup|modal|disabled|checked)|data-(?:testid|e2e))$/i;
/** Names of classes are generated, styles and handlers say nothing, and masked ids refer to nothing. */
const DROPPED =
  /^(?:class|style|nonce|integrity|srcset|sizes|for|on.*|aria-(?:labelledby|describedby|controls|owns))$/i;
/** An id like `subscriber-count` is the site's own; one with a digit, a dot or a line may be somebody's. */
const PLAIN_ID = /^[a-z]+(?:-[a-z]+)*$/;

/** The words of the sites' own paths: what a link leads to, not to whom. */
const PATH_WORDS: ReadonlySet<string> = new Set(
  `https http www l com instagram tiktok youtube p reel reels tv stories followers following tagged explore tags locations comments
  video photo tag search discover watch shorts channel user c hashtag feed playlist results about videos streams v q t list`.split(
    /\s+/,
  ),
);

/**
 * How a page is built, without whom it shows: tags, names of attributes, values that the site alone writes; of every other value and
 * text the letters as a, the digits as 9, and no more than its beginning. At most about a megabyte.
 */
export function shapeOf(document: Document): string {
  const parts = ['<!doctype html>\n'];
  let room = LONGEST_SHAPE;
  const put = (text: string) => {
    room -= text.length;
    parts.push(text);
  };
  const walk = (node: Node): void => {
    if (room <= 0) return;
    if (node.nodeType === 3) put(escaped(masked(node.nodeValue ?? '')));
    if (!isElement(node)) return;
    const tag = node.localName.toLowerCase();
    if (LEFT_OUT.test(tag) || !NAME.test(tag) || (tag === 'meta' && !node.hasAttribute('itemprop'))) return;
    put(`<${tag}${attributesOf(node)}>`);
    if (VOID.test(tag)) return;
    if (!EMPTIED.test(tag)) for (const child of node.childNodes) walk(child);
    put(`</${tag}>`);
  };
  walk(document.documentElement);
  return parts.join('');
}

function attributesOf(element: Element): string {
  return [...element.attributes]
    .filter(({ name }) => NAME.test(name) && !DROPPED.test(name))
    .map(({ name, value }) => ` ${name}="${escaped(shownValue(name.toLowerCase(), value))}"`)
    .join('');
}

function shownValue(name: string, value: string): string {
  if (STRUCTURAL.test(name) || (name === 'id' && PLAIN_ID.test(value))) return value.slice(0, LONGEST_TEXT * 2);
  return name === 'href' ? maskedPath(value) : masked(value);
}

function maskedPath(href: string): string {
  const words = href.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => (PATH_WORDS.has(word) ? word : masked(word)));
  return words.slice(0, LONGEST_TEXT * 2);
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

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
