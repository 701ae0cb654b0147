import { describe, expect, it } from 'vitest';
import { type CountReading, type CountStyle, readCount } from '../../lib/text/parse-count';
import { readAge } from '../../lib/text/read-age';
import { isAge, isCount, OTHER, STYLES } from './right';
import { hasShelf, realRows } from './strings';

type Tally = { right: number; wrong: string[]; missed: string[] };
const counts = realRows('count');
const ages = realRows('age');

function countsRead(
  language: (of: string) => string,
  right: (reading: CountReading, row: string, style: CountStyle) => boolean,
): Tally {
  const tally: Tally = { right: 0, wrong: [], missed: [] };
  for (const row of counts) {
    const style = STYLES[row.site] ?? OTHER;
    const reading = readCount(row.text, language(row.language), style);
    if (right(reading, row.expected, style)) tally.right += 1;
    else (reading.status === 'read' ? tally.wrong : tally.missed).push(`${row.language} ${row.text}`);
  }
  return tally;
}

const bestOf = (reading: CountReading) =>
  reading.status === 'read' ? reading.count : reading.status === 'ambiguous' ? reading.alternatives[0] : undefined;

describe.skipIf(!hasShelf)('real strings of the reference shelf', { timeout: 60_000 }, () => {
  it('reads at least 99.8 % of the counts, at most one wrongly', () => {
    const tally = countsRead(
      (language) => language,
      (reading, expected, style) => reading.status === 'read' && isCount(reading.count, expected, style),
    );
    console.info(
      `counts, language known: ${tally.right} of ${counts.length} right, ${tally.wrong.length} wrong, refused: ${tally.missed}`,
    );
    expect(tally.wrong.length, tally.wrong.join('; ')).toBeLessThanOrEqual(1);
    expect(tally.right / counts.length).toBeGreaterThanOrEqual(0.998);
  });

  it('holds the true value in every interval', () => {
    const known = counts.filter((row) => row.actual !== '');
    const outside = known.filter((row) => {
      const reading = readCount(row.text, row.language, STYLES[row.site] ?? OTHER);
      return !(
        reading.status === 'read' &&
        reading.count.low <= Number(row.actual) &&
        Number(row.actual) < reading.count.high
      );
    });
    console.info(`intervals: ${known.length - outside.length} of ${known.length} hold the true value`);
    expect(outside).toEqual([]);
  });

  it('reads counts without knowing the language: 98.9 % right at first guess, and no miss unflagged', () => {
    const tally = countsRead(
      () => '',
      (reading, expected, style) => {
        const best = bestOf(reading);
        return best !== undefined && isCount(best, expected, style);
      },
    );
    const flagged = counts.filter((row) => readCount(row.text, '', STYLES[row.site] ?? OTHER).status === 'ambiguous');
    console.info(
      `counts, language unknown: ${tally.right} of ${counts.length} right, ${flagged.length} flagged, ${tally.wrong.length} silently wrong`,
    );
    expect(tally.wrong).toEqual([]);
    expect(tally.right / counts.length).toBeGreaterThanOrEqual(0.989);
  });

  it('reads at least 99.4 % of the ages, at most one wrongly', () => {
    const found = ages.map((row) => ({ row, age: readAge(row.text, row.language) }));
    const wrong = found.filter(({ row, age }) => age && !isAge(age, row.expected)).map(({ row }) => row.text);
    const right = found.filter(({ row, age }) => age && isAge(age, row.expected)).length;
    console.info(`ages, language known: ${right} of ${ages.length} right, ${wrong.length} wrong`);
    expect(wrong.length, wrong.join('; ')).toBeLessThanOrEqual(1);
    expect(right / ages.length).toBeGreaterThanOrEqual(0.994);
  });

  it('takes no age for one of another unit where the language is unknown', () => {
    const wrong = ages.filter((row) => {
      const age = readAge(row.text, '');
      return age && !isAge(age, row.expected);
    });
    expect(wrong).toEqual([]);
  });

  it('takes no count for an age', () => {
    expect(counts.filter((row) => readAge(row.text, row.language)).map((row) => row.text)).toEqual([]);
  });
});
