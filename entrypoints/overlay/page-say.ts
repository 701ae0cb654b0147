import { browser } from 'wxt/browser';
import type { Say } from '../../lib/words/say';
import { localeOf } from '../pages/locale';

/** The words of the browser's language, by the browser alone: a page needs neither plurals nor names in them. */
export function pageSay(): Say {
  const t = (key: string, subs?: string[]) =>
    browser.i18n.getMessage(key.replaceAll('.', '_') as Parameters<typeof browser.i18n.getMessage>[0], subs);
  return { t, locale: localeOf(t('language'), browser.i18n.getUILanguage()) };
}
