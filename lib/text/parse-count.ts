import type { Count } from '../model/count';

/**
 * How a site writes counts in one place. `rounding`: YouTube truncates ("12.3K" is [12,300, 12,400)); where the mode is
 * unproven the interval is ± half the worth of the last shown digit. `units: 'english'`: K/M/B first, whatever the page's language.
 * `digits`: only so many significant digits are kept even where no unit is written (YouTube's subscribers: 3).
 */
export type CountStyle = { rounding: 'truncated' | 'unknown'; units?: 'english'; digits?: number };

/** The interval that a shown count stands for, or nothing where the text is not understood. Never 0 for nothing. */
export function parseCount(_text: string, _language: string, _style: CountStyle): Count | undefined {
  return undefined;
}
