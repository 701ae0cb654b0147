// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { firstSlotIn, phrase, slotIn } from '../../../lib/readers/tiktok/dictionary';

describe('slotIn', () => {
  it('gives what stands in the slot, whatever breaks the line', () => {
    expect(slotIn('Like video\n25.5K likes', 'Like video\n{number} likes')).toBe('25.5K');
    expect(slotIn('Agregados a Favoritos: 10.1K', 'Agregados a Favoritos: {number}')).toBe('10.1K');
    expect(slotIn('12.3M followers', '%s followers')).toBe('12.3M');
  });

  it('gives nothing for another phrase, an empty slot, or a phrase with several slots', () => {
    expect(slotIn('Followed by otto and 3 others', '%s followers')).toBeUndefined();
    expect(slotIn(' followers', '%s followers')).toBeUndefined();
    expect(slotIn('3 of 5', '{a} of {b}')).toBeUndefined();
    expect(slotIn('Like video', 'Like video')).toBeUndefined();
  });
});

describe('firstSlotIn', () => {
  const template = '{text} created by {author} with {musician}’s {music}';
  it('cuts at the last place where the rest of the phrase fits', () => {
    const alt = 'Rye created by a friend created by Lumen with Otto’s Radio (live)';
    expect(firstSlotIn(alt, template, '{text}')).toBe('Rye created by a friend');
    expect(firstSlotIn('Two\nlines created by Lumen with Otto’s Radio', template, '{text}')).toBe('Two\nlines');
  });

  it('gives nothing where the rest does not fit, or the slot is not the first', () => {
    expect(firstSlotIn('Rye', template, '{text}')).toBeUndefined();
    expect(firstSlotIn('Lumen made Rye', '{author} made {text}', '{text}')).toBeUndefined();
  });
});

describe('phrase', () => {
  const page = (data: string) =>
    new DOMParser().parseFromString(
      `<body><p>x</p><script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">${data}</script></body>`,
      'text/html',
    ).body;

  it('finds a phrase by its key, with what JSON escapes', () => {
    const body = page('{"a":{"No bio yet.":"No bio yet. ","like":"Like\\n{number} \\u00e0 \\"you\\""}}');
    expect(phrase(body, 'No bio yet.')).toBe('No bio yet.');
    expect(phrase(body, 'like')).toBe('Like\n{number} à "you"');
  });

  it('finds nothing for another key, a key that is a pattern, or a page without the dictionary', () => {
    const body = page('{"like":"Like"}');
    expect(phrase(body, 'l.ke')).toBeUndefined();
    expect(phrase(body, 'lik')).toBeUndefined();
    expect(phrase(new DOMParser().parseFromString('<body></body>', 'text/html').body, 'like')).toBeUndefined();
  });
});
