import type { Moment } from '../model/count';

/** The time that a relative age ("3 weeks ago") stands for, seen at `now` (epoch milliseconds), or nothing. */
export function parseAge(_text: string, _language: string, _now: number): Moment | undefined {
  return undefined;
}
