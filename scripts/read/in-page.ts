import { readerOf } from '../../lib/readers';
import { readInline } from '../../lib/readers/inline';
import { pageOf, readPage } from '../../lib/readers/reader';
import { readSent } from '../../lib/readers/sent-reader';

/** What runs inside the browser: the readers that the extension ships, over the document of a saved page. */
const inPage = {
  document(now: number) {
    const reader = readerOf(location.href);
    if (!reader) return { page: undefined, language: document.documentElement.lang, observations: [] };
    const shown = readPage(reader, document, location.href, now);
    const sent = readInline(reader, document, location.href, now);
    const page = pageOf(reader, document, location.href)?.page.page;
    return { page, language: document.documentElement.lang, observations: [...shown, ...sent] };
  },
  sent(text: string, href: string, language: string, now: number) {
    const reader = readerOf(href);
    const observations = reader ? readSent(reader, JSON.parse(text), { href, language, now }) : [];
    return { page: undefined, language, observations };
  },
};

export type InPage = typeof inPage;
Object.assign(globalThis, { vaglioInPage: inPage });
