import type { Band, Explanation } from '../model/evaluation';
import type { EngagementRow, EngagementTable } from './benchmarks/set';
import type { Precision } from './spread';
import { belowNormal, belowT } from './student-t';
import { inputValues } from './verdict';

/** Log-SD between creators of one size (measured: 0.80–0.91); the only assumption behind the percentile. */
export const PEER_SPREAD = 0.85;
const SURE_ENOUGH = 0.7;

/** The row of a table that holds a number of followers. */
export function rowFor(table: EngagementTable, followers: number): EngagementRow | undefined {
  return table.rows.find((row) => row.from <= followers && followers < row.below);
}

/** The band of an exactly known rate; a rate on a cut is in the upper band. */
export function bandOf(row: EngagementRow, rate: number): string | undefined {
  return row.bands[row.cuts.filter((cut) => cut <= rate).length]?.name;
}

/** How likely each band is, from the lowest up: the interval pushed through the cuts, with the rounding as a uniform error. */
export function chances(cuts: readonly number[], { centre, standardError, df }: Precision, rounding: number): number[] {
  const error = Math.sqrt(standardError ** 2 + rounding ** 2 / 3);
  let before = 0;
  const found = cuts.map((cut) => {
    const below = belowT((Math.log(cut) - centre) / error, df);
    const chance = below - before;
    before = below;
    return chance;
  });
  found.push(1 - before);
  return found;
}

/** The chances of a proof's bands; where the followers' rounding reaches into the next row, both rows count half. */
export function bandChances(proof: Explanation, precision: Precision, rounding: number): number[] {
  const own = inputValues(proof, 'cut');
  const above = inputValues(proof, 'cutAbove');
  if (own.length === 0) return [];
  const first = chances(own, precision, rounding);
  if (above.length === 0) return first;
  const second = chances(above, precision, rounding);
  return first.map((chance, index) => (chance + (second[index] ?? chance)) / 2);
}

/** The likeliest band where it is likely enough, else the two likeliest. */
export function likeliest(row: EngagementRow, probabilities: readonly number[]): Band[] {
  const [first, second] = bestTwo(probabilities);
  return (probabilities[first] ?? 0) >= SURE_ENOUGH
    ? likely(row, probabilities, [first])
    : likely(row, probabilities, [first, second]);
}

function likely({ bands }: EngagementRow, probabilities: readonly number[], places: readonly number[]): Band[] {
  return places.flatMap((place) => {
    const [band, probability] = [bands[place], probabilities[place]];
    if (!band || probability === undefined) return [];
    const { id, name, step } = band;
    return [id === undefined ? { name, step, probability } : { id, name, step, probability }];
  });
}

/** The places of the greatest and of the second greatest number; of equal ones the earlier. */
function bestTwo(numbers: readonly number[]): [number, number] {
  let [first, second] = [-1, -1];
  numbers.forEach((number, place) => {
    if (first < 0 || number > (numbers[first] ?? number)) [first, second] = [place, first];
    else if (second < 0 || number > (numbers[second] ?? number)) second = place;
  });
  return [first, second];
}

/** The approximate share of peers below a rate: log-normal around the middle of the "average" band of a five-band row. */
export function percentileOf(cuts: readonly number[], rate: number, peerSpread: number): number | undefined {
  const [, from, to] = cuts;
  if (cuts.length !== 4 || from === undefined || to === undefined || rate <= 0) return undefined;
  return belowNormal((Math.log(rate) - (Math.log(from) + Math.log(to)) / 2) / peerSpread);
}

/** "10K–50K", ">1M": a publisher's size group. */
export function sizeName(from: number, below: number): string {
  if (below === Number.POSITIVE_INFINITY) return `>${short(from)}`;
  return from === 0 ? `<${short(below)}` : `${short(from)}–${short(below)}`;
}

function short(count: number): string {
  if (count >= 1_000_000) return `${count / 1_000_000}M`;
  return count >= 1_000 ? `${count / 1_000}K` : String(count);
}
