import { normalised } from './normal';
import { numbersIn } from './number-form';
import { nounBeside, type SlotNoun, saysMoreThan } from './slot-noun';

/** No place of a page shows its numbers in more forms; past it, somebody makes them up. */
const MOST_FORMS = 400;
const DIGITS = /[\p{Nd}.,'’٬٫\s]+/gu;

type Slot = { nouns: Map<string, SlotNoun>; forms: Map<string, { known: number; more: boolean }> };

/**
 * Learns, for each place on a page, the nouns beside its numbers, and tells a number that has a further word there: where others say
 * "447 views", the "lakh" of "5 lakh views" is a unit that nobody knows, and 5 would be wrong by much.
 */
export class SlotGuard {
  readonly #slots = new WeakMap<object, Slot>();

  /** Whether a text of one place has an unknown word beside its number; it is learnt from otherwise. Says no to several numbers. */
  refuses(place: object, text: string, language: string): boolean {
    let slot = this.#slots.get(place);
    if (!slot) {
      slot = { nouns: new Map(), forms: new Map() };
      this.#slots.set(place, slot);
    }
    const form = text.replace(DIGITS, '0');
    if (form === '0') return false;
    const before = slot.forms.get(form);
    if (before && (before.known === slot.nouns.size || before.more)) return before.more;
    const more = isMore(slot, text, language);
    if (slot.forms.size < MOST_FORMS) slot.forms.set(form, { known: slot.nouns.size, more });
    return more;
  }
}

function isMore({ nouns }: Slot, text: string, language: string): boolean {
  const plain = normalised(text);
  const [number, ...others] = numbersIn(plain);
  if (!number || others.length > 0) return false;
  const { scaled, ...noun } = nounBeside(plain, number, language);
  if (!scaled && saysMoreThan([...nouns.values()], plain, number)) return true;
  if (nouns.size < MOST_FORMS) nouns.set(`${noun.before}|${noun.after}`, noun);
  return false;
}
