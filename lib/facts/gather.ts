import type { Conflict, Creator, Fact, Post } from '../model/creator';
import type { CreatorFields, Field, Fields, Observation, PostFields } from '../model/observation';
import { type CreatorKey, keyParts } from '../model/platform';
import { agree } from './agree';

// Written as total records, so that a new field in the model is a compile error here.
const CREATOR_FIELDS: Record<keyof CreatorFields, true> = {
  name: true,
  followers: true,
  following: true,
  postCount: true,
  likesTotal: true,
  verified: true,
  category: true,
  bio: true,
  link: true,
  location: true,
  private: true,
  channelId: true,
};

const POST_FIELDS: Record<keyof PostFields, true> = {
  kind: true,
  likes: true,
  comments: true,
  views: true,
  shares: true,
  saves: true,
  publishedAt: true,
  pinned: true,
  paidLabel: true,
  caption: true,
  authorName: true,
  coAuthors: true,
};

/**
 * What is known of one creator now, from looks at the creator and the creator's posts in any order. Looks at somebody
 * else are left out; a look that names only a post counts where another look says whose post it is. A creator that was
 * never looked at has `NaN` for both times.
 */
export function gather(key: CreatorKey, observations: readonly Observation[]): Creator {
  const own = ownOf(key, observations).sort((a, b) => b.seenAt - a.seenAt);
  const about = own.filter((look) => look.post === undefined && look.comment === undefined);
  const learnt = learn(CREATOR_FIELDS, about);
  const posts = [...byPost(own)].map(([id, looks]) => postOf(id, looks));
  return {
    key,
    ...keyParts(key),
    facts: learnt.facts,
    posts: posts.map(({ post }) => post),
    conflicts: [...learnt.conflicts, ...posts.flatMap(({ conflicts }) => conflicts)],
    firstSeenAt: own.at(-1)?.seenAt ?? Number.NaN,
    lastSeenAt: own[0]?.seenAt ?? Number.NaN,
  };
}

function ownOf(key: CreatorKey, observations: readonly Observation[]): Observation[] {
  const posts = new Set(observations.filter((look) => look.creator === key).map((look) => look.post));
  return observations.filter(
    ({ creator, post }) => creator === key || (creator === undefined && post !== undefined && posts.has(post)),
  );
}

function byPost(looks: readonly Observation[]): Map<string, Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const look of looks) {
    if (look.post === undefined || look.comment !== undefined) continue;
    const group = groups.get(look.post);
    if (group) group.push(look);
    else groups.set(look.post, [look]);
  }
  return groups;
}

function postOf(id: string, looks: readonly Observation[]): { post: Post; conflicts: Conflict[] } {
  const { facts, hidden, conflicts } = learn(POST_FIELDS, looks);
  const pages = [...new Set(looks.map((look) => look.page))];
  return {
    post: { id, facts, hidden, pages, seenAt: looks[0]?.seenAt ?? Number.NaN },
    conflicts: conflicts.map((conflict) => ({ post: id, ...conflict })),
  };
}

type Learnt<F extends Field> = { facts: { [K in F]?: Fact<Fields[K]> }; hidden: F[]; conflicts: Conflict[] };

function learn<F extends Field>(fields: Record<F, true>, looks: readonly Observation[]): Learnt<F> {
  const learnt: Learnt<F> = { facts: {}, hidden: [], conflicts: [] };
  for (const field of Object.keys(fields) as F[]) {
    const { fact, hidden, conflict } = agree(field, looks);
    if (fact) learnt.facts[field] = fact;
    if (hidden) learnt.hidden.push(field);
    if (conflict) learnt.conflicts.push({ field, ...conflict });
  }
  return learnt;
}
