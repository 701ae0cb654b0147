import { createI18n } from '@wxt-dev/i18n';
import { browser } from 'wxt/browser';
import type { PageSay } from '../../components/say';

/** The languages that Vaglio's words exist in; any other falls back to the first, as the browser does. */
const LANGUAGES = ['en', 'it'] as const;

/** The words of the browser's language. Numbers follow the words: nobody reads English sentences with German numbers. */
export function browserSay(): PageSay {
  const i18n = createI18n();
  return {
    t: (key, subs) => (subs ? i18n.t(key, subs) : i18n.t(key)),
    many: (key, count, subs) => (subs ? i18n.t(key, count, subs) : i18n.t(key, count)),
    locale: localeOf(browser.i18n.getUILanguage()),
  };
}

/** The browser's language with its region ("it-CH"), or English where there are no words for it. */
export function localeOf(language: string): string {
  const [primary] = language.toLowerCase().split(/[-_]/, 1);
  return LANGUAGES.some((known) => known === primary) ? language.replace('_', '-') : LANGUAGES[0];
}
