import { textOf } from '../from';

/** The texts of the spans of a line, each with all that is in it, without what links elsewhere, badges, and the dots between them. */
export function spanTexts(line: ParentNode): string[] {
  return [...line.querySelectorAll('span')]
    .filter(
      (span) =>
        !span.parentElement?.closest('span') && !span.closest('a, [aria-hidden="true"], ytd-badge-supported-renderer'),
    )
    .map(textOf)
    .filter((text) => text !== '');
}

/** The texts that small print gives to screen readers as such; where none is marked so, those of its innermost spans. */
export function smallTexts(print: ParentNode): Element[] {
  const marked = [...print.querySelectorAll('[role="text"]')];
  if (marked.length > 0) return marked;
  return [...print.querySelectorAll('span:not([aria-hidden])')].filter(
    (span) => !span.querySelector('span') && !span.closest('a'),
  );
}

/** A text without the marks of direction that it may be wrapped in. */
export function bare(text: string): string {
  return text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim();
}
