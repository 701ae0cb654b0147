import { type CountStyle, readCount } from '../../lib/text/parse-count';
import { parseDate } from '../../lib/text/parse-date';
import { readAge } from '../../lib/text/read-age';
import type { Row } from './strings';

const STYLES: readonly CountStyle[] = [
  { rounding: 'truncated', kept: 2 },
  { rounding: 'truncated', digits: 3 },
  { rounding: 'rounded', units: 'english' },
  { rounding: 'unknown' },
];

/**
 * Everything that lib/text makes of some texts, one line a text, to compare between engines: with the language known and unknown.
 * It needs nothing but JavaScript, so a test can run it in a page of any browser and compare with what Node says.
 */
export function selfCheck(rows: readonly Pick<Row, 'language' | 'text'>[]): readonly string[] {
  return rows.map(({ language, text }) =>
    JSON.stringify([
      language,
      text,
      ...[language, ''].map((tag) => [
        STYLES.map((style) => readCount(text, tag, style)),
        readAge(text, tag),
        parseDate(text, tag),
      ]),
    ]),
  );
}
