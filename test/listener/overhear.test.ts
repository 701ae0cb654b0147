import { beforeEach, describe, expect, it } from 'vitest';
import { type Answered, overhear } from '../../lib/listener/overhear';

class FakeRequest extends EventTarget {
  status = 200;
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
  const page = { location: { href: 'https://www.instagram.com/ada.prova/' }, fetch, XMLHttpRequest: Requests };
  return page as unknown as Window & typeof globalThis;
}

const heard: Answered[] = [];
const hear = (answered: Answered) => heard.push(answered);
beforeEach(() => heard.splice(0));

const wanted = (url: string) => url.includes('/graphql');
const json = (text: string) => new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });

describe('overhear: fetch', () => {
  it('gives the page its own response, unread, and hears the same bytes', async () => {
    const response = json('{"a":1}');
    const page = pageWith(async () => response);
    overhear(page, wanted, hear);
    const got = await page.fetch('/graphql/query', { method: 'POST' });
    expect(got).toBe(response);
    expect(got.bodyUsed).toBe(false);
    expect(await got.text()).toBe('{"a":1}');
    expect(heard[0]?.href).toBe('https://www.instagram.com/ada.prova/');
    expect(await heard[0]?.body()).toBe('{"a":1}');
  });

  it('leaves addresses that are not wanted exactly as they are', () => {
    const promise = Promise.resolve(json('{}'));
    const page = pageWith(() => promise);
    overhear(page, wanted, hear);
    expect(page.fetch('/ajax/other')).toBe(promise);
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

  it('is not heard failing: neither a hearer that throws, nor a body that was read, nor an odd address', async () => {
    const used = json('{}');
    await used.text();
    const page = pageWith(async () => used);
    overhear(
      page,
      () => {
        throw new Error('mine');
      },
      () => {
        throw new Error('mine');
      },
    );
    expect(await page.fetch('/graphql')).toBe(used);
    const other = pageWith(async () => used);
    overhear(other, wanted, () => {
      throw new Error('mine');
    });
    expect(await other.fetch('/graphql')).toBe(used);
    expect(await other.fetch(Symbol.iterator as unknown as string)).toBe(used);
  });

  it('passes over HTML and failed answers', async () => {
    for (const response of [
      new Response('<html>', { headers: { 'content-type': 'text/html' } }),
      new Response('{}', { status: 500, headers: { 'content-type': 'application/json' } }),
    ]) {
      const page = pageWith(async () => response);
      overhear(page, wanted, hear);
      await page.fetch('/graphql');
    }
    expect(heard).toEqual([]);
  });

  it('works with a Request, and under and over another wrapper', async () => {
    const inner = async () => json('{"b":2}');
    const page = pageWith((...args) => inner.apply(undefined, args as []));
    const asked: string[] = [];
    overhear(page, (url) => asked.push(url) > 0 && wanted(url), hear);
    const ours = page.fetch;
    page.fetch = ((...args: Parameters<typeof fetch>) => ours(...args)) as typeof fetch;
    expect(await (await page.fetch(new Request('https://www.instagram.com/graphql'))).json()).toEqual({ b: 2 });
    expect(asked).toEqual(['https://www.instagram.com/graphql']);
    expect(heard).toHaveLength(1);
  });
});

describe('overhear: XMLHttpRequest', () => {
  function answered(prepare: (request: FakeRequest) => void, url = '/graphql'): Answered[] {
    heard.splice(0);
    const page = pageWith(() => undefined);
    overhear(page, wanted, hear);
    const request = new page.XMLHttpRequest() as unknown as FakeRequest;
    request.open('POST', url);
    request.send('body');
    expect(request.sent).toEqual(['body']);
    prepare(request);
    request.dispatchEvent(new Event('load'));
    return heard;
  }

  it('hears text and parsed answers', async () => {
    expect(
      answered((request) => {
        request.responseText = '{"a":1}';
      })[0]?.body(),
    ).toBe('{"a":1}');
    expect(
      answered((request) => {
        request.responseType = 'json';
        request.response = { a: 1 };
      })[0]?.body(),
    ).toEqual({ a: 1 });
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
