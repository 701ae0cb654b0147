import type { Heard } from '../../lib/listener/prune';
import type { ask } from '../../lib/messages';
import { dressBadges } from '../../lib/overlay/badge';
import { learn } from '../../lib/text/words';

/** As long as the background takes (schemas.ts); no language's tag is longer. */
const LONGEST_TAG = 40;

export type Speaking = {
  /** Asks for a language's words; gives what comes with them, nothing where they did not come. */
  learn(language: string): Promise<Heard | undefined>;
  /** Whether a language's words are known. If not, they are asked for. */
  knows(language: string): boolean;
};

/** The words of the page's language, so that no page carries another's. `learnt`: they have come, after `knows` had to say no. */
export function speaking(tell: typeof ask, learnt: () => void): Speaking {
  const known = new Map<string, 'asked' | 'known'>();
  const learnOne = async (language: string) => {
    known.set(language, 'asked');
    const answer = await tell('words', { language: language.slice(0, LONGEST_TAG) });
    if (!answer.ok) {
      known.delete(language);
      return undefined;
    }
    learn(language, answer.value);
    dressBadges(answer.value.look);
    known.set(language, 'known');
    return answer.value.heard;
  };
  return {
    learn: learnOne,
    knows(language) {
      if (!known.has(language)) void learnOne(language).then((came) => came && learnt());
      return known.get(language) === 'known';
    },
  };
}
