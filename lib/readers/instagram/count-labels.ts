import { nounsOf } from '../../text/nouns';

/** The three counts of a profile, in the order that holds in every language. */
export const PROFILE_COUNTS = ['postCount', 'followers', 'following'] as const;
export type ProfileCount = (typeof PROFILE_COUNTS)[number];

let fields: Map<string, ProfileCount> | undefined;

/** The words of the counts, as far as known (lib/text/tables/nouns.ts). */
function fieldOf(word: string): ProfileCount | undefined {
  fields ??= new Map(
    PROFILE_COUNTS.flatMap((field) =>
      (nounsOf(`instagram ${field}`) ?? '').split(' ').map((one) => [one.replaceAll('_', ' '), field] as const),
    ),
  );
  return fields.get(word);
}

/** Which of the three counts a label names, with its number still in it or not; nothing for words that are not known here, or two that differ. */
export function countNamedBy(label: string): ProfileCount | undefined {
  const words = label
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\p{Nd}.,'’]+/gu, ' ')
    .trim()
    .split(/\s+/);
  const named = new Set([...words, words.join(' ')].flatMap((word) => fieldOf(word) ?? []));
  const [only, ...others] = named;
  return others.length === 0 ? only : undefined;
}
