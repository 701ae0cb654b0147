// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { PLATFORMS } from '../../lib/model/platform';
import { shapeOf } from '../../lib/page/shape';
import { sourceOf } from '../../lib/page/source';
import { fixturesOf } from '../readers/fixtures';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const bodyOf = (html: string) => /<body[^>]*>(.*)<\/body>/s.exec(shapeOf(parse(html), '/').shape)?.[1];

describe('the shape of a page', () => {
  it('has every letter as a and every digit as 9, in any script, and keeps the marks of numbers', () => {
    expect(bodyOf('<b>1,234.5K likes</b>')).toBe('<b>9,999.9a aaaaa</b>');
    expect(bodyOf('<b>١٢٣٬٤ 百万 Ñandú</b>')).toBe('<b>999a9 aa aaaaa</b>');
    expect(bodyOf('<b>Mira 🌸🍕</b>')).toBe('<b>aaaa aa</b>');
  });

  it('keeps the values that the site alone writes, and masks or drops the others', () => {
    const html = `<a role="link" data-e2e="user-title" itemprop="name" id="video-title" class="x1lliihq mira" style="color:red"
      onclick="go('mira')" data-user="mira7" aria-label="Mira, 12" title="Mira" href="/mira.prova/followers/?x=12">x</a>`;
    expect(bodyOf(html)).toBe(
      '<a role="link" data-e2e="user-title" itemprop="name" id="video-title" data-user="aaaa9" aria-label="aaaa, 99"' +
        ' title="aaaa" href="/aaaa.aaaaa~1/followers/?a=99">a</a>',
    );
    expect(bodyOf('<a href="https://mira.example/shop">x</a>')).toBe('<a href="aaaaa://aaaa.aaaaaaa/aaaa">a</a>');
    expect(bodyOf('<i id="mira_7"></i><i id="mira.prova"></i>')).toBe('<i id="aaaa_9"></i><i id="aaaa.aaaaa"></i>');
  });

  it('tells where the same name stands again, and not what it is', () => {
    const html = `<h1> @Mira.Prova</h1><a href="/@mira.prova/video/7312345678901234567?lang=it">Mira.Prova's</a>
      <i title="7312345678901234567"></i><a href="https://www.tiktok.com/@ada">Ada</a>`;
    const made = shapeOf(parse(html), '/@mira.prova?lang=it');
    expect(made.path).toBe('/@aaaa.aaaaa~1?lang=it');
    expect(made.shape).toContain('<h1>@aaaa.aaaaa~1</h1>');
    expect(made.shape).toContain('<a href="/@aaaa.aaaaa~1/video/9999999999999999999~2?lang=it">aaaa.aaaaa\'a</a>');
    expect(made.shape).toContain('<i title="9999999999999999999~2">');
    expect(made.shape).toContain('<a href="https://www.tiktok.com/@aaa~3">aaa~3</a>');
  });

  it('empties scripts and styles, drops comments, and leaves Vaglio’s own out', () => {
    const html =
      '<script type="application/json">{"viewer":"mira"}</script><style>.mira{}</style><!-- mira --><noscript>mira</noscript>' +
      '<vaglio-badge>mira</vaglio-badge><img alt="Mira" src="/m.jpg"><br>';
    expect(bodyOf(html)).toBe(
      '<script type="application/json"></script><style></style><noscript></noscript><img alt="aaaa" src="/a.aaa"><br>',
    );
  });

  it('shows only how a long text begins', () =>
    expect(bodyOf(`<p>${'b'.repeat(500)}</p>`)).toBe(`<p>${'a'.repeat(32)}</p>`));

  it('cannot be broken out of', () => {
    expect(bodyOf('<p title="&quot;><b>">&lt;b>&amp;</p>')).toBe('<p title="&quot;>&lt;a>">&lt;a>&amp;</p>');
  });

  it('ends at about a megabyte, and is a whole document all the same', () => {
    const { shape } = shapeOf(parse(`<p title="${'word'.repeat(9)}">${'word'.repeat(9)}</p>`.repeat(15_000)), '/');
    expect(shape.length).toBeLessThan(1_001_000);
    expect(shape.endsWith('</body></html>')).toBe(true);
  });

  it('of any fixture holds no word and no number of the people on it', () => {
    for (const { html = '', name, expected } of PLATFORMS.flatMap(fixturesOf)) {
      const page = parse(html);
      const shape = parse(shapeOf(page, new URL(expected.url).pathname).shape.replace(/~\d+/g, ''));
      expect(shape.body.textContent, name).not.toMatch(/[b-zA-Z0-8]/);
      for (const attribute of ['href', 'title', 'alt', 'aria-label', 'content', 'src']) {
        const words = [...page.querySelectorAll(`[${attribute}]`)].flatMap(
          (element) => element.getAttribute(attribute)?.match(/[a-z]+\.[a-z]+/g) ?? [],
        );
        const left = [...shape.querySelectorAll(`[${attribute}]`)]
          .map((element) =>
            element.getAttribute(attribute)?.replace(/(?:www|l)\.(?:instagram|tiktok|youtube)\.com/g, ''),
          )
          .join(' ');
        expect(
          words.filter((word) => !/^a+\.a+$/.test(word) && left.includes(word)),
          name,
        ).toEqual([]);
      }
    }
  });
});

describe('the source of a page', () => {
  it('is the document without what its scripts hold, and leaves the page as it was', () => {
    const page = parse(
      '<html lang="it"><body><script>var a = "<b>";</script><STYLE>b{}</STYLE><p>Mira</p></body></html>',
    );
    const before = page.documentElement.outerHTML;
    expect(sourceOf(page).html).toBe(
      '<html lang="it"><head></head><body><script></script><style></style><p>Mira</p></body></html>',
    );
    expect(page.documentElement.outerHTML).toBe(before);
  });
});
