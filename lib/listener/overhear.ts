/** One answer to the page's own request: the tab's address when it was asked for, and how to get its text or data. */
export type Answered = { href: string; body: () => unknown };

type Hear = (answered: Answered) => void;

/**
 * Lets `hear` know of the answers to a page's own `fetch` and `XMLHttpRequest` whose address, as the page wrote it, `wanted` names. The page gets
 * the same results, errors and order as without; whatever goes wrong in here stays in here. `wanted` false: nothing is touched.
 */
export function overhear(page: Window & typeof globalThis, wanted: (url: string) => boolean, hear: Hear): void {
  overhearFetch(page, wanted, hear);
  overhearRequests(page, wanted, hear);
}

function overhearFetch(page: Window & typeof globalThis, wanted: (url: string) => boolean, hear: Hear): void {
  page.fetch = new Proxy(page.fetch, {
    apply(target, self, args: Parameters<typeof fetch>) {
      const answer = Reflect.apply(target, self, args) as Promise<Response>;
      const asked = attempt(() => addressIn(args[0]));
      if (asked === undefined || !attempt(() => wanted(asked))) return answer;
      const href = page.location.href;
      // A new promise and not a listener on the page's: an error that nobody handles is still reported, once.
      return answer.then((response) => {
        attempt(() => {
          if (!response.ok || !speaksData(response.headers.get('content-type'))) return;
          const copy = response.clone();
          hear({ href, body: () => copy.text() });
        });
        return response;
      });
    },
  });
}

function overhearRequests(page: Window & typeof globalThis, wanted: (url: string) => boolean, hear: Hear): void {
  const asked = new WeakMap<XMLHttpRequest, string>();
  const requests = page.XMLHttpRequest.prototype;
  requests.open = new Proxy(requests.open, {
    apply(target, self: XMLHttpRequest, args: Parameters<XMLHttpRequest['open']>) {
      attempt(() => asked.set(self, addressIn(args[1])));
      return Reflect.apply(target, self, args);
    },
  });
  requests.send = new Proxy(requests.send, {
    apply(target, self: XMLHttpRequest, args: Parameters<XMLHttpRequest['send']>) {
      attempt(() => {
        const address = asked.get(self);
        if (address === undefined || !wanted(address)) return;
        const href = page.location.href;
        self.addEventListener('load', () => attempt(() => heardRequest(self, href, hear)), { once: true });
      });
      return Reflect.apply(target, self, args);
    },
  });
}

function heardRequest(request: XMLHttpRequest, href: string, hear: Hear): void {
  if (request.status < 200 || request.status > 299 || !speaksData(request.getResponseHeader('content-type'))) return;
  if (request.responseType === '' || request.responseType === 'text') {
    const text = request.responseText;
    hear({ href, body: () => text });
  } else if (request.responseType === 'json') {
    const data: unknown = request.response;
    hear({ href, body: () => data });
  }
}

/** Instagram sends JSON as text/javascript; a page of HTML is no data. */
function speaksData(type: string | null): boolean {
  return type === null || /json|javascript/i.test(type);
}

function addressIn(asked: unknown): string {
  return typeof asked === 'object' && asked !== null && 'url' in asked ? String(asked.url) : String(asked);
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
