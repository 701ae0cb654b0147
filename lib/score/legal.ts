/** A dated rule on who counts as a professional creator; `supersededBy` where a later one took its place. */
export type LegalRule = { id: string; name: string; inForce: string; url?: string; supersededBy?: string };

export const AGCOM_2024: LegalRule = {
  id: 'it-2024',
  name: 'AGCOM 7/24/CONS',
  inForce: '2024-01',
  supersededBy: 'it-2025',
};
export const AGCOM_2025: LegalRule = {
  id: 'it-2025',
  name: 'AGCOM 197/25/CONS',
  inForce: '2025-08-05',
  url: 'https://www.punto-informatico.it/elenco-influencer-rilevanti/',
};
export const SPAIN_2024: LegalRule = { id: 'es-2024', name: 'Real Decreto 444/2024', inForce: '2024-05-02' };

/** AGCOM 7/24/CONS: a million followers summed, 24 contents in the year before, 2 % engagement on at least one site. */
export function inScopeItaly2024(facts: { followersAll: number; contents: number; bestEngagement: number }): boolean {
  return facts.followersAll >= 1_000_000 && facts.contents >= 24 && facts.bestEngagement >= 0.02;
}

/** AGCOM 197/25/CONS: 500,000 followers or a million mean monthly views (six months), on one site. */
export function isRelevantItaly2025(facts: {
  followersBySite: readonly number[];
  monthlyViewsBySite: readonly number[];
}): boolean {
  return (
    facts.followersBySite.some((followers) => followers >= 500_000) ||
    facts.monthlyViewsBySite.some((views) => views >= 1_000_000)
  );
}

/** RD 444/2024: €300,000 income, a million followers on one service or two in all, 24 videos in the year before. */
export function inScopeSpain2024(facts: {
  income: number;
  mostOnOneSite: number;
  followersAll: number;
  videos: number;
}): boolean {
  const reach = facts.mostOnOneSite >= 1_000_000 || facts.followersAll >= 2_000_000;
  return facts.income >= 300_000 && reach && facts.videos >= 24;
}
