export type Dresser = {
  /** Puts the sheet on a shadow root. One is shared by all that wear it; a browser that refuses it to a content script gets a copy each. */
  dress(root: ShadowRoot, more?: string): void;
  /** From now on the sheet is another one, also on those that share it. */
  change(css: string): void;
};

/** What puts a sheet on shadow roots; `more`: a rule for some of them. */
export function dresser(css: string): Dresser {
  let now = css;
  const sheets = new Map<string, CSSStyleSheet[]>();
  return {
    dress(root, more = '') {
      try {
        const list = sheets.get(more) ?? [sheetOf(now + more)];
        sheets.set(more, list);
        // Set once: adding to the list costs three times as much.
        root.adoptedStyleSheets = list;
      } catch {
        const style = root.ownerDocument.createElement('style');
        style.textContent = now + more;
        root.append(style);
      }
    },
    change(next) {
      now = next;
      for (const [more, [sheet]] of sheets) sheet?.replaceSync(now + more);
    },
  };
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** Makes an element with a class and what it holds; page strings arrive as text only. */
export function el<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  className = '',
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...inside);
  return element;
}
