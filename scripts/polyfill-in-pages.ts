import type { Plugin } from 'vite';

// What browsers give to content scripts; all that the polyfill knows of tabs, bookmarks and the like is of no use there.
const APIS = ['extension', 'i18n', 'runtime', 'storage'];
const TABLE = /const apiMetadata = (\{[\s\S]*?\n {6}\});/;

/** The polyfill without its table's entries for what a content script has not: the same code, less to carry into each page. */
export function polyfillInPages(): Plugin {
  return {
    name: 'polyfill-in-pages',
    transform(code, id) {
      if (!id.includes('webextension-polyfill/dist/browser-polyfill.js')) return undefined;
      const [, table] = TABLE.exec(code) ?? [];
      if (table === undefined) throw new Error('The polyfill has its table of APIs in another form now.');
      const all: Record<string, unknown> = JSON.parse(table);
      const few = JSON.stringify(Object.fromEntries(APIS.map((api) => [api, all[api]])));
      return { code: code.replace(TABLE, () => `const apiMetadata = ${few};`), map: null };
    },
  };
}
