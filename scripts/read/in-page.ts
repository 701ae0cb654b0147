import { HEARD } from '../../lib/listener/heard';
import { pruner } from '../../lib/listener/prune';
import { readerOf } from '../../lib/readers';
import { inlineData } from '../../lib/readers/inline';
import { pageOf, readPage } from '../../lib/readers/reader';
import { readSent } from '../../lib/readers/sent-reader';
import type { Reader } from '../../lib/readers/table';

/** What the listener lets through: so that what is measured is what is read. */
function prune({ platform }: Reader, data: unknown): unknown {
  return pruner(HEARD[platform])(data);
}

/** What runs inside the browser: the readers that the extension ships, over the document of a saved page. */
const inPage = {
  document(now: number) {
    const reader = readerOf(location.href);
    if (!reader) return { page: undefined, language: document.documentElement.lang, observations: [] };
    const shown = readPage(reader, document, location.href, now);
    const language = document.documentElement.lang;
    const sent = inlineData(reader, document, location.href).flatMap((data) =>
      readSent(reader, prune(reader, data), { href: location.href, language, now }),
    );
    const page = pageOf(reader, document, location.href)?.page.page;
    return { page, language, observations: [...shown, ...sent] };
  },
  sent(text: string, href: string, language: string, now: number) {
    const reader = readerOf(href);
    const observations = reader ? readSent(reader, prune(reader, JSON.parse(text)), { href, language, now }) : [];
    return { page: undefined, language, observations };
  },
};

export type InPage = typeof inPage;
Object.assign(globalThis, { vaglioInPage: inPage });
