import type { Source } from '../../model/evaluation';

// Where the named engagement sets come from (benchmarks.json).

export const seed000: Source = {
  id: 'seed000',
  name: 'PostAffiliatePro',
  year: 'Dec 2025',
  asOf: '2025-12',
  status: 'V',
};
export const seed001: Source = {
  id: 'seed001',
  name: 'Italian agency on nano-influencers',
  year: '2022–23',
  asOf: '2023-06',
  status: 'V',
};
export const organicMedia: Source = {
  id: 'statista-organicmedia-2025',
  name: 'Organic Media, quoting Statista',
  year: '2025',
  asOf: '2025-12',
  url: 'https://organicmediabuying.com/blog/micro-vs-nano-vs-macro-influencers.html',
  status: 'V',
};
export const hypeAuditor2026: Source = {
  id: 'hypeauditor-2026-ig',
  name: 'HypeAuditor, quoted by eMarketer',
  year: '2026',
  asOf: '2026-01',
  url: 'https://www.emarketer.com/content/smaller-creators-deliver-efficiency-roi-pressure-mounts',
  status: 'V',
};
export const hypeAuditor2024: Source = {
  id: 'hypeauditor-2024-ig',
  name: 'HypeAuditor, quoted by Statista',
  year: '2024',
  asOf: '2024-12',
  status: 'V',
};
export const hypeAuditor2018: Source = {
  id: 'hypeauditor-2018-ig',
  name: 'HypeAuditor',
  year: '2018',
  asOf: '2018-12',
  url: 'https://hypeauditor.com/blog/what-is-instagram-engagement-rate-and-how-to-calculate-it/',
  sample: 'about 37,000 accounts, 90 days',
  status: 'V',
};
export const derev2023: Source = {
  id: 'derev-er-2023',
  name: 'DeRev, quoted by Corriere della Sera',
  year: '2023',
  asOf: '2023-07',
  status: 'V',
};
export const captiv8: Source = {
  id: 'captiv8-2024',
  name: 'Captiv8, quoted by eMarketer',
  year: '2024',
  asOf: '2024-12',
  sample: '5,000+ posts',
  status: 'V',
};
export const influencerHero: Source = {
  id: 'influencerhero-tt-2024',
  name: 'Influencer Hero',
  year: 'Jan 2024',
  asOf: '2024-01',
  url: 'https://www.influencer-hero.com/resources/free-tiktok-engagement-rate-calculator',
  sample: '150M+ profiles',
  status: 'V',
};
export const buzzGuru: Source = {
  id: 'buzzguru-tt',
  name: 'BuzzGuru',
  year: '2023–24',
  asOf: '2024-12',
  url: 'https://influencertools.tech/tiktok-er-calculator',
  status: 'V',
};
