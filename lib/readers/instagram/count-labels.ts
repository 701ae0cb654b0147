/** The three counts of a profile, in the order that holds in every language. */
export const PROFILE_COUNTS = ['postCount', 'followers', 'following'] as const;
export type ProfileCount = (typeof PROFILE_COUNTS)[number];

/**
 * What the counts are called, as far as seen in public code and on pages (shared/counts/real-strings.tsv). It need not be
 * complete: an unknown label leaves the order to speak, a known one must not contradict it.
 */
const LABELS: Readonly<Record<ProfileCount, readonly string[]>> = {
  postCount: [
    'post posts beitrag beiträge publication publications publicación publicaciones publicação publicações',
    'postagem postagens berichten bericht inlägg opslag innlegg posty postów příspěvků gönderi postingan kiriman',
    'публикация публикации публикаций дописів дописи 投稿 게시물 帖子 篇帖子 貼文 โพสต์ पोस्ट منشور منشورات',
  ],
  followers: [
    'follower followers abonnent abonnenten abonné abonnés seguidor seguidores volgers följare følgere',
    'obserwujących sledujících takipçi pengikut подписчик подписчика подписчиков підписників підписники',
    'フォロワー 팔로워 粉丝 位粉丝 粉絲 位粉絲 ผู้ติดตาม फ़ॉलोअर متابع متابعون متابعين',
  ],
  following: [
    'following seguiti gefolgt folgen suivi suivis suivie suivies suivi(e)s seguidos siguiendo seguindo volgend följer følger',
    'obserwowanych sleduji takip mengikuti diikuti подписки подписок підписки відстежує',
    'フォロー中 팔로우 팔로잉 关注 已关注 追蹤中 正在追蹤 กำลังติดตาม फ़ॉलो يتابع',
  ],
};

const FIELD_OF = new Map(
  PROFILE_COUNTS.flatMap((field) =>
    LABELS[field].flatMap((line) => line.split(' ').map((word) => [word, field] as const)),
  ),
);

/** Which of the three counts a label names, with its number still in it or not; nothing for a word that is not known here. */
export function countNamedBy(label: string): ProfileCount | undefined {
  const words = label
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\p{Nd}.,'’]+/gu, ' ')
    .split(/\s+/);
  const named = new Set(words.flatMap((word) => FIELD_OF.get(word) ?? []));
  const [only, ...others] = named;
  return others.length === 0 ? only : undefined;
}
