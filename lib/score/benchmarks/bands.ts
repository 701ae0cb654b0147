import type { BandName, EngagementRow } from './set';

/** The band names that publishers use, with the meter's step. There is one more name than a row has cuts. */
const FIVE: readonly BandName[] = [
  { id: 'low', name: 'Low', step: 0 },
  { id: 'belowAverage', name: 'Below average', step: 1 },
  { id: 'average', name: 'Average', step: 2 },
  { id: 'aboveAverage', name: 'Above average', step: 3 },
  { id: 'high', name: 'High', step: 4 },
];
const FOUR: readonly BandName[] = [
  { id: 'poor', name: 'Poor', step: 0 },
  { id: 'average', name: 'Average', step: 2 },
  { id: 'good', name: 'Good', step: 3 },
  { id: 'excellent', name: 'Excellent', step: 4 },
];
const TENTHS: readonly BandName[] = [
  { id: 'lowestTenth', name: 'Lowest tenth', step: 0 },
  { id: 'lowestQuarter', name: 'Lowest quarter', step: 1 },
  { id: 'belowMiddle', name: 'Below the middle', step: 2 },
  { id: 'aboveMiddle', name: 'Above the middle', step: 2 },
  { id: 'highestQuarter', name: 'Highest quarter', step: 3 },
  { id: 'highestTenth', name: 'Highest tenth', step: 4 },
];
const BELOW: BandName = { id: 'belowTypical', name: 'Below typical', step: 1 };
const TYPICAL: BandName = { id: 'typical', name: 'Typical', step: 2 };
const ABOVE: BandName = { id: 'aboveTypical', name: 'Above typical', step: 3 };

/** A row of published cuts in percent: five bands for four cuts, four for three. */
export function cutRow(from: number, below: number, percent: readonly number[]): EngagementRow {
  return { from, below, cuts: percent.map(asFraction), bands: percent.length === 4 ? FIVE : FOUR };
}

/** A row of measured quantiles (10, 25, 50, 75 and 90 %), in percent. */
export function quantileRow(from: number, below: number, percent: readonly number[]): EngagementRow {
  return { from, below, cuts: percent.map(asFraction), bands: TENTHS };
}

/** A size for which a publisher gives one average, or a range from … to, in percent. */
export function pointRow(from: number, below: number, low: number, high?: number): EngagementRow {
  return high === undefined
    ? { from, below, cuts: [asFraction(low)], bands: [BELOW, ABOVE] }
    : { from, below, cuts: [asFraction(low), asFraction(high)], bands: [BELOW, TYPICAL, ABOVE] };
}

/** A size for which a publisher says "less than", in percent. */
export function mostRow(from: number, below: number, most: number): EngagementRow {
  return { from, below, cuts: [asFraction(most)], bands: [TYPICAL, ABOVE] };
}

/** A percentage with at most three decimals as the nearest fraction, so that 0.39 % is 0.0039 and nothing beside it. */
function asFraction(percent: number): number {
  return Math.round(percent * 1000) / 100_000;
}
