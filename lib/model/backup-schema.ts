import * as z from 'zod/mini';
import { CONTENT_FORMATS } from './evaluation';
import { OWN_LIMITS, type OwnFile, type Quote } from './own';
import { PLATFORMS } from './platform';
import { creatorKeySchema, instant } from './schemas';

/** A past fee as a backup holds it. */
export const quoteSchema = z.object({
  platform: z.enum(PLATFORMS),
  followers: z.number().check(z.gte(0)),
  format: z.enum(CONTENT_FORMATS),
  amount: z.number().check(z.gte(0)),
  currency: z.enum(['EUR', 'USD']),
  on: z.exactOptional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  creator: z.exactOptional(creatorKeySchema),
}) satisfies z.ZodMiniType<Quote>;

/** A file of own figures as a backup holds it: its text is read anew, by the check of the day, wherever it is used. */
export const ownFileSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(300)),
  kind: z.enum(['fees', 'engagement']),
  name: z.string().check(z.maxLength(200)),
  text: z.string().check(z.maxLength(OWN_LIMITS.bytes)),
  addedAt: instant,
}) satisfies z.ZodMiniType<OwnFile>;
