/** What is done with the answers to a page's own requests; `href`: the tab's address when they were asked for. */
export type Hearing = {
  /** A text that the page is about to be given. */
  text: (href: string, text: string) => void;
  /** A copy of a text that the page reads in some other way, to be had whenever there is time. */
  copy: (href: string, text: () => Promise<string>) => void;
  /** Data that the page itself goes on with: what is wanted of it must be taken before this returns, and nothing be changed. */
  data: (href: string, data: unknown) => void;
};

type Page = Window & typeof globalThis;

/**
 * Lets `hearing` know of the answers to a page's own `fetch` and `XMLHttpRequest` whose address, as the page wrote it, `wanted` names. The page gets
 * the same results, errors and order as without; whatever goes wrong in here stays in here. `wanted` false: nothing is touched.
 */
export function overhear(page: Page, wanted: (url: string) => boolean, hearing: Hearing): void {
  const unread = new WeakMap<object, Unread>();
  overhearFetch(page, wanted, unread);
  attempt(() => overhearReading(page.Response.prototype, unread, hearing));
  overhearRequests(page, wanted, hearing);
}

/** A wanted answer and its copies, until one of them is read. */
type Unread = { href: string; heard?: true };

function overhearFetch(page: Page, wanted: (url: string) => boolean, unread: WeakMap<object, Unread>): void {
  page.fetch = new Proxy(page.fetch, {
    apply(target, self, args: Parameters<typeof fetch>) {
      const answer = passOn(target, self, args) as Promise<Response>;
      const asked = attempt(() => addressIn(args[0]));
      if (asked === undefined || !attempt(() => wanted(asked))) return answer;
      const { href } = page.location;
      // A new promise and not a listener on the page's: an error that nobody handles is still reported, once.
      return answer.then((response) => {
        attempt(() => {
          if (response.ok && speaksData(response.headers.get('content-type'))) unread.set(response, { href });
        });
        return response;
      });
    },
  });
}

/** The page's own reading is listened to: an answer that it reads as text or data is neither copied nor parsed a second time. */
function overhearReading(answers: Response, unread: WeakMap<object, Unread>, hearing: Hearing): void {
  const { clone, text } = answers;
  /** The address of an answer that is read for the first time. */
  const first = (answer: object) => {
    const one = unread.get(answer);
    if (!one || one.heard) return undefined;
    one.heard = true;
    return one.href;
  };
  const reading = <T>(hear: (href: string, got: T) => void) => ({
    apply(target: () => Promise<T>, self: Response, args: []) {
      const got = passOn(target, self, args);
      const href = attempt(() => first(self));
      if (href === undefined) return got;
      return got.then((value) => {
        attempt(() => hear(href, value));
        return value;
      });
    },
  });
  /** Read in pieces or as bytes, it is copied first. */
  const copying = {
    apply(target: () => unknown, self: Response, args: []) {
      attempt(() => {
        const href = first(self);
        if (href === undefined) return;
        const copy: Response = Reflect.apply(clone, self, []);
        hearing.copy(href, () => Reflect.apply(text, copy, []));
      });
      return passOn(target, self, args);
    },
  };
  const through = {
    json: reading(hearing.data),
    text: reading(hearing.text),
    clone: {
      apply(target: () => Response, self: Response, args: []) {
        const copy = passOn(target, self, args);
        const one = unread.get(self);
        if (one) unread.set(copy, one);
        return copy;
      },
    },
    arrayBuffer: copying,
    blob: copying,
    bytes: copying,
    body: copying,
  };
  for (const [name, handler] of Object.entries(through)) {
    const own = Object.getOwnPropertyDescriptor(answers, name);
    if (!own) continue;
    const way = own.get ? 'get' : 'value';
    Object.defineProperty(answers, name, {
      ...own,
      [way]: new Proxy(own[way], handler as ProxyHandler<() => unknown>),
    });
  }
}

function overhearRequests(page: Page, wanted: (url: string) => boolean, hearing: Hearing): void {
  const asked = new WeakMap<XMLHttpRequest, { href: string }>();
  const heeded = new WeakSet<XMLHttpRequest>();
  const requests = page.XMLHttpRequest.prototype;
  const answered = ({ currentTarget }: Event) => {
    const request = currentTarget as XMLHttpRequest;
    const one = request.readyState === 4 && asked.get(request);
    if (one) attempt(() => heardRequest(request, one.href, hearing));
  };
  requests.open = new Proxy(requests.open, {
    apply(target, self: XMLHttpRequest, args: Parameters<XMLHttpRequest['open']>) {
      attempt(() => {
        asked.delete(self);
        if (!wanted(addressIn(args[1]))) return;
        asked.set(self, { href: page.location.href });
        // Before the page's own listeners, where it adds them after opening: what they are about to read is known by then.
        if (!heeded.has(self)) self.addEventListener('readystatechange', answered);
        heeded.add(self);
      });
      return passOn(target, self, args);
    },
  });
  requests.send = new Proxy(requests.send, {
    apply(target, self: XMLHttpRequest, args: Parameters<XMLHttpRequest['send']>) {
      const one = asked.get(self);
      if (one) one.href = page.location.href;
      return passOn(target, self, args);
    },
  });
}

function heardRequest(request: XMLHttpRequest, href: string, hearing: Hearing): void {
  if (request.status < 200 || request.status > 299 || !speaksData(request.getResponseHeader('content-type'))) return;
  if (request.responseType === '' || request.responseType === 'text') hearing.text(href, request.responseText);
  else if (request.responseType === 'json') hearing.data(href, request.response);
}

/** Instagram sends JSON as text/javascript; a page of HTML is no data. */
function speaksData(type: string | null): boolean {
  return type === null || /json|javascript/i.test(type);
}

function addressIn(asked: unknown): string {
  return typeof asked === 'object' && asked !== null && 'url' in asked ? String(asked.url) : String(asked);
}

/** What the page called, done as it would be without: a profile tells by this name whose time it is. */
export function passOn<T>(target: (...args: never[]) => T, self: unknown, args: readonly unknown[]): T {
  return Reflect.apply(target, self, args);
}

/** Whatever goes wrong in here is nobody's business but ours. */
export function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
