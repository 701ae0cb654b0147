import type { Drawing } from '../model/drawing';

const MAY_HAVE = /^(?:class|id|dir|role|type|tabindex|target|rel|(?:aria|data)-\w+)$/;

/** Makes the elements that a drawing tells of. Its texts become text, and of addresses only a secure one becomes a link. */
export function draw(document: Document, { tag, has = {}, style = {}, inside = [] }: Drawing): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value = ''] of Object.entries(has)) {
    if (name === 'href' ? value.startsWith('https:') : MAY_HAVE.test(name)) element.setAttribute(name, value);
  }
  setStyle(element, style);
  element.append(...inside.map((part) => (typeof part === 'string' ? part : draw(document, part))));
  return element;
}

/** A page's policy refuses styles that come as an attribute, not those that are set one by one. */
export function setStyle(element: HTMLElement, style: NonNullable<Drawing['style']>): void {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value);
}
