import { attempt, passOn } from './overhear';

/** A text that the page was given, and who takes what it makes of it. */
type Awaited = { text: string; take: (data: unknown) => void };

/**
 * Hands over what a page makes of a text that it was given, if it does so by `JSON.parse`: so that nothing is parsed a second time.
 * The page gets the same data and the same errors; `take` must leave the data as it is. `JSON.parse` is the page's own again as soon as no
 * text is awaited any more. What is returned ends the waiting.
 */
export function parsing(page: { JSON: JSON }): (text: string, take: Awaited['take']) => () => void {
  let awaited: readonly Awaited[] = [];
  let own: JSON['parse'] | undefined;
  let ours: JSON['parse'] | undefined;

  const stop = (one: Awaited) => {
    awaited = awaited.filter((other) => other !== one);
    if (awaited.length > 0 || !own) return;
    // Who has put another in its place meanwhile keeps it.
    if (page.JSON.parse === ours) page.JSON.parse = own;
    own = undefined;
  };
  const start = () => {
    own = page.JSON.parse;
    ours = new Proxy(own, {
      apply(target, self, args: Parameters<JSON['parse']>) {
        const data = passOn(target, self, args);
        attempt(() => {
          const one = args[1] ? undefined : awaited.find(({ text }) => text === args[0]);
          if (!one) return;
          stop(one);
          one.take(data);
        });
        return data;
      },
    });
    page.JSON.parse = ours;
  };
  return (text, take) => {
    const one = { text, take };
    awaited = [...awaited, one];
    attempt(() => own ?? start());
    return () => attempt(() => stop(one));
  };
}
