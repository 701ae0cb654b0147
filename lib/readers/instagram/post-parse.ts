import type { Count, Moment } from '../../model/count';
import type { PostKind } from '../../model/observation';
import type { Context, Parse } from '../table';
import { count } from './parse';

/** Says the same kind of whatever was found. */
export function isA(kind: PostKind): Parse<PostKind> {
  return () => kind;
}

/** The time in a `datetime` attribute, to the second. */
export function moment(text: string): Moment | undefined {
  const at = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : { earliest: at, latest: at + 1000, text };
}

/** "2+1,234 others": those named by name are likes too. */
export function withNamed(text: string, context: Context): Count | undefined {
  const [, named, others] = /^(\d+)\+(.+)$/.exec(text) ?? [];
  const counted = others === undefined ? undefined : count(others, context);
  if (named === undefined || !counted) return undefined;
  return { low: counted.low + Number(named), high: counted.high + Number(named), text: counted.text };
}
