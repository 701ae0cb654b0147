// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { READY, SENT } from '../../lib/listener/words';
import { listening, type Overheard } from '../../lib/page/overheard';

function start() {
  const heard: Overheard[] = [];
  const told: unknown[] = [];
  const stop = new AbortController();
  document.addEventListener(READY, (event) => told.push((event as CustomEvent).detail), { signal: stop.signal });
  const listen = listening(document, (one) => heard.push(one), stop.signal);
  const send = (detail: unknown) => document.dispatchEvent(new CustomEvent(SENT, { detail }));
  return { heard, told, listen, send, stop };
}

it('passes on the address and the data while it is on, and tells the listener so', () => {
  const { heard, told, listen, send, stop } = start();
  const here = location.href;
  send(`${here}\n{"early":1}`);
  listen(true);
  send(`${here}\n{"a":"x\\ny"}`);
  listen(false);
  send(`${here}\n{"late":1}`);
  expect(heard).toEqual([{ href: here, text: '{"a":"x\\ny"}' }]);
  stop.abort();
  expect(told).toEqual(['on', 'off']);
});

it('passes on nothing that is no text, too long, without an address, or of another site', () => {
  const { heard, listen, send, stop } = start();
  listen(true);
  const forged = [7, null, { href: location.href }, '', '{}', '\n{}', 'https://evil.example/\n{}'];
  for (const detail of [...forged, `${location.href}\n${'x'.repeat(6_000_001)}`]) send(detail);
  expect(heard).toEqual([]);
  stop.abort();
});
