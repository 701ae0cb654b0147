import { isExact, midpoint } from '../model/count';
import type { Evaluation, Explanation, Interval, PostUse } from '../model/evaluation';
import type { Platform } from '../model/platform';
import { dayAsShown, rateAsShown, ratesAsShown, shortAsShown } from '../text/as-shown';
import { AUDIENCE, dividedBy } from './audience';
import { counted, type Say } from './say';

/** One number of a moment (epoch milliseconds). What a rounded count stands for is `low` to `high`; both are `value` where it is exact. */
export type Moment = Interval & { at: number; value: number };

/** Numbers over time. `legend` says what is drawn, `alt` what it shows; `shown` writes a value of the upright axis. */
export type TimeChart = {
  title: string;
  legend: string;
  alt: string;
  moments: readonly Moment[];
  /** A level that lies across, with the range that it may have. */
  level?: Interval & { value: number };
  /** Whether the moments are looks at one number, rather than things of their own. */
  joined: boolean;
  shown: (value: number) => string;
};

/** Where a rate lies among the bands of creators of its size; cuts and rates as fractions. */
export type PeerChart = {
  title: string;
  legend: string;
  alt: string;
  cuts: readonly { value: number; text: string }[];
  bands: readonly string[];
  rate: Interval & { value: number };
  shown: string;
};

/** Fewer moments make no picture: one dot says less than its number. */
const FEWEST = 2;

/** The rates of the posts that count, by when they were published, with their median. */
export function postsChart(platform: Platform, { engagement }: Evaluation, say: Say): TimeChart | undefined {
  if (!engagement.known) return undefined;
  const { value, because } = engagement;
  const moments = because.used
    .flatMap((use) => (use.publishedAt === undefined ? [] : [{ at: use.publishedAt, ...rateOf(use, because) }]))
    .sort((a, b) => a.at - b.at);
  const [first, last] = [moments[0], moments.at(-1)];
  if (!first || !last || moments.length < FEWEST || first.at === last.at) return undefined;
  const { rate, interval, level, denominator } = value;
  const shown = (one: number) => rateAsShown(one, say.locale);
  const spread = ratesAsShown(interval.low, interval.high, say.locale);
  const rates = moments.map((moment) => moment.value);
  return {
    title: say.t(`chart.postsBy.${dividedBy(platform, denominator)}`),
    legend: say.t('chart.postsLegend', [shown(rate), spread, shown(level)]),
    alt: say.t('chart.postsAlt', [
      counted(say, 'card.posts', moments.length),
      dayAsShown(first.at, say.locale),
      dayAsShown(last.at, say.locale),
      shown(Math.min(...rates)),
      shown(Math.max(...rates)),
      shown(rate),
    ]),
    moments,
    level: { ...interval, value: rate },
    joined: false,
    shown,
  };
}

/** One post's rate, and what it may be where its counts are rounded. */
function rateOf(use: PostUse, { formula, inputs }: Explanation): Interval & { value: number } {
  const above = [use.likes, use.comments, use.shares, use.saves].flatMap((count) => count ?? []);
  const below = formula === 'engagementByViews' ? use.views : inputs.find(({ id }) => id === 'followers')?.count;
  const { value } = use;
  if (!below || below.low < 1 || ![below, ...above].every(({ high }) => Number.isFinite(high))) {
    return { value, low: value, high: value };
  }
  const sum = (end: 'low' | 'high') =>
    above.reduce((total, count) => total + (end === 'low' ? count.low : count.high - 1), 0);
  return { value, low: sum('low') / (below.high - 1), high: sum('high') / below.low };
}

/** Where the creator's rate lies among the bands of its size. */
export function peerChart(platform: Platform, { engagement }: Evaluation, say: Say): PeerChart | undefined {
  if (!engagement.known) return undefined;
  const { rate, interval, cuts, scale, peerGroup, percentile } = engagement.value;
  if (cuts.length === 0 || scale.length !== cuts.length + 1 || peerGroup === undefined || rate <= 0) return undefined;
  const bands = scale.map(({ id, name }) => (id ? say.t(`band.${id}`) : name));
  const shown = rateAsShown(rate, say.locale);
  const spread = ratesAsShown(interval.low, interval.high, say.locale);
  const place = bands[cuts.filter((cut) => cut <= rate).length] ?? '';
  const below =
    percentile === undefined
      ? []
      : [say.t('chart.percentile', [String(Math.min(99, Math.max(1, Math.round(100 * percentile))))])];
  return {
    title: say.t(`chart.peers.${AUDIENCE[platform]}`, [peerGroup]),
    legend: [say.t('chart.peersLegend', [shown, spread]), ...below].join(' '),
    alt: say.t('chart.peersAlt', [shown, place, cuts.map((cut) => rateAsShown(cut, say.locale)).join(', ')]),
    cuts: cuts.map((value) => ({ value, text: rateAsShown(value, say.locale) })),
    bands,
    rate: { ...interval, value: rate },
    shown,
  };
}

/** The followers that the person's own visits saw, a day each. `low` ≤ true value < `high`. */
export function followersChart(
  platform: Platform,
  days: readonly (Interval & { at: number })[],
  say: Say,
): TimeChart | undefined {
  const counts = days.filter(({ high }) => Number.isFinite(high));
  const [first, last] = [counts[0], counts.at(-1)];
  if (!first || !last || counts.length < FEWEST) return undefined;
  const shown = (value: number) => shortAsShown(value, say.locale);
  const moments = counts.map(({ at, low, high }): Moment => {
    const count = { low, high, text: '' };
    return isExact(count) ? { at, value: low, low, high: low } : { at, value: midpoint(count), low, high: high - 1 };
  });
  const rounded = moments.some(({ low, high }) => low !== high);
  return {
    title: say.t(`chart.audience.${AUDIENCE[platform]}`),
    legend: say.t(rounded ? 'chart.visitsRounded' : 'chart.visits'),
    alt: say.t('chart.visitsAlt', [
      String(counts.length),
      dayAsShown(first.at, say.locale),
      rangeShown(first, shown),
      dayAsShown(last.at, say.locale),
      rangeShown(last, shown),
    ]),
    moments,
    joined: true,
    shown,
  };
}

function rangeShown({ low, high }: Interval, shown: (value: number) => string): string {
  return high === low + 1 ? shown(low) : `${shown(low)}–${shown(high - 1)}`;
}
