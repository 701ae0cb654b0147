/** Claims of source 000 (PostAffiliatePro, December 2025) without a traceable sample: for scenarios that say so, off by default. */
export const SEED000_CLAIMS = {
  /** Engagement rates by kind of deal, as fractions. */
  engagement: { gifted: 0.0219, paid: 0.0194, affiliate: 0.0182 },
  /** Share of Instagram creators by size. */
  share: { nano: 0.759, micro: 0.136 },
  revenuePerUnit: 5.78,
  acquisitionSaving: 0.4,
} as const;
