/** Everything by which a page notices that something was pressed. */
const POINTING = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'auxclick', 'dblclick', 'contextmenu'];
const TOUCHING = ['touchstart', 'touchend'];
const TYPING = ['keydown', 'keyup', 'keypress'];
/** By this a page's dialog notices that the focus left it, and takes it back. */
const FOCUS = ['focusin'];

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
    const path = event.composedPath();
    const host = ownIn(path, tags);
    if (!host) return;
    event.stopImmediatePropagation();
    const [pressed] = path;
    if (event.type === 'keydown' && event instanceof KeyboardEvent && trusted(event)) handle.key(host, event);
    if (event.type !== 'click' && event.type !== 'auxclick') return;
    // The default of a click inside a link is to follow it; so is the middle button's.
    if (host.closest('a, label, summary')) event.preventDefault();
    if (event.type === 'click' && trusted(event) && isElement(pressed)) handle.press(host, pressed);
  };
  for (const type of [...POINTING, ...TYPING, ...FOCUS])
    window.addEventListener(type, caught, { capture: true, signal });
  for (const type of TOUCHING) window.addEventListener(type, caught, { capture: true, passive: true, signal });
  window.addEventListener(
    'dragstart',
    (event) => {
      if (ownIn(event.composedPath(), tags)) event.preventDefault();
    },
    { capture: true, signal },
  );
}

/** The extension's own element on an event's way, wherever in the page's own shadow trees it stands. */
export function ownIn(path: readonly EventTarget[], tags: ReadonlySet<string>): Element | undefined {
  return path.filter(isElement).find(({ localName }) => tags.has(localName));
}

function isElement(target: EventTarget | null | undefined): target is Element {
  return target instanceof Node && target.nodeType === 1;
}
