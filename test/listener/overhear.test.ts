import { beforeEach, describe, expect, it } from 'vitest';
import { type Hearing, overhear } from '../../lib/listener/overhear';

class FakeRequest extends EventTarget {
  status = 200;
  readyState = 0;
  responseType = '';
  responseText = '';
  response: unknown;
  sent: unknown[] = [];
  open(..._args: unknown[]) {}
  send(...args: unknown[]) {
    this.sent = args;
  }
  getResponseHeader() {
    return 'application/json';
  }
}

function pageWith(fetch: (...args: unknown[]) => unknown) {
  class Requests extends FakeRequest {}
  const page = {
    location: { href: 'https://www.instagram.com/ada.prova/' },
    fetch,
    XMLHttpRequest: Requests,
    Response: Answers(),
  };
  return page as unknown as Window & typeof globalThis;
}

/** A class of answers of the page's own, so that what one test does to it is not there in the next. */
function Answers() {
  const own = class extends Response {};
  for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(Response.prototype))) {
    if (name !== 'constructor') Object.defineProperty(own.prototype, name, property);
  }
  // Node's makes a plain one.
  const { clone } = Response.prototype;
  own.prototype.clone = function copied() {
    return Object.setPrototypeOf(clone.call(this), own.prototype);
  };
  return own;
}

const heard: { href: string; got: unknown }[] = [];
const hear: Hearing = {
  text: (href, got) => void heard.push({ href, got }),
  copy: async (href, text) => {
    const one: (typeof heard)[number] = { href, got: undefined };
    heard.push(one);
    one.got = await text();
  },
  data: (href, got) => void heard.push({ href, got }),
};
const deaf = (): Hearing => {
  const fail = () => {
    throw new Error('mine');
  };
  return { text: fail, copy: fail, data: fail };
};
beforeEach(() => heard.splice(0));

const wanted = (url: string) => url.includes('/graphql');
const HREF = 'https://www.instagram.com/ada.prova/';
const JSON_TYPE = { headers: { 'content-type': 'application/json; charset=utf-8' } };

/** A page that is answered this, and has asked for it. */
async function asked(text: string, init: ResponseInit = JSON_TYPE, hearing = hear) {
  const page: ReturnType<typeof pageWith> = pageWith(async () => new page.Response(text, init));
  overhear(page, wanted, hearing);
  return page.fetch('/graphql/query', { method: 'POST' });
}

