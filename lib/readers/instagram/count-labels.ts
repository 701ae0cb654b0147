/** The three counts of a profile, in the order that holds in every language. */
export const PROFILE_COUNTS = ['postCount', 'followers', 'following'] as const;
export type ProfileCount = (typeof PROFILE_COUNTS)[number];

/**
 * What the counts are called, as far as known (shared/counts/real-strings.tsv, and the words of the languages). It need not be complete:
 * an unknown label proves nothing. Words that belong together are joined by `_`.
 */
const LABELS: Readonly<Record<ProfileCount, readonly string[]>> = {
  postCount: [
    'post posts beitrag beiträge publication publications publicación publicaciones publicação publicações',
    'postagem postagens berichten bericht inlägg opslag innlegg julkaisu julkaisua posty postów příspěvek příspěvků',
    'gönderi postingan kiriman bejegyzés postare postări objava objave příspěvky príspevok príspevky príspevkov bài_viết',
    'публикация публикации публикаций допис дописи дописів публікації δημοσίευση δημοσιεύσεις פוסט פוסטים',
    '投稿 게시물 帖子 篇帖子 貼文 則貼文 โพสต์ पोस्ट منشور منشورات',
  ],
  followers: [
    'follower followers abonnent abonnenten abonné abonnés seguidor seguidores volger volgers följare følgere',
    'seuraaja seuraajaa obserwujących obserwujący sledující sledujících takipçi pengikut követő urmăritori pratitelj pratitelja',
    'sledovateľ sledovatelia sledovateľov người_theo_dõi подписчик подписчика подписчики подписчиков підписники підписників',
    'последователи ακόλουθος ακόλουθοι עוקב עוקבים',
    'フォロワー 팔로워 粉丝 位粉丝 粉絲 位粉絲 ผู้ติดตาม फ़ॉलोअर متابع متابعون متابعين',
  ],
  following: [
    'following seguiti gefolgt folgen suivi suivis suivie suivies suivi(e)s seguidos siguiendo seguindo volgend följer',
    'seuratut seurattua obserwowani obserwowanych takip mengikuti diikuti követés đang_theo_dõi подписка подписки подписок',
    'підписки ακολουθεί במעקב フォロー中 팔로우 팔로잉 关注 已关注 追蹤中 正在追蹤 กำลังติดตาม फ़ॉलो يتابع',
  ],
};

const FIELD_OF = new Map(
  PROFILE_COUNTS.flatMap((field) =>
    LABELS[field].flatMap((line) => line.split(' ').map((word) => [word.replaceAll('_', ' '), field] as const)),
  ),
);

/** Which of the three counts a label names, with its number still in it or not; nothing for words that are not known here, or two that differ. */
export function countNamedBy(label: string): ProfileCount | undefined {
  const words = label
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\p{Nd}.,'’]+/gu, ' ')
    .trim()
    .split(/\s+/);
  const named = new Set([...words, words.join(' ')].flatMap((word) => FIELD_OF.get(word) ?? []));
  const [only, ...others] = named;
  return others.length === 0 ? only : undefined;
}
