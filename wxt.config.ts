import { resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { polyfillInPages } from './scripts/polyfill-in-pages';

export default defineConfig({
  // The bench builds beside the build in use.
  outDir: process.env.VAGLIO_OUT_DIR ?? '.output',
  // The polyfill is the one `browser` of the code: asked for by the user, 2.6 kB of each content script after gzip.
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type === 'content-script')) config.plugins?.push(polyfillInPages());
    },
  },
  imports: false,
  manifestVersion: 3,
  // The bench's profile wants names.
  vite: () => ({
    plugins: [tailwindcss()],
    resolve: {
      alias: { 'wxt/utils/content-script-context': resolve(import.meta.dirname, 'entrypoints/overlay/context.ts') },
    },
    ...(process.env.VAGLIO_NAMES && { build: { minify: false } }),
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
