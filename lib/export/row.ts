import type { Count } from '../model/count';
import type { ExportRow } from '../model/export-row';
import type { ShortlistEntry } from '../model/shortlist';
import type { CreatorView } from '../model/view';

/** What a file says of a creator on the list: all that any preset writes, and no more. */
export function exportRowOf({ creator, status, note }: ShortlistEntry, view: Omit<CreatorView, 'entry'>): ExportRow {
  const { facts, firstSeenAt, lastSeenAt } = view.creator;
  const { benchmarks } = view.evaluation;
  return without({
    creator,
    status,
    note,
    name: facts.name?.value,
    link: facts.link?.value,
    followers: boundsOf(facts.followers?.value),
    following: boundsOf(facts.following?.value),
    postCount: boundsOf(facts.postCount?.value),
    tier: tierOf(view),
    engagement: engagementOf(view),
    fee: feeOf(view),
    benchmark: [benchmarks.tiers, benchmarks.engagement, benchmarks.fees].join('|'),
    firstSeenAt,
    lastSeenAt,
  });
}

type Open<T> = { [K in keyof T]: T[K] | undefined };

function without(row: Open<Required<ExportRow>>): ExportRow {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as ExportRow;
}

function boundsOf(count: Count | undefined) {
  return count && { low: count.low, high: count.high };
}

function tierOf({ evaluation: { tier } }: Pick<CreatorView, 'evaluation'>): string | undefined {
  if (!tier.known) return undefined;
  const { name, or } = tier.value;
  return or ? `${name}|${or}` : name;
}

function engagementOf({ evaluation: { engagement } }: Pick<CreatorView, 'evaluation'>): ExportRow['engagement'] {
  if (!engagement.known) return undefined;
  const { rate, interval, posts } = engagement.value;
  return { rate, low: interval.low, high: interval.high, posts, definition: engagement.because.formula };
}

/** The fee if it is in euros, as the columns say. */
function feeOf({ evaluation: { fee } }: Pick<CreatorView, 'evaluation'>): ExportRow['fee'] {
  if (!fee.known || fee.value.currency !== 'EUR') return undefined;
  const { low, high, atLeast, format, method } = fee.value;
  return { low, ...(!atLeast && { high }), format, method };
}
