import { roundest } from '../model/count';
import type { Readings } from '../model/observation';
import type { BadgePart, BadgePhrases } from '../model/phrases';
import { shortAsShown } from '../text/as-shown';
import type { Audience } from './audience';
import type { Say } from './say';

/** What a badge says before anything is known of the creator: what was seen in its own place, or that it is being read. */
export function firstPhrases(say: Say, seen: Readings, audience: Audience): BadgePhrases {
  const post = postPart(say, seen);
  if (post || seen.followers?.status === 'unreadable') {
    const parts = [unknownAudience(say, audience), ...(post ? [post] : [])];
    const first = labelled({ state: 'partial', parts, about: [], saved: false, star: say.t('badge.save') });
    return withPost(first, say, seen, audience, post);
  }
  return labelled({
    state: 'reading',
    parts: [{ text: say.t('badge.reading'), soft: true }],
    about: [],
    saved: false,
    // It comes with the first answer, a moment later: so nothing has to move for what is said before it.
    star: '',
  });
}

/**
 * What is known of a creator, with what this place shows where something lacks: a post of the feed says what it did, and a number
 * that was found and refused is called unreadable.
 */
export function withSeen(phrases: BadgePhrases, say: Say, seen: Readings, audience: Audience): BadgePhrases {
  if (!phrases.parts.some(({ lack }) => lack)) return phrases;
  return withPost(phrases, say, seen, audience, postPart(say, seen));
}

function withPost(
  phrases: BadgePhrases,
  say: Say,
  seen: Readings,
  audience: Audience,
  post: BadgePart | undefined,
): BadgePhrases {
  const refused = seen.followers?.status === 'unreadable';
  const parts = phrases.parts.flatMap((part): BadgePart[] => {
    if (part.lack === 'followers' && refused) return [{ ...part, text: say.t(`badge.unreadable.${audience}`) }];
    if (part.lack !== 'engagement') return [part];
    if (post) return [post];
    // Two questions in one badge are one too many.
    return phrases.parts.some(({ lack }) => lack === 'followers') ? [] : [part];
  });
  const unreadable = refused && parts.some(({ lack }) => lack === 'followers');
  return labelled({ ...phrases, parts, ...(unreadable && { state: 'unreadable' }) });
}

/** A badge that can only say one thing: that the extension behind it has gone, or that something failed. */
export function troublePhrases(sentence: string, star = ''): BadgePhrases {
  return labelled({ state: 'trouble', parts: [{ text: sentence, soft: true }], about: [], saved: false, star });
}

/** Phrases with their whole as one sentence, for those who hear it, and the tooltip of those who hover. */
export function labelled(phrases: Omit<BadgePhrases, 'label'>): BadgePhrases {
  const told = phrases.parts.map(({ text, long }) => long ?? text);
  return { ...phrases, label: ['Vaglio', ...told, ...phrases.about].join('. ') };
}

/** That nobody knows yet how many follow, in the site's own word for them. */
export function unknownAudience(say: Say, audience: Audience): BadgePart {
  return { text: say.t(`badge.unknown.${audience}`), soft: true, lack: 'followers' };
}

/** What one post did: its likes, or that they are hidden; else its views. */
function postPart(say: Say, { likes, views }: Readings): BadgePart | undefined {
  const short = (count: Parameters<typeof roundest>[0]) => shortAsShown(roundest(count), say.locale);
  if (likes?.status === 'read') return { text: say.t('badge.likes', [short(likes.value)]) };
  if (likes?.status === 'hidden') return { text: say.t('badge.likesHidden'), soft: true };
  return views?.status === 'read' ? { text: say.t('badge.views', [short(views.value)]) } : undefined;
}
