import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HEARD } from '../../lib/listener/heard';
import { pruner } from '../../lib/listener/prune';
import type { Observation } from '../../lib/model/observation';
import { PLATFORMS, type Platform } from '../../lib/model/platform';
import { READERS } from '../../lib/readers';
import type { SentWay, Shape } from '../../lib/readers/sent';
import { readSent } from '../../lib/readers/sent-reader';
import { samples } from '../../scripts/bench-sent/samples';
import { heardOf } from '../../scripts/heard/heard-of';
import { type Fixture, fixturesOf, withoutMissing } from './fixtures';

type SentFixture = Fixture & { sent: string };

const SENT = PLATFORMS.flatMap(fixturesOf).flatMap((fixture): SentFixture[] =>
  fixture.sent === undefined ? [] : [{ ...fixture, sent: fixture.sent }],
);
const root = join(import.meta.dirname, '../..');
const named = (fixtures: readonly SentFixture[]) =>
  fixtures.map((fixture) => [`${fixture.platform}/${fixture.name}`, fixture] as const);

function read(platform: Platform, { expected: { url, now } }: SentFixture, data: unknown): Observation[] {
  return readSent(READERS[platform], data, { href: url, language: 'en', now }).map(withoutMissing);
}

describe('law 1 of sent data: a fixture reads exactly as written, the winning way included', () => {
  it.each(named(SENT))('%s', (_, fixture) => {
    expect(read(fixture.platform, fixture, JSON.parse(fixture.sent))).toEqual(fixture.expected.sent);
  });
});

describe('law 2 of sent data: a fixture means nothing to the tables of other sites', () => {
  it.each(named(SENT))('%s', (_, fixture) => {
    for (const platform of PLATFORMS.filter((other) => other !== fixture.platform)) {
      expect(read(platform, fixture, JSON.parse(fixture.sent)), `as ${platform}`).toEqual([]);
    }
  });
});

describe('law 3 of sent data: every way wins in some fixture', () => {
  it.each(PLATFORMS.filter((platform) => SENT.some((fixture) => fixture.platform === platform)))('%s', (platform) => {
    const won = new Set(SENT.filter((fixture) => fixture.platform === platform).flatMap(winners));
    const idle = READERS[platform].sent.shapes.flatMap((shape) =>
      fieldsOf(shape).flatMap(([field, ways]) =>
        ways
          .map(({ by }) => `${field} by ${by}`)
          .filter((way) => !won.has(way))
          .map((way) => `${shape.shape}: ${way}`),
      ),
    );
    expect(idle).toEqual([]);
  });
});

function winners({ expected }: SentFixture): string[] {
  return (expected.sent ?? []).flatMap(({ readings }) =>
    Object.entries(readings).flatMap(([field, reading]) => ('by' in reading ? [`${field} by ${reading.by}`] : [])),
  );
}

/** Fields alone: an identity's winner is not in an observation, but without one there is no observation. */
function fieldsOf({ ways }: Shape): (readonly [string, readonly SentWay<unknown>[]])[] {
  return Object.entries(ways).map(([field, list]) => [field, list as readonly SentWay<unknown>[]] as const);
}

describe("the listener's copy of an answer reads the same as the whole", () => {
  it.each(named(SENT.filter(({ name }) => !name.includes('inline'))))('%s', (_, fixture) => {
    const copy = pruner(heardOf(READERS[fixture.platform].sent))(JSON.parse(fixture.sent));
    expect(read(fixture.platform, fixture, copy)).toEqual(fixture.expected.sent);
  });

  const captures = join(root, '../shared/captures');
  const there = existsSync(captures);
  if (!there) console.info('skipped: no captures beside the repository whose copies could be compared');

  it.skipIf(!there)('so it does of every real answer', () => {
    const now = Date.UTC(2026, 7, 1);
    for (const { platform, href, text } of samples(captures, now)) {
      const of = (data: unknown) => readSent(READERS[platform], data, { href, language: 'en', now });
      expect(of(pruner(HEARD[platform])(JSON.parse(text)))).toEqual(of(JSON.parse(text)));
    }
  });
});
