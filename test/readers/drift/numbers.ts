import { translated } from './attributes';
import { type Breaking, copyOf, each, eachNumber, elementsIn, otherDigits } from './breaking';
import { countRowsIn } from './structure';

const DIGITS = /\p{Nd}[\p{Nd}.,'’\u00a0\u202f]*/u;

/** The number with its unit, and the words after it. */
function partsOf(value: string): [before: string, number: string, after: string] | undefined {
  const match = /^([^\p{Nd}]*)(\p{Nd}[\p{Nd}.,'’\u00a0\u202f]*[KMBkmb]?)(.*)$/su.exec(value);
  return match ? [match[1] ?? '', match[2] ?? '', match[3] ?? ''] : undefined;
}

function span(document: Document, text: string): HTMLElement {
  const element = document.createElement('span');
  element.textContent = text;
  return element;
}

/** Each digit of a number is replaced by what `digit` makes of it. */
const digitByDigit = (make: (document: Document, digit: string) => Node): Breaking['apply'] =>
  eachNumber((text, value) => {
    const number = DIGITS.exec(value);
    if (!number) return false;
    const document = text.ownerDocument;
    const pieces = [...number[0]].map((letter) => (/\p{Nd}/u.test(letter) ? make(document, letter) : letter));
    const rest = value.slice(number.index + number[0].length);
    text.replaceWith(value.slice(0, number.index), ...pieces, rest);
    return true;
  });

/** A column of all ten digits, of which one is in view. */
function column(document: Document, digit: string): Node {
  const box = document.createElement('div');
  for (const each of '0123456789') box.append(span(document, each));
  box.setAttribute('style', `transform: translateY(-${digit}em)`);
  return box;
}

/** A copy of the last count of a row, without what tells what it counts: a count that the site adds. */
const newCount =
  (place: 'prepend' | 'append'): Breaking['apply'] =>
  (page) => {
    const rows = countRowsIn(page).filter((row) => row.childElementCount > 2);
    for (const row of rows) {
      const { lastElementChild } = row;
      if (!lastElementChild) continue;
      const copy = copyOf(lastElementChild, [], '');
      for (const element of [copy, ...copy.querySelectorAll('*')]) {
        for (const { name } of [...element.attributes]) element.removeAttribute(name);
        for (const node of element.childNodes)
          if (node.nodeType === 3) node.nodeValue = translated(node.nodeValue ?? '');
      }
      row[place](copy);
    }
    return rows.length > 0;
  };

/** How numbers and labels are written. */
export const NUMBERS: readonly Breaking[] = [
  {
    name: 'labels translated',
    apply: ({ document }) => {
      let changed = false;
      for (const element of elementsIn(document.body)) {
        if (element.closest('a[href*="/@"], h1, h2, h3, [data-e2e*="user"], [data-e2e*="desc"], svg')) continue;
        for (const node of element.childNodes) {
          const text = node.nodeType === 3 ? (node.nodeValue ?? '') : '';
          // Captions and bios are longer; handles have a dot or stand in links.
          if (text.length > 40 || !/^[\s\p{Nd}.,KMB]*[\p{L} ]+$/u.test(text) || element.closest('a:not([href="#"])'))
            continue;
          node.nodeValue = translated(text);
          changed ||= node.nodeValue !== text;
        }
      }
      return changed;
    },
    rewrites: ['name', 'authorName', 'category', 'bio', 'text', 'caption', 'location'],
  },
  { name: 'digits in spans of their own', apply: digitByDigit(span) },
  { name: 'digits that roll in columns', apply: digitByDigit(column) },
  {
    name: 'a digit in a text node of its own',
    apply: eachNumber((text, value) => {
      const at = value.search(/\p{Nd}/u) + 1;
      text.splitText(at);
      return at > 0;
    }),
  },
  {
    name: 'number and words in spans of their own',
    apply: eachNumber((text, value) => {
      const [before, number, after] = partsOf(value) ?? [];
      if (number === undefined || !`${before}${after}`.trim()) return false;
      const document = text.ownerDocument;
      text.replaceWith(...[before, number, after].filter(Boolean).map((part) => span(document, part ?? '')));
      return true;
    }),
  },
  {
    name: 'a unit in a span of its own',
    apply: eachNumber((text, value) => {
      const unit = /^(\s*\p{Nd}[\p{Nd}.,]*)([KMB])(.*)$/su.exec(value);
      if (!unit) return false;
      const document = text.ownerDocument;
      text.replaceWith(unit[1] ?? '', span(document, unit[2] ?? ''), unit[3] ?? '');
      return true;
    }),
  },
  {
    name: 'number doubled for screen readers',
    apply: eachNumber((text, value) => {
      const copy = span(text.ownerDocument, value);
      copy.setAttribute('class', 'visually-hidden');
      text.after(copy);
      return true;
    }),
  },
  {
    name: 'number doubled beside itself',
    apply: eachNumber((text) => {
      const { parentElement } = text;
      if (!parentElement || parentElement.childNodes.length > 1) return false;
      parentElement.after(parentElement.cloneNode(true));
      return true;
    }),
  },
  {
    name: 'another number beside each number',
    apply: eachNumber((text) => {
      const { parentElement } = text;
      if (!parentElement || parentElement.childNodes.length > 1) return false;
      parentElement.after(copyOf(parentElement, [], ''));
      return true;
    }),
  },
  {
    name: 'another number in the element of each',
    apply: eachNumber((text, value) => {
      text.after(span(text.ownerDocument, ` ${otherDigits(value)}`));
      return true;
    }),
  },
  { name: 'a new count before the others', apply: newCount('prepend') },
  { name: 'a new count after the others', apply: newCount('append') },
  {
    name: 'numbers wrapped in bidi marks',
    apply: eachNumber((text, value) => {
      text.nodeValue = `\u2068${value}\u2069`;
      return true;
    }),
  },
  {
    name: 'numbers after a right-to-left mark',
    apply: eachNumber((text, value) => {
      text.nodeValue = value.replace(DIGITS, '\u200f$&\u200e');
      return true;
    }),
  },
  {
    name: 'zero-width joiners between digits',
    apply: eachNumber((text, value) => {
      text.nodeValue = value.replace(/(\p{Nd})(?=\p{Nd})/gu, '$1\u2060');
      return text.nodeValue !== value;
    }),
  },
  {
    name: 'blanks that do not break',
    apply: eachNumber((text, value) => {
      text.nodeValue = value.replace(/ /g, '\u202f');
      return text.nodeValue !== value;
    }),
  },
  {
    name: 'units in small letters',
    apply: eachNumber((text, value) => {
      text.nodeValue = value.replace(
        /(\p{Nd})([KMB])(?!\p{L})/u,
        (_, digit: string, unit: string) => digit + unit.toLowerCase(),
      );
      return text.nodeValue !== value;
    }),
  },
  {
    name: 'a blank before units',
    apply: eachNumber((text, value) => {
      text.nodeValue = value.replace(/(\p{Nd})([KMB])(?!\p{L})/u, '$1 $2');
      return text.nodeValue !== value;
    }),
  },
  {
    name: 'digits of Arabic',
    apply: eachNumber((text, value) => {
      text.nodeValue = value.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)));
      return text.nodeValue !== value;
    }),
  },
  {
    name: 'numbers shown in attributes alone',
    apply: eachNumber((text, value) => {
      text.parentElement?.setAttribute('data-count', value);
      text.remove();
      return true;
    }),
    takes: true,
  },
  {
    name: 'numbers taken away',
    apply: eachNumber((text) => {
      text.remove();
      return true;
    }),
    takes: true,
  },
  {
    name: 'numbers not there yet',
    apply: eachNumber((text) => {
      text.nodeValue = '–';
      return true;
    }),
    takes: true,
  },
  {
    name: 'captions full of numbers',
    apply: each('h1[dir], h3, h3 [role="text"], [data-e2e*="-desc"] span, [id="video-title"]', (element) => {
      if (element.childElementCount > 0 || !element.textContent?.trim()) return false;
      element.textContent = '99,999 likes, 88K views and 77M followers in 3 days';
      if (element.hasAttribute('title')) element.setAttribute('title', element.textContent);
      return true;
    }),
    rewrites: ['caption', 'bio', 'text', 'name'],
  },
];