describe('overhear: fetch', () => {
  it('gives the page its own response, unread, and hears nothing before the page reads it', async () => {
    const page: ReturnType<typeof pageWith> = pageWith(async () => response);
    const response = new page.Response('{"a":1}', JSON_TYPE);
    overhear(page, wanted, hear);
    const got = await page.fetch('/graphql/query', { method: 'POST' });
    expect(got).toBe(response);
    expect(got.bodyUsed).toBe(false);
    expect(heard).toEqual([]);
  });

  it('hears the text that the page reads, and the very data', async () => {
    expect(await (await asked('{"a":1}')).text()).toBe('{"a":1}');
    const data = await (await asked('{"b":[2]}')).json();
    expect(data).toEqual({ b: [2] });
    expect(heard).toEqual([
      { href: HREF, got: '{"a":1}' },
      { href: HREF, got: { b: [2] } },
    ]);
    expect(heard[1]?.got).toBe(data);
  });

  it.each<[string, (answer: Response) => Promise<string>]>([
    ['bytes', async (answer) => new TextDecoder().decode(await answer.arrayBuffer())],
    ['a blob', async (answer) => (await answer.blob()).text()],
    ['a stream', async (answer) => new Response(answer.body).text()],
  ])('hears a copy of what the page reads as %s', async (_, read) => {
    const answer = await asked('{"c":3}');
    expect(await read(answer)).toBe('{"c":3}');
    expect(answer.bodyUsed).toBe(true);
    await expect.poll(() => heard, { timeout: 10_000 }).toEqual([{ href: HREF, got: '{"c":3}' }]);
  });

  it('hears once what the page copies and reads twice', async () => {
    const answer = await asked('{"d":4}');
    const copy = answer.clone();
    expect(await copy.json()).toEqual({ d: 4 });
    expect(await answer.text()).toBe('{"d":4}');
    expect(heard).toEqual([{ href: HREF, got: { d: 4 } }]);
  });

  it('lets reading fail as it does without', async () => {
    await expect((await asked('{"cut')).json()).rejects.toBeInstanceOf(SyntaxError);
    const answer = await asked('{}');
    await answer.text();
    await expect(answer.text()).rejects.toBeInstanceOf(TypeError);
    expect(() => answer.clone()).toThrow(TypeError);
    expect(heard).toHaveLength(1);
  });

  it('leaves addresses that are not wanted exactly as they are', async () => {
    const page: ReturnType<typeof pageWith> = pageWith(() => promise);
    const promise = Promise.resolve(new page.Response('{}', JSON_TYPE));
    overhear(page, wanted, hear);
    expect(page.fetch('/ajax/other')).toBe(promise);
    expect(await (await promise).json()).toEqual({});
    expect(heard).toEqual([]);
  });

  it('passes on errors, thrown and rejected, as they were', async () => {
    const failure = new TypeError('Failed to fetch');
    const rejecting = pageWith(() => Promise.reject(failure));
    overhear(rejecting, wanted, hear);
    await expect(rejecting.fetch('/graphql')).rejects.toBe(failure);
    const throwing = pageWith(() => {
      throw failure;
    });
    overhear(throwing, wanted, hear);
    expect(() => throwing.fetch('/graphql')).toThrow(failure);
    expect(heard).toEqual([]);
  });

  it('is not heard failing: neither a hearer that throws, nor an odd address, nor a body of another kind', async () => {
    expect(await (await asked('{"e":5}', JSON_TYPE, deaf())).json()).toEqual({ e: 5 });
    expect(await (await asked('{"e":5}', JSON_TYPE, deaf())).text()).toBe('{"e":5}');
    expect((await (await asked('{"e":5}', JSON_TYPE, deaf())).blob()).size).toBe(7);
    const answer = {} as Response;
    const page = pageWith(async () => answer);
    overhear(
      page,
      () => {
        throw new Error('mine');
      },
      hear,
    );
    expect(await page.fetch('/graphql')).toBe(answer);
    const other = pageWith(async () => answer);
    overhear(other, wanted, hear);
    expect(await other.fetch('/graphql')).toBe(answer);
    expect(await other.fetch(Symbol.iterator as unknown as string)).toBe(answer);
    expect(heard).toEqual([]);
  });

  it('passes over HTML and failed answers', async () => {
    await (await asked('<html>', { headers: { 'content-type': 'text/html' } })).text();
    await (await asked('{}', { ...JSON_TYPE, status: 500 })).text();
    expect(heard).toEqual([]);
  });

  it('leaves the methods as they are to see', () => {
    const page = pageWith(async () => undefined);
    const before = Object.getOwnPropertyDescriptors(page.Response.prototype);
    overhear(page, wanted, hear);
    const after = Object.getOwnPropertyDescriptors(page.Response.prototype);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [name, { value, get, ...flags }] of Object.entries(before)) {
      const now = (after as Record<string, PropertyDescriptor>)[name];
      expect(now, name).toMatchObject(flags);
      expect(now?.value?.name, name).toBe(value?.name);
      expect(now?.get?.name, name).toBe(get?.name);
      if (typeof value === 'function' && name !== 'constructor') {
        expect(String(now?.value), name).toMatch(/\[native code\]|^(async )?\w+\(/);
      }
    }
  });

  it('works with a Request, and under and over another wrapper', async () => {
    const page: ReturnType<typeof pageWith> = pageWith((...args) => inner.apply(undefined, args as []));
    const inner = async () => new page.Response('{"b":2}', JSON_TYPE);
    const urls: string[] = [];
    overhear(page, (url) => urls.push(url) > 0 && wanted(url), hear);
    const ours = page.fetch;
    page.fetch = ((...args: Parameters<typeof fetch>) => ours(...args)) as typeof fetch;
    const read = page.Response.prototype.json;
    page.Response.prototype.json = function json() {
      return read.call(this);
    };
    expect(await (await page.fetch(new Request('https://www.instagram.com/graphql'))).json()).toEqual({ b: 2 });
    expect(urls).toEqual(['https://www.instagram.com/graphql']);
    expect(heard).toHaveLength(1);
  });
});

describe('overhear: XMLHttpRequest', () => {
  /** What is heard of a request that the page's own script sends, and that is answered so. */
  function answered(prepare: (request: FakeRequest) => void, url = '/graphql') {
    const page = pageWith(() => undefined);
    overhear(page, wanted, hear);
    const request = new page.XMLHttpRequest() as unknown as FakeRequest;
    request.open('POST', url);
    request.send('body');
    expect(request.sent).toEqual(['body']);
    prepare(request);
    for (const state of [2, 3, 4]) {
      request.readyState = state;
      request.dispatchEvent(new Event('readystatechange'));
    }
    return heard.splice(0);
  }

  it('hears text and parsed answers', () => {
    const text = answered((request) => {
      request.responseText = '{"a":1}';
    });
    expect(text).toEqual([{ href: HREF, got: '{"a":1}' }]);
    const data = answered((request) => {
      request.responseType = 'json';
      request.response = { a: 1 };
    });
    expect(data).toEqual([{ href: HREF, got: { a: 1 } }]);
  });

  it('hears before the page does, where the page listens after opening; and a request that is used again', () => {
    const page = pageWith(() => undefined);
    overhear(page, wanted, hear);
    const request = new page.XMLHttpRequest() as unknown as FakeRequest;
    const known: number[] = [];
    for (const url of ['/graphql?1', '/other', '/graphql?2']) {
      request.open('GET', url);
      request.addEventListener('readystatechange', () => known.push(heard.length), { once: true });
      request.responseText = `"${url}"`;
      request.send();
      request.readyState = 4;
      request.dispatchEvent(new Event('readystatechange'));
    }
    expect(heard.map(({ got }) => got)).toEqual(['"/graphql?1"', '"/graphql?2"']);
    expect(known).toEqual([1, 1, 2]);
  });

  it('passes over other addresses, bytes and failures', () => {
    expect(answered(() => {}, '/other')).toEqual([]);
    expect(
      answered((request) => {
        request.responseType = 'arraybuffer';
      }),
    ).toEqual([]);
    expect(
      answered((request) => {
        request.status = 404;
      }),
    ).toEqual([]);
  });
});
