import { resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** What WXT wraps a content script in has a logger, of which a production build leaves four functions that say nothing. */
const SILENT_WRAPPER: Plugin = {
  name: 'vaglio:silent-wrapper',
  apply: 'build',
  transform: (code, id) =>
    id.includes('virtual:wxt-content-script') ? code.replace(/logger\.error\([^;]*\);/, '') : undefined,
};

/** When a way was last seen to hold, and what a place is called, is for those who read the tables; no page has to carry it. */
const UNSAID: Plugin = {
  name: 'vaglio:unsaid',
  apply: 'build',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('/lib/readers/')
      ? code.replace(/\bseen: '\d{4}-\d\d',/g, '').replace(/\bnamed: (?:'[^'\n]*'|`[^`]*`)/g, "named: ''")
      : undefined,
};

/** What the first minifier leaves a second one, twice, makes 2.5 % smaller: 0.8 kB on every page. Its options are by trial, after gzip. */
const SMALLER: Plugin = {
  name: 'vaglio:smaller',
  apply: 'build',
  async generateBundle(_, bundle) {
    for (const part of Object.values(bundle)) {
      if (part.type === 'chunk') part.code = await smaller(await smaller(part.code));
    }
  },
};

async function smaller(before: string): Promise<string> {
  const { code } = await minify(before, {
    ecma: 2020,
    compress: { passes: 3, negate_iife: false, unsafe_arrows: true, lhs_constants: false, comparisons: false },
    format: { wrap_iife: true, quote_style: 1 },
  });
  return code ?? before;
}

/** The bench's profile wants names. */
const names = Boolean(process.env.VAGLIO_NAMES);

export default defineConfig({
  // The bench builds beside the build in use.
  outDir: process.env.VAGLIO_OUT_DIR ?? '.output',
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  hooks: {
    // The polyfill is for the extension's own pages; in a site's page it would be 2.6 kB for four functions that both browsers have.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => type === 'content-script')) return;
      const alias = {
        ...config.resolve?.alias,
        'wxt/browser': resolve(import.meta.dirname, 'node_modules/wxt/dist/browser.mjs'),
      };
      config.resolve = { ...config.resolve, alias };
      config.plugins = [...(config.plugins ?? []), SILENT_WRAPPER, ...(names ? [] : [UNSAID, SMALLER])];
    },
  },
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [tailwindcss()],
    // That the second minifier takes its time is no news.
    build: { ...(names && { minify: false }), rolldownOptions: { checks: { bundlerTimings: false } } },
    resolve: {
      alias: { 'wxt/utils/content-script-context': resolve(import.meta.dirname, 'entrypoints/overlay/context.ts') },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: 'Vaglio',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // storage: settings; alarms: the daily clean-up of old observations; unlimitedStorage: IndexedDB is not evicted.
    permissions: ['storage', 'alarms', 'unlimitedStorage'],
    commands: {
      'save-creator': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandSave__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'vaglio@vaglio.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
