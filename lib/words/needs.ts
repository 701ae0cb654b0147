import type { Verdict } from '../model/evaluation';
import type { Field } from '../model/observation';
import type { Audience } from './audience';
import type { Say } from './say';

type Unknown = Extract<Verdict<unknown>, { known: false }>;

/** Where a missing field is to be had: on the creator's own page, or on the pages of the posts. */
const ON_PROFILE: ReadonlySet<Field> = new Set(['followers', 'following', 'postCount', 'likesTotal', 'name']);

/** What to do for a number that is not known yet: "Open the profile for the followers". */
export function needsSentence({ needs, why, have, want }: Unknown, say: Say, audience: Audience): string {
  const [field] = needs;
  const reason = why === undefined ? [] : [say.t(`why.${why}`)];
  if (field !== undefined)
    reason.push(say.t(ON_PROFILE.has(field) ? 'needs.profile' : 'needs.posts', [fieldName(field, say, audience)]));
  if (have !== undefined && want !== undefined) reason.push(say.t('needs.haveOf', [String(have), String(want)]));
  return reason.join('. ');
}

/** A field's name inside a sentence: "the followers". */
function fieldName(field: Field, say: Say, audience: Audience): string {
  if (field === 'followers') return say.t(`audience.the.${audience}`);
  return say.t(`needs.field.${NAMED.has(field) ? field : 'other'}`);
}

const NAMED: ReadonlySet<Field> = new Set([
  'postCount',
  'likesTotal',
  'likes',
  'comments',
  'views',
  'shares',
  'saves',
  'publishedAt',
]);
