/** A run of digits with its marks, and where it stands in the normalised text. */
export type NumberForm = { text: string; start: number; end: number };

/** What a number says: its digits without marks, and how many of them stand after the decimal mark. */
export type Digits = { digits: string; decimals: number };

// A blank groups only before exactly three digits.
const NUMBER = /\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,']\d+)*/g;

// A time, a share, a range, a rank, a price, a handle: none of them is a count. A blank does not shield a share or a price.
const FOREIGN_BEFORE = /(?:[-−–—:#/@_=<>*^~+]|[\p{Sc}%٪％] ?)$/u;
const FOREIGN_AFTER = /^(?:[-−–—:#/@_=<>*^~°]| ?[\p{Sc}%٪％‰])/u;

/** Every number of a normalised text. */
export function numbersIn(text: string): readonly NumberForm[] {
  const found: NumberForm[] = [];
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(text); match; match = NUMBER.exec(text)) {
    const [number] = match;
    found.push({ text: number, start: match.index, end: match.index + number.length });
  }
  return found;
}

/** Whether a number touches a mark that makes it something else than a count: `12:34`, `12 %`, `1-2`, `#1`. */
export function touchesForeignMark(text: string, { start, end }: NumberForm): boolean {
  return FOREIGN_BEFORE.test(text.slice(0, start)) || FOREIGN_AFTER.test(text.slice(end));
}

/** The digits of a number with no unit: every mark groups, so each must have its groups; a fraction is nothing. */
export function wholeDigits(text: string): Digits | undefined {
  const groups = text.split(/[.,' ]/);
  const marks = new Set(text.match(/[.,' ]/g));
  if (marks.size > 1 || (groups.length > 1 && !grouped(groups))) return undefined;
  return { digits: groups.join(''), decimals: 0 };
}

/** The digits of a number before a unit: one or two digits after the last mark are decimals, exactly three are a group. */
export function scaledDigits(text: string): Digits | undefined {
  const at = text.search(/[.,](?=\d*$)/);
  if (at < 0) return wholeDigits(text);
  const whole = text.slice(0, at);
  const decimals = text.slice(at + 1);
  const alone = !/[.,']/.test(whole);
  if (decimals.length === 3 && (alone || whole.includes(text.charAt(at)))) return wholeDigits(text);
  if (decimals.length > 2 || whole.includes(text.charAt(at))) return undefined;
  const before = wholeDigits(whole);
  return before && { digits: before.digits + decimals, decimals: decimals.length };
}

/** "1.234.567" and the Indian "27,71,285": three digits at the end, two or three between, no leading zero. */
function grouped(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  const last = rest.at(-1) ?? '';
  if (first.length > 3 || first.startsWith('0') || last.length !== 3) return false;
  const widths = new Set(rest.slice(0, -1).map((group) => group.length));
  return widths.size === 0 || (widths.size === 1 && (widths.has(3) || (widths.has(2) && first.length <= 2)));
}
