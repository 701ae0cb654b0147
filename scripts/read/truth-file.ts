/** A number as a truth file gives it: the text that a person sees and the number it means. */
export type TrueCount = { text: string; value: number };

export type TrueCreator = {
  handle: string | null;
  name: string | null;
  followers: TrueCount | null;
  following: TrueCount | null;
  posts: TrueCount | null;
  likesTotal?: TrueCount | null;
  verified: boolean | null;
  category: string | null;
  bioHas: string | null;
  link: string | null;
  profilePath?: string;
  where: 'dom' | 'json' | 'meta';
  role: 'subject' | 'author' | 'other';
};

export type TruePost = {
  author: string | null;
  authorPath?: string;
  id: string | null;
  kind: string | null;
  likes: TrueCount | null;
  comments: TrueCount | null;
  views: TrueCount | null;
  shares: TrueCount | null;
  saves: TrueCount | null;
  pinned: boolean | null;
  paidLabel: boolean | null;
  likesHidden: boolean | null;
  watching?: TrueCount | null;
  publishedISO?: string;
  coAuthors?: string[];
  where: 'dom' | 'json' | 'meta';
};

/** What a person sees on a saved page, checked by hand. `null` means: the page does not show it; never 0. */
export type Truth = {
  file: string;
  url: string;
  platform: 'instagram' | 'tiktok' | 'youtube';
  surface: string;
  language: string;
  rendered: boolean;
  expect: 'dom' | 'json-or-meta-only' | 'nothing';
  creators: TrueCreator[];
  posts: TruePost[];
};
