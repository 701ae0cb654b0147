import * as z from 'zod/mini';
import { PACK_LIMITS, type PackWay } from './pack';
import { PLATFORMS } from './platform';

const upTo = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));

const css = upTo(PACK_LIMITS.css);

/** What stands around the ways in the file; `pack` is the format's number. */
export const packFileSchema = z.object({
  pack: z.number(),
  name: upTo(PACK_LIMITS.name),
  ways: z.array(z.unknown()).check(z.minLength(1)),
});

/** One way as the file has it. A key that is not known is a slip of the pen, and refused. */
export const packWaySchema = z.strictObject({
  platform: z.enum(PLATFORMS),
  page: upTo(50),
  on: z.enum(['page', 'card']),
  // Which fields there are, the site's tables say.
  field: z.custom<PackWay['field']>((value) => typeof value === 'string' && value.length < 50),
  by: upTo(PACK_LIMITS.name),
  seen: z.custom<PackWay['seen']>((value) => typeof value === 'string' && /^20\d\d-(?:0[1-9]|1[0-2])$/.test(value)),
  from: z.strictObject({
    css: z.union([css, z.array(css).check(z.minLength(1), z.maxLength(PACK_LIMITS.steps))]),
    take: z.union([
      z.enum(['text', 'flat text', 'presence']),
      z.strictObject({ attribute: upTo(50).check(z.regex(/^[a-z][\w:-]*$/i)) }),
    ]),
    part: z.exactOptional(upTo(PACK_LIMITS.part)),
  }),
  parse: upTo(50),
}) satisfies z.ZodMiniType<PackWay>;
