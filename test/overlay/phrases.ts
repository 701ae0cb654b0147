import type { BadgePhrases, CardPhrases } from '../../lib/model/phrases';

/** What a badge says of an invented creator of whom all is known. */
export const FULL: BadgePhrases = {
  state: 'full',
  parts: [
    { text: 'Micro', long: 'Micro · 20.4K', strong: true },
    { text: '3.1%', long: '3.1% of followers', step: 3 },
    { text: '€230–580', long: '€230–580 a post' },
  ],
  about: ['Above average'],
  label: 'Vaglio. Micro. 3.1%. €230–580. Above average',
  saved: false,
  star: 'Save',
};

export const ATTACK = '<img src=x onerror=alert(1)>\u202e\u2066"\'`';

export const CARD: CardPhrases = {
  title: ATTACK,
  who: '@ada.prova · Instagram · seen today',
  tier: 'Micro',
  facts: [
    { id: 'followers', label: 'Followers', basis: 'exact', value: '20,412' },
    {
      id: 'engagement',
      label: 'Engagement by followers',
      basis: '10 of 12 posts',
      value: '3.1%',
      small: '2.7–3.6% (80%)',
      picture: { kind: 'scale', cuts: [0.2, 0.4, 0.5, 0.7], low: 0.6, high: 0.8, at: 0.7, alt: 'Between 2.7–3.6%' },
      sentence: 'Above average for 10–50K · Modash',
      why: {
        formula: 'Median over the posts',
        sum: '3% · 3.1% · 3.2% = 3.1%',
        inputs: ['Followers: 20,412'],
        used: ['one', 'two'],
        leftOut: ['2 × Likes hidden'],
        notes: [],
        sources: [
          { text: 'Modash', url: 'https://modash.example/' },
          { text: 'A file', url: 'javascript:alert(1)' },
        ],
      },
    },
    { id: 'fee', label: 'Fee', value: 'Open the profile for the followers', unknown: true },
  ],
  saved: false,
  rejected: false,
  words: {
    save: 'Save',
    saved: 'Saved',
    reject: 'Not for us',
    rejected: 'Rejected',
    open: 'Open in Vaglio',
    close: 'Close',
    why: 'Why?',
    used: 'Posts that count',
    leftOut: 'Left out',
    sources: 'Sources',
    notes: 'Good to know',
  },
};
