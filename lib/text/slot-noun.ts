import { COUNT_LANGUAGES } from './count-language';
import type { NumberForm } from './number-form';
import { scaleKnown, scaleUnknown } from './scale';
import { BLANKLESS, CLASSIFIER } from './script';

/** What a count's text says besides the number and its unit, on either side: the noun of the place it stands in. */
export type SlotNoun = { before: string; after: string };

/** Whether a text has a word right beside its number that its place's noun has not: "5 xyz views" where others say "447 views". */
export function saysMoreThan(nouns: readonly SlotNoun[], plain: string, { start, end }: NumberForm): boolean {
  const before = plain.slice(0, start).trim();
  const after = plain.slice(end).trim();
  return nouns.some(
    (noun) =>
      (before === noun.before && addsBefore(after, noun.after)) ||
      (after === noun.after && addsAfter(before, noun.before)),
  );
}

function addsBefore(text: string, shown: string): boolean {
  // "447টি ভিউ" has its classifier at the number, "110 কোটি ভিউ" in the unit.
  const after = text.replace(CLASSIFIER, '').trim();
  const noun = shown.replace(CLASSIFIER, '').trim();
  if (noun === '' || !after.endsWith(noun) || after === noun) return false;
  return BLANKLESS.test(noun) || after.endsWith(` ${noun}`);
}

function addsAfter(before: string, noun: string): boolean {
  if (noun === '' || !before.startsWith(noun) || before === noun) return false;
  return BLANKLESS.test(noun) || before.startsWith(`${noun} `);
}

/** What stands around a number and its unit. `scaled`: it has a unit that is known. */
export function nounBeside(plain: string, number: NumberForm, language: string): SlotNoun & { scaled: boolean } {
  const own = COUNT_LANGUAGES.of(language);
  const found = own ? scaleKnown(plain, number, own, false) : scaleUnknown(plain, number, false);
  const scale = typeof found === 'string' ? undefined : found[0];
  const start = scale?.start ?? number.start;
  const after = plain.slice(scale?.end ?? number.end).trim();
  return { before: plain.slice(0, start).trim(), after, scaled: scale !== undefined };
}
