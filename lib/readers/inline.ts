import { type Address, addressOf } from './address';
import type { Reader } from './table';

/** Which scripts, and how the data is got from the text of one: as JSON, or as what it assigns. */
export type InlineSource = { css: string; read: (text: string) => unknown };

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
  return inline.scripts.flatMap(({ css, read }) =>
    [...document.querySelectorAll(css)].flatMap((script) => {
      const data = read(script.textContent ?? '');
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
