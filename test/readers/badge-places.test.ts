// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { PLATFORMS } from '../../lib/model/platform';
import { READERS } from '../../lib/readers';
import { elementsOf } from '../../lib/readers/from';
import { looksAt } from '../../lib/readers/reader';
import { fixturesOf } from './fixtures';

const SHOWN = PLATFORMS.flatMap(fixturesOf).flatMap((fixture) =>
  fixture.html === undefined ? [] : [{ ...fixture, html: fixture.html }],
);

/** Fixtures of pages that are read, but whose row for a badge is not there: nothing to stand in is no badge, never a wrong place. */
const WITHOUT_A_ROW: readonly string[] = [];

describe('a badge has a place in every cell that was read', () => {
  it.each(SHOWN.map((fixture) => [`${fixture.platform}/${fixture.name}`, fixture] as const))(
    '%s',
    (name, { platform, html, expected }) => {
      const document = new DOMParser().parseFromString(html, 'text/html');
      const places = looksAt(READERS[platform], document, expected.url, expected.now).flatMap(
        ({ subject, cell, observation }) =>
          subject.badge && observation.creator
            ? [
                {
                  of: observation.post ?? observation.creator,
                  places: elementsOf(subject.badge.css, cell).length,
                  css: subject.badge.css,
                },
              ]
            : [],
      );
      expect(places.filter((one) => (WITHOUT_A_ROW.includes(name) ? one.places > 0 : one.places === 0))).toEqual([]);
    },
  );
});
