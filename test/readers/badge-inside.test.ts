// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { PLATFORMS } from '../../lib/model/platform';
import { BADGE_TAG, makeBadge } from '../../lib/overlay/badge';
import { put, standIn } from '../../lib/overlay/place';
import { READERS } from '../../lib/readers';
import { elementsOf } from '../../lib/readers/from';
import { looksAt } from '../../lib/readers/reader';
import { FULL } from '../overlay/phrases';
import { fixturesOf } from './fixtures';

const SHOWN = PLATFORMS.flatMap(fixturesOf).flatMap((fixture) =>
  fixture.html === undefined ? [] : [{ ...fixture, html: fixture.html }],
);

/** A card is read again and again while its badge stands in it. */
describe('a page reads the same with its badges on it', () => {
  it.each(SHOWN.map((fixture) => [`${fixture.platform}/${fixture.name}`, fixture] as const))(
    '%s',
    (_, { platform, html, expected }) => {
      const page = new DOMParser().parseFromString(html, 'text/html');
      const read = () => looksAt(READERS[platform], page, expected.url, expected.now);
      const before = read();
      for (const { subject, cell } of before) {
        const [place] = subject.badge ? elementsOf(subject.badge.css, cell) : [];
        if (!place || place.querySelector(BADGE_TAG)) continue;
        const { host, show } = makeBadge(page, standIn(place));
        show(FULL, 'compact');
        put(host, place, standIn(place));
      }
      expect(read().map(({ observation }) => observation)).toEqual(before.map(({ observation }) => observation));
    },
  );
});
