// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { badges, card, labelOf, session } from './session';

let open: ReturnType<typeof session> | undefined;
afterEach(() => open?.stop());

test('a cell that the page fills anew for each card has a badge every time', async () => {
  const dom: unknown = Reflect.get(window, 'happyDOM');
  if (dom instanceof Object) Reflect.get(dom, 'setURL').call(dom, 'https://toy.example/');
  document.body.innerHTML = '<main><toy-list></toy-list></main>';
  open = session();
  const cell = card('ada', '1', '12');
  document.querySelector('toy-list')?.append(cell);
  await open.settled();
  for (let time = 0; time < 12; time++) {
    const who = time % 2 ? 'ada' : 'bea';
    cell.replaceChildren(...card(who, String(time + 2), '5').childNodes);
    await open.settled();
    expect(badges().map(labelOf), `time ${time}`).toEqual([`instagram:${who} `]);
  }
});
