import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { askTab } from '../../lib/messages';
import { type CreatorKey, PLATFORMS } from '../../lib/model/platform';
import { hostOf } from '../../lib/readers/matches';

/**
 * What the active tab has to say. `silent`: nothing answered, and the browser does not tell whether the tab is one of ours;
 * `unread`: it is, so it was open before the extension was.
 */
export type Here =
  | { kind: 'read'; keys: readonly CreatorKey[] }
  | { kind: 'nothing' }
  | { kind: 'not ours' }
  | { kind: 'silent' | 'unread'; tab: number };

const AGAIN_MS = 1000;
const PATIENCE_MS = 2000;

/** The creators of the active tab, asked for again every second: a page that is still loading names more of them. */
export function useHere(): Here | undefined {
  const [here, setHere] = useState<Here>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    const look = async () => {
      const next = await lookHere();
      if (stopped) return;
      setHere((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
      timer = setTimeout(look, AGAIN_MS);
    };
    void look();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, []);
  return here;
}

async function lookHere(): Promise<Here> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  if (tab?.id === undefined) return { kind: 'not ours' };
  const answer = await Promise.race([askTab(tab.id, 'creatorsHere', {}), noAnswer()]);
  if (answer.ok) return answer.value.keys.length > 0 ? { kind: 'read', keys: answer.value.keys } : { kind: 'nothing' };
  if (tab.url === undefined) return { kind: 'silent', tab: tab.id };
  return isOurs(tab.url) ? { kind: 'unread', tab: tab.id } : { kind: 'not ours' };
}

/** A page that is stuck answers nothing, for ever. */
function noAnswer(): Promise<{ ok: false }> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, { ok: false }));
}

function isOurs(url: string): boolean {
  return URL.canParse(url) && PLATFORMS.some((platform) => hostOf(platform) === new URL(url).hostname);
}
