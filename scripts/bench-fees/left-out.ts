import { PLATFORMS, type Platform } from '../../lib/model/platform';
import { DEREV_TABLES } from '../../lib/score/benchmarks/fees-derev';
import { KOLSQUARE_TABLES } from '../../lib/score/benchmarks/fees-kolsquare';
import { OTHER_TABLES } from '../../lib/score/benchmarks/fees-others';
import type { FeeRow } from '../../lib/score/benchmarks/set';
import { quantile } from '../../lib/score/spread';

/** One published price as a point: the geometric middle of its range at the geometric middle of its size. */
export type PricePoint = { publisher: string; followers: number; price: number };

/** Where the largest row of a list, which has no upper bound, and the smallest, which starts at nobody, are put. */
const OPEN_END = 3;
const SMALLEST = 1_000;

const PUBLISHERS = {
  DeRev: DEREV_TABLES,
  Kolsquare: KOLSQUARE_TABLES,
  Prismalia: OTHER_TABLES.filter(({ source }) => source.name === 'Prismalia'),
};

/** The European list prices of a platform's usual piece of content. */
export function europeanPrices(platform: Platform): PricePoint[] {
  return Object.entries(PUBLISHERS).flatMap(([publisher, tables]) =>
    tables.flatMap(({ rows }) =>
      rows
        .filter((row) => row.platform === platform && row.format !== 'story')
        .flatMap((row) => {
          const price = middlePrice(row);
          return price === undefined ? [] : [{ publisher, price, followers: middleSize(row) }];
        }),
    ),
  );
}

/** "0–120" has no geometric middle: half its upper end. */
function middlePrice({ low, high }: FeeRow): number | undefined {
  if (low === undefined || high === undefined) return undefined;
  return low > 0 ? Math.sqrt(low * high) : high / 2;
}

function middleSize({ from, below }: FeeRow): number {
  const start = Math.max(from, SMALLEST);
  return Math.sqrt(start * (Number.isFinite(below) ? below : start * OPEN_END ** 2));
}

export type Line = { at100K: number; exponent: number };

/** ln price = ln at100K + exponent · ln(followers ÷ 100,000), by least squares. */
export function lineThrough(points: readonly PricePoint[]): Line {
  const x = points.map(({ followers }) => Math.log(followers / 100_000));
  const y = points.map(({ price }) => Math.log(price));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  const across = x.reduce((sum, value, index) => sum + (value - meanX) * ((y[index] ?? meanY) - meanY), 0);
  const exponent = across / x.reduce((sum, value) => sum + (value - meanX) ** 2, 0);
  return { at100K: Math.exp(meanY - exponent * meanX), exponent };
}

export function priceAt({ at100K, exponent }: Line, followers: number): number {
  return at100K * (followers / 100_000) ** exponent;
}

/** By what factor a price misses another, either way. */
const missed = (one: number, other: number) => Math.exp(Math.abs(Math.log(one / other)));

export type LeftOutRow = {
  platform: Platform;
  publisher: string;
  prices: number;
  median: number;
  p80: number;
  naive: number;
};

/** By what factor each price is missed by a curve that never saw its publisher, and by "$10 a thousand followers". */
export function leftOutErrors(platform: Platform): { publisher: string; curve: number; naive: number }[] {
  const points = europeanPrices(platform);
  return points.map((point) => ({
    publisher: point.publisher,
    curve: missed(
      priceAt(lineThrough(points.filter(({ publisher }) => publisher !== point.publisher)), point.followers),
      point.price,
    ),
    naive: missed(point.followers / 100, point.price),
  }));
}

/** The same for each publisher; 'all' pools them. */
export function leaveOnePublisherOut(): LeftOutRow[] {
  return PLATFORMS.flatMap((platform) => {
    const points = europeanPrices(platform);
    const errors = leftOutErrors(platform);
    const publishers = [...new Set(points.map(({ publisher }) => publisher)), 'all'];
    return publishers.map((publisher) => {
      const own = errors.filter((error) => publisher === 'all' || error.publisher === publisher);
      const curve = own.map((error) => error.curve);
      return {
        platform,
        publisher,
        prices: own.length,
        median: quantile(curve, 0.5),
        p80: quantile(curve, 0.8),
        naive: quantile(
          own.map((error) => error.naive),
          0.5,
        ),
      };
    });
  });
}

/** Prints the table of errors on publishers that the curve never saw, and the curves through all of them. */
export function bench(): void {
  console.log('Fee curves, each publisher left out in turn (error as a factor either way)\n');
  console.log('platform   publisher   prices  median    80 %   $10 per 1K');
  for (const { platform, publisher, prices, median, p80, naive } of leaveOnePublisherOut()) {
    const cells = [median, p80, naive].map((factor) => `×${factor.toFixed(2)}`.padStart(8));
    console.log(`${platform.padEnd(10)} ${publisher.padEnd(11)} ${String(prices).padStart(5)} ${cells.join('')}`);
  }
  console.log('\nThrough all of them:');
  for (const platform of PLATFORMS) {
    const { at100K, exponent } = lineThrough(europeanPrices(platform));
    console.log(`${platform.padEnd(10)} €${at100K.toFixed(0)} · (followers ÷ 100K)^${exponent.toFixed(2)}`);
  }
}
