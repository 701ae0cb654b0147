import type { Count } from '../../lib/model/count';
import type { Observation, Reading } from '../../lib/model/observation';
import { creatorKey, type Platform } from '../../lib/model/platform';
import type { TrueCount, TrueCreator, TruePost, Truth } from './truth-file';

/**
 * What became of one true value. `made up`: a value was read where the truth knows of none.
 * `nobody's`: the page names no handle there, so no reader may attribute it.
 */
export type Outcome = 'right' | 'wrong' | 'not read' | 'made up' | "nobody's";

export type Judgement = {
  where: 'dom' | 'json';
  subject: string;
  field: string;
  outcome: Outcome;
  expected: unknown;
  got: unknown;
};

type Check = {
  field: string;
  truth: unknown;
  reading: Reading<unknown> | undefined;
  same: (value: unknown) => boolean;
  forbidden: boolean;
};

/** Compares the observations of one page with its truth: what is shown with `dom` values, what was sent with those of JSON. */
export function compare(truth: Truth, observations: readonly Observation[]): Judgement[] {
  const judgements = [...stray(truth, observations)];
  if (truth.expect === 'nothing') return judgements;
  for (const where of ['dom', 'json'] as const) {
    const seen = observations.filter(({ witness }) => (witness === 'shown') === (where === 'dom'));
    for (const creator of truth.creators.filter((one) => one.where === where)) {
      judgements.push(
        ...judge(
          where,
          creator.handle ?? creator.name ?? '?',
          creatorChecks(truth, creator, seen),
          hasIdentity(creator, truth),
        ),
      );
    }
    for (const post of truth.posts.filter((one) => one.where === where)) {
      judgements.push(...judge(where, post.id ?? '?', postChecks(truth, post, seen), post.id !== null));
    }
  }
  return judgements;
}

/** What is shown nowhere must not be read from the page's body: walls, missing pages, pages before they filled in. */
function stray(truth: Truth, observations: readonly Observation[]): Judgement[] {
  if (truth.expect === 'dom') return [];
  return observations
    .filter(
      ({ witness, readings }) =>
        (truth.expect === 'nothing' || witness === 'shown') &&
        Object.values(readings).some((one) => one?.status === 'read'),
    )
    .map(({ creator, post, readings }) => ({
      where: 'dom',
      subject: post ?? creator ?? '?',
      field: 'anything',
      outcome: 'made up',
      expected: null,
      got: readings,
    }));
}

function judge(where: 'dom' | 'json', subject: string, checks: readonly Check[], identity: boolean): Judgement[] {
  return checks.flatMap(({ field, truth, reading, same, forbidden }): Judgement[] => {
    const got = reading?.status === 'read' ? reading.value : reading?.status;
    const base = { where, subject, field, expected: truth, got };
    if (truth === null || truth === undefined) {
      // `null` means: not shown. Of sent data a truth lists only a part: TikTok's search of 2026-01 has saves that it leaves out.
      return forbidden && where === 'dom' && reading?.status === 'read' ? [{ ...base, outcome: 'made up' }] : [];
    }
    if (!identity) return [{ ...base, outcome: "nobody's" }];
    if (reading?.status !== 'read') return [{ ...base, outcome: 'not read' }];
    return [{ ...base, outcome: same(reading.value) ? 'right' : 'wrong' }];
  });
}

function hasIdentity(creator: TrueCreator, { url }: Truth): boolean {
  return creator.handle !== null || pathOf(creator, url) !== undefined;
}

function creatorChecks({ platform, url }: Truth, creator: TrueCreator, seen: readonly Observation[]): Check[] {
  const key = keyOf(platform, creator.handle, pathOf(creator, url));
  const reading = (field: keyof Observation['readings']) =>
    best(seen.filter((one) => one.creator === key && !one.post && !one.comment).map((one) => one.readings[field])) ??
    (field === 'name'
      ? best(seen.filter((one) => one.creator === key && one.post).map((one) => one.readings.authorName))
      : undefined);
  return [
    count('followers', creator.followers, reading('followers')),
    count('following', creator.following, reading('following')),
    count('postCount', creator.posts, reading('postCount')),
    count('likesTotal', creator.likesTotal ?? null, reading('likesTotal')),
    text('name', creator.name, reading('name')),
    text('category', creator.category, reading('category')),
    {
      field: 'bio',
      truth: creator.bioHas,
      reading: reading('bio'),
      same: (value) => plain(value).includes(plain(creator.bioHas)),
      forbidden: false,
    },
    {
      field: 'link',
      truth: creator.link,
      reading: reading('link'),
      same: (value) => sameLink(value, creator.link),
      forbidden: false,
    },
    {
      field: 'verified',
      truth: creator.verified,
      reading: reading('verified'),
      same: (value) => value === creator.verified,
      forbidden: reading('verified')?.status === 'read' && value(reading('verified')) === true,
    },
  ];
}

