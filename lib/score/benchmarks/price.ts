import type { FeeRow } from './set';

/** One row of a price list: site, format, followers from … below …, lowest and highest price; an end that is not published is left out. */
export function price(
  platform: FeeRow['platform'],
  format: FeeRow['format'],
  from: number,
  below: number,
  low: number | undefined,
  high?: number,
  status: FeeRow['status'] = 'V',
): FeeRow {
  return {
    platform,
    format,
    from,
    below,
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    status,
  };
}
