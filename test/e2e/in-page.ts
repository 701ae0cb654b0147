import type { Platform } from '../../lib/model/platform';
import { READERS } from '../../lib/readers';
import { readPage } from '../../lib/readers/reader';
import { selfCheck } from '../text/self-check';

/** What runs inside a browser: the readers and the parsers that the extension ships. */
const inPage = {
  selfCheck,
  read(platform: Platform, html: string, url: string, now: number) {
    return readPage(READERS[platform], new DOMParser().parseFromString(html, 'text/html'), url, now);
  },
};

export type InPage = typeof inPage;
Object.assign(globalThis, { vaglioEngines: inPage });