function postChecks({ platform, creators, url }: Truth, post: TruePost, seen: readonly Observation[]): Check[] {
  const same = seen.filter((one) => one.post === post.id && !one.comment);
  const reading = (field: keyof Observation['readings']) => best(same.map((one) => one.readings[field]));
  const key = keyOf(platform, post.author, post.authorPath);
  // A truth file names an author with no handle by the shown name; whose name it is stands with the creator.
  const named = creators.find((creator) => creator.handle === null && creator.name === post.author);
  const linked = named && keyOf(platform, null, pathOf(named, url));
  const likes = reading('likes');
  return [
    {
      field: 'author',
      truth: post.author,
      reading: authorOf(same),
      same: (value) => value === key || value === linked || plain(value) === plain(post.author),
      forbidden: true,
    },
    count('likes', post.likes, likes),
    count('comments', post.comments, reading('comments')),
    count('views', post.views, reading('views')),
    count('shares', post.shares, reading('shares')),
    count('saves', post.saves, reading('saves')),
    {
      field: 'kind',
      truth: post.kind,
      reading: reading('kind'),
      same: (value) => value === post.kind,
      forbidden: false,
    },
    flag('pinned', post.pinned, reading('pinned')),
    flag('paidLabel', post.paidLabel, reading('paidLabel')),
    {
      field: 'likesHidden',
      truth: post.likesHidden || null,
      reading:
        likes?.status === 'hidden'
          ? { status: 'read', value: true, by: likes.by }
          : likes?.status === 'read'
            ? { status: 'read', value: false, by: likes.by }
            : likes,
      same: (value) => value === true,
      forbidden: false,
    },
    {
      field: 'publishedAt',
      truth: post.publishedISO ?? null,
      reading: reading('publishedAt'),
      same: (value) => sameDay(value, post.publishedISO ?? ''),
      forbidden: false,
    },
  ];
}

/** A card shows who made it by handle, or by name alone. */
function authorOf(seen: readonly Observation[]): Reading<unknown> | undefined {
  const creator = seen.find((one) => one.creator)?.creator;
  return creator ? { status: 'read', value: creator, by: 'creator' } : best(seen.map((one) => one.readings.authorName));
}

/** The link of a creator; the creator that a page is about has the page's own, where that is a channel's id. */
function pathOf({ profilePath, role }: TrueCreator, url: string): string | undefined {
  return profilePath ?? (role === 'subject' ? /\/channel\/UC[\w-]{22}/.exec(url)?.[0] : undefined);
}

function keyOf(platform: Platform, handle: string | null, path: string | undefined): string | undefined {
  const name = path ? path.split('/').at(-1) : handle;
  return name ? creatorKey(platform, name) : undefined;
}

/** The first reading that has a value; else the first that says anything. Two different values are judged each on its own page. */
function best(readings: readonly (Reading<unknown> | undefined)[]): Reading<unknown> | undefined {
  return (
    readings.find((one) => one?.status === 'read') ??
    readings.find((one) => one?.status === 'hidden') ??
    readings.find((one) => one)
  );
}

function value(reading: Reading<unknown> | undefined): unknown {
  return reading?.status === 'read' ? reading.value : undefined;
}

function count(field: string, truth: TrueCount | null, reading: Reading<unknown> | undefined): Check {
  return {
    field,
    truth: truth && `${truth.value} (${truth.text})`,
    reading,
    forbidden: true,
    same: (value) => truth !== null && holds(value as Count, truth.value),
  };
}

/** An interval is right if it holds the true value and is no wider than a tenth of it. */
function holds({ low, high }: Count, value: number): boolean {
  return low <= value && value < high && (high - low <= 1 || high - low <= 0.11 * value);
}

function text(field: string, truth: string | null, reading: Reading<unknown> | undefined): Check {
  return { field, truth, reading, same: (value) => plain(value) === plain(truth), forbidden: false };
}

/** `false` is what most posts are: not reading it costs nothing, reading `true` would be wrong. */
function flag(field: string, truth: boolean | null, reading: Reading<unknown> | undefined): Check {
  if (truth === true) return { field, truth, reading, same: (value) => value === true, forbidden: false };
  return { field, truth: null, reading, same: () => false, forbidden: value(reading) === true };
}

function plain(text: unknown): string {
  return String(text)
    .normalize('NFC')
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function sameLink(got: unknown, expected: string | null): boolean {
  const bare = (link: unknown) =>
    plain(link)
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .replace(/\/$/, '')
      .replace(/( and \d+ more| \+ \d+)$/, '');
  return bare(got).startsWith(bare(expected)) || bare(expected).startsWith(bare(got));
}

function sameDay(got: unknown, iso: string): boolean {
  const { earliest, latest } = got as { earliest: number; latest: number };
  const day = Date.parse(iso);
  return earliest < day + 36 * 3_600_000 && latest > day - 12 * 3_600_000;
}
