// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readPage } from '../../lib/readers/reader';
import type { Reader } from '../../lib/readers/table';
import { parseCount } from '../../lib/text/parse-count';
import { toy } from '../page/toy';

/** The toy site with numbers in words. */
const site: Reader = {
  ...toy,
  pages: toy.pages.map((page) => ({
    ...page,
    subjects: page.subjects.map((subject) =>
      subject.of !== 'post'
        ? subject
        : {
            ...subject,
            ways: {
              likes: (subject.ways.likes ?? []).map((way) => ({
                ...way,
                parse: (text: string) => parseCount(text, 'en', { rounding: 'unknown' }),
              })),
            },
          },
    ),
  })),
};
const card = (post: string, likes: string) =>
  `<toy-card><a class="who" href="/@ada"></a><a class="post" href="/p/${post}"></a><b class="likes">${likes}</b></toy-card>`;
const statuses = (html: string) => {
  document.body.innerHTML = html;
  return readPage(site, document, 'https://toy.example/', 1).map(({ readings }) => readings.likes?.status);
};

it('refuses a number beside which the other cards of the page have one word fewer', () => {
  const cards = [card('1', '447 likes'), card('2', '1.2K likes'), card('3', '5 zillion likes'), card('4', '1 like')];
  expect(statuses(`<main><toy-list>${cards.join('')}</toy-list></main>`)).toEqual([
    'read',
    'read',
    'unreadable',
    'read',
  ]);
});

it('knows nothing of the page before', () => {
  statuses(`<main><toy-list>${card('1', '447 likes')}</toy-list></main>`);
  expect(statuses(`<main><toy-list>${card('2', '5 new likes')}</toy-list></main>`)).toEqual(['read']);
});
