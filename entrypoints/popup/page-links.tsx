import type { ReactNode } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '../../components/button';
import { useSay } from '../../components/say';

/** Opens a page of the extension in a tab and closes the popup, which would otherwise stay in front of it in Firefox. */
export async function openPage(path: '/shortlist.html' | '/options.html' | '/options.html#listen'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
  window.close();
}

/** The two ways out of the popup: the whole shortlist, and the options. */
export function PageLinks() {
  const say = useSay();
  return (
    <>
      <PageLink title={say.t('popup.whole')} path="/shortlist.html">
        <path d="M6.5 3H3v10h10V9.5M9 3h4v4M13 3 7.5 8.5" />
      </PageLink>
      <PageLink title={say.t('popup.options')} path="/options.html">
        <path d="M2 4.5h5m4 0h3M2 11.5h3m4 0h5" />
        <circle cx="9" cy="4.5" r="1.8" />
        <circle cx="7" cy="11.5" r="1.8" />
      </PageLink>
    </>
  );
}

function PageLink(props: { title: string; path: '/shortlist.html' | '/options.html'; children: ReactNode }) {
  return (
    <Button
      kind="bare"
      className="px-1"
      title={props.title}
      aria-label={props.title}
      onClick={() => openPage(props.path)}
    >
      <svg
        viewBox="0 0 16 16"
        className="size-4.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        {props.children}
      </svg>
    </Button>
  );
}
