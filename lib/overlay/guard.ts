/**
 * Everything by which a page notices that something was pressed, touched, typed or dragged; and `focusin`, by which its dialog
 * notices that the focus left it, and takes it back.
 */
const NOTICED =
  'pointerdown pointerup mousedown mouseup click auxclick dblclick contextmenu touchstart touchend keydown keyup keypress focusin dragstart';

/**
 * Keeps what happens on the extension's own elements from the page, in the capture phase of the window, before any listener of
 * the page's document: a click on a badge inside a link opens no post, a key typed in the card is no shortcut of the site.
 * `press` is told the element that was really pressed. Only what a person did counts: a page can dispatch clicks of its own.
 */
export function guard(
  window: Window,
  tags: ReadonlySet<string>,
  handle: { press: (host: Element, pressed: Element) => void; key: (host: Element, event: KeyboardEvent) => void },
  signal: AbortSignal,
  trusted: (event: Event) => boolean = (event) => event.isTrusted,
): void {
  const caught = (event: Event) => {
    const { type } = event;
    const path = event.composedPath();
    const host = ownIn(path, tags);
    if (!host) return;
    event.stopImmediatePropagation();
    if (type === 'keydown' && event instanceof KeyboardEvent && trusted(event)) handle.key(host, event);
    // The default of a click inside a link is to follow it; so is the middle button's. A link can be dragged by its badge, too.
    if (type === 'dragstart' || (/^(?:aux)?click$/.test(type) && host.closest('a, label, summary')))
      event.preventDefault();
    const [pressed] = path;
    if (type === 'click' && trusted(event) && pressed instanceof Element) handle.press(host, pressed);
  };
  for (const type of NOTICED.split(' ')) {
    window.addEventListener(type, caught, { capture: true, passive: type.startsWith('touch'), signal });
  }
}

/** The extension's own element on an event's way, wherever in the page's own shadow trees it stands. */
export function ownIn(path: readonly EventTarget[], tags: ReadonlySet<string>): Element | undefined {
  return path.find((target): target is Element => target instanceof Element && tags.has(target.localName));
}
