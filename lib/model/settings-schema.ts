import * as z from 'zod/mini';
import type { Benchmarks, ContentFormat, Currency } from './evaluation';
import { PLATFORMS, type Platform } from './platform';
import type { BadgeSize, Settings } from './settings';

const upTo = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));

const FORMATS = Object.keys({
  post: true,
  reel: true,
  story: true,
  carousel: true,
  video: true,
  integration: true,
  dedicated: true,
  short: true,
} satisfies Record<ContentFormat, true>) as ContentFormat[];

const benchmarksSchema = z.object({
  tiers: upTo(100),
  engagement: upTo(100),
  fees: upTo(100),
  currency: z.enum(['EUR', 'USD'] satisfies Currency[]),
  formats: z.exactOptional(z.partialRecord(z.enum(PLATFORMS), z.enum(FORMATS))),
  exchange: z.exactOptional(z.object({ usdPerEur: z.number().check(z.gt(0)), asOf: upTo(50), source: upTo(500) })),
  engagementMovesFees: z.exactOptional(z.boolean()),
}) satisfies z.ZodMiniType<Benchmarks>;

/** Settings as they were stored, by this or an older version: whatever does not fit is its default, alone. */
export function settingsFrom(stored: unknown, defaults: Settings): Settings {
  const given = z.looseObject({}).safeParse(stored);
  const { benchmarks, badges, listen } = given.success ? given.data : {};
  const sizes = z.looseObject({}).safeParse(badges);
  const size = (platform: Platform): BadgeSize => {
    const chosen = z.enum(['full', 'compact', 'off']).safeParse(sizes.data?.[platform]);
    return chosen.success ? chosen.data : defaults.badges[platform];
  };
  const chosen = benchmarksSchema.safeParse(benchmarks);
  return {
    benchmarks: chosen.success ? chosen.data : defaults.benchmarks,
    badges: { instagram: size('instagram'), tiktok: size('tiktok'), youtube: size('youtube') },
    listen: typeof listen === 'boolean' ? listen : defaults.listen,
  };
}
