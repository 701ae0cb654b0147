import { createI18n } from '@wxt-dev/i18n';
import { browser } from 'wxt/browser';
import type { PageSay } from '../../components/say';
import { localeOf } from './locale';

/** The words of the browser's language. Numbers follow the words: nobody reads English sentences with German numbers. */
export function browserSay(): PageSay {
  const i18n = createI18n();
  return {
    t: (key, subs) => (subs ? i18n.t(key, subs) : i18n.t(key)),
    many: (key, count, subs) => (subs ? i18n.t(key, count, subs) : i18n.t(key, count)),
    locale: localeOf(i18n.t('language'), browser.i18n.getUILanguage()),
  };
}
