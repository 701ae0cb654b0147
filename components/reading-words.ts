import type { Say } from '../lib/words/say';

export { pageWords } from '../lib/words/page-words';

/** What is read, inside a sentence: "followers". */
export function fieldWords(field: string, say: Say): string {
  return say.t(`reading.field.${field}`);
}
