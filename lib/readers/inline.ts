import { type Address, addressOf } from './address';
import type { Reader } from './table';

/** `json`: the script's text is JSON. `assignment`: `var NAME = {…};`, as strict JSON or as a JavaScript literal. */
export type InlineSource = { css: string; as: 'json' } | { css: string; as: { assignment: string } };

/** Where a site's pages carry data of their own at first load. */
export type Inline = {
  scripts: readonly InlineSource[];
  /** Whether the data is about the address; absent, or nothing said: it is. */
  belongs?: (data: unknown, address: Address) => boolean | undefined;
};

/**
 * The data in the scripts of a page's first load, as far as it belongs to the address; a script that is no data is passed over. To be
 * called before any soft navigation: the scripts stay when the address goes on.
 */
export function inlineData(reader: Reader, document: Document, href: string): unknown[] {
  const { inline } = reader;
  const address = inline && addressOfKnownPage(reader, document, href);
  if (!address) return [];
  return inline.scripts.flatMap((source) =>
    [...document.querySelectorAll(source.css)].flatMap((script) => {
      const data = dataOf(script.textContent ?? '', source);
      return data === undefined || inline.belongs?.(data, address) === false ? [] : [data];
    }),
  );
}

function addressOfKnownPage(reader: Reader, document: Document, href: string): Address | undefined {
  for (const page of reader.pages) {
    const address = addressOf(href, page.at);
    if (!address) continue;
    return page.walls?.some((wall) => document.querySelector(wall)) ? undefined : address;
  }
  return undefined;
}

function dataOf(text: string, { as }: InlineSource): unknown {
  if (as === 'json') return parsed(text);
  const start = text.search(new RegExp(`(?:^|[^\\w$])(?:window\\.|window\\["|var\\s+)?${as.assignment}(?:"\\])?\\s*=`));
  if (start < 0) return undefined;
  const value = text.indexOf('=', start) + 1;
  const quoted = quotedAt(text, value);
  if (quoted !== undefined) return parsed(quoted);
  const open = text.indexOf('{', value);
  const literal = open < 0 ? undefined : balanced(text, open);
  return literal === undefined ? undefined : (parsed(literal) ?? parsed(asJson(literal)));
}

const QUOTED = /\s*('(?:[^'\\]|\\.)*')/sy;

/** The text in single quotes that stands at a place: YouTube's phone site quotes its whole JSON, `'\x7b\x22…'`. */
function quotedAt(text: string, at: number): string | undefined {
  QUOTED.lastIndex = at;
  const [, token] = QUOTED.exec(text) ?? [];
  const read = token === undefined ? undefined : parsed(unescaped(doubleQuoted(token)));
  return typeof read === 'string' ? read : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const STRINGS_AND_BRACES = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[{}]/gs;

/** The text from an opening brace to its closing one; braces inside strings do not count. */
function balanced(text: string, open: number): string | undefined {
  STRINGS_AND_BRACES.lastIndex = open;
  let depth = 0;
  for (let match = STRINGS_AND_BRACES.exec(text); match; match = STRINGS_AND_BRACES.exec(text)) {
    if (match[0] === '{') depth++;
    else if (match[0] === '}' && --depth === 0) return text.slice(open, match.index + 1);
  }
  return undefined;
}

const LITERAL = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[A-Za-z_$][\w$]*(?=\s*:)|![01]|\bundefined\b|,(?=\s*[}\]])/gs;

/** A JavaScript literal of data (bare keys, single quotes, trailing commas) as JSON. It is never run. */
function asJson(literal: string): string {
  return literal.replace(LITERAL, (token) => {
    if (token === ',') return '';
    if (token === '!0') return 'true';
    if (token === '!1') return 'false';
    if (token === 'undefined') return 'null';
    const quote = token[0];
    if (quote === '"') return unescaped(token);
    if (quote === "'") return unescaped(doubleQuoted(token));
    return `"${token}"`;
  });
}

function doubleQuoted(token: string): string {
  const inside = token.slice(1, -1).replace(/\\([\s\S])|"/g, (all, escaped?: string) => {
    if (escaped === undefined) return '\\"';
    return escaped === "'" ? "'" : all;
  });
  return `"${inside}"`;
}

/** JSON knows no `\x41`, no needless escapes and no continued lines. */
function unescaped(text: string): string {
  return text.replace(/\\(x[\da-fA-F]{2}|[\s\S])/g, (all, escaped: string) => {
    if (escaped.length === 3) return `\\u00${escaped.slice(1)}`;
    if ('"\\/bfnrtu'.includes(escaped)) return all;
    return escaped === '\n' ? '' : escaped;
  });
}
