import type { PageSay } from '../../components/say';
import type { Trouble } from '../../lib/messages';
import { storageTrouble } from '../../lib/store/retention';

/** What a failure of the store means to the person. */
export function troubleOf(error: unknown): Trouble {
  return storageTrouble(error) ?? 'failed';
}

/** The sentence that says what happened and what to do next. */
export function troubleWords(trouble: Trouble, say: PageSay): string {
  const words = {
    'storage full': 'trouble.storageFull',
    'storage refused': 'trouble.storageRefused',
    'not understood': 'trouble.notUnderstood',
    'extension updated': 'trouble.extensionUpdated',
    failed: 'trouble.failed',
  } satisfies Record<Trouble, string>;
  return say.t(words[trouble]);
}
