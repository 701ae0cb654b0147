import { price } from './price';
import type { FeeTable } from './set';

const K = 1_000;
const M = 1_000_000;
const MORE = Number.POSITIVE_INFINITY;

/** Lists of the United States, one year each; they differ from each other by ×0.25…×4, so none is the default. */
export const US_TABLES: readonly FeeTable[] = [
  {
    source: { id: 'seed000', name: 'PostAffiliatePro', year: 'Dec 2025', asOf: '2025-12', status: 'V' },
    currency: 'USD',
    region: 'US',
    rows: [
      price('all', 'post', K, 10 * K, 200, 1000),
      price('all', 'post', 10 * K, 100 * K, 1000, 5000),
      price('all', 'post', 100 * K, M, 15_000, 49_000),
    ],
  },
  {
    source: {
      id: 'izea-2022',
      name: 'IZEA, averages really paid',
      year: '2022',
      asOf: '2022-12',
      url: 'https://dot.la/influencer-marketing-2659390529.html',
      status: 'V',
    },
    currency: 'USD',
    region: 'US',
    rows: [
      price('all', 'post', K, 10 * K, 1105, 1105),
      price('all', 'post', 10 * K, 50 * K, 1674, 1674),
      price('all', 'post', 50 * K, 200 * K, 3396, 3396),
      price('all', 'post', 200 * K, 500 * K, 4992, 4992),
      price('all', 'post', 500 * K, M, 5497, 5497),
    ],
  },
  {
    source: {
      id: 'klear-2019',
      name: 'Klear, quoted by HubSpot',
      year: '2019',
      asOf: '2019-12',
      url: 'https://blog.hubspot.de/marketing/influencer-marketing-kosten',
      status: 'V',
    },
    currency: 'USD',
    region: 'US',
    rows: [
      price('instagram', 'post', 500, 5 * K, 65, 111),
      price('instagram', 'post', 5 * K, 30 * K, 170, 261),
      price('instagram', 'post', 30 * K, 500 * K, 535, 960),
      price('instagram', 'post', 500 * K, MORE, 2738, 4678),
      price('youtube', 'video', 500, 5 * K, 315, 315),
      price('youtube', 'video', 5 * K, 30 * K, 908, 908),
      price('youtube', 'video', 500 * K, MORE, 3857, 3857),
    ],
  },
  {
    source: {
      id: 'statista-tt-2021',
      name: 'Statista, quoted by HubSpot',
      year: '2021',
      asOf: '2021-12',
      url: 'https://blog.hubspot.de/marketing/influencer-marketing-kosten',
      status: 'V',
    },
    currency: 'USD',
    region: 'US',
    rows: [
      price('tiktok', 'video', K, 10 * K, 4, 800),
      price('tiktok', 'video', 10 * K, 100 * K, 25, 1500),
      price('tiktok', 'video', 100 * K, M, 793, 2000),
      price('tiktok', 'video', M, MORE, 1600, 2400),
    ],
  },
  {
    source: {
      id: 'intellifluence-2021',
      name: 'Intellifluence, in euros as quoted by France-Soir and CNews',
      year: '2021',
      asOf: '2021-09',
      url: 'https://www.francesoir.fr/culture-medias/combien-peut-gagner-un-influenceur-sur-instagram-youtube-ou-tiktok',
      status: 'V',
    },
    currency: 'EUR',
    region: 'US',
    rows: [
      price('instagram', 'post', K, 10 * K, 165.31, 165.31),
      price('instagram', 'post', 40 * K, 300 * K, 441.9, 441.9),
      price('instagram', 'post', 300 * K, M, 1041.8, 1041.8),
      price('tiktok', 'video', K, 5 * K, 153, 153),
      price('tiktok', 'video', 5 * K, 10 * K, 204, 204),
      price('tiktok', 'video', 15 * K, 20 * K, 467, 467),
      price('tiktok', 'video', 25 * K, 100 * K, 900, 900),
      price('tiktok', 'video', M, 5 * M, 2250, 2250),
      price('tiktok', 'video', 5 * M, MORE, 3700, 3700),
    ],
  },
  {
    source: {
      id: 'imh-2021',
      name: 'Influencer Marketing Hub',
      year: '2021',
      asOf: '2021-01',
      url: 'https://alittleclass.blogspot.com/2021/01/how-much-do-influencers-cost.html',
      status: 'V',
    },
    currency: 'USD',
    region: 'US',
    rows: [
      price('instagram', 'post', K, 10 * K, 10, 100),
      price('instagram', 'post', 10 * K, 50 * K, 100, 500),
      price('instagram', 'post', 50 * K, 500 * K, 500, 5000),
      price('instagram', 'post', 500 * K, M, 5000, 10_000),
      price('instagram', 'post', M, MORE, 10_000),
      price('youtube', 'video', K, 10 * K, 20, 200),
      price('youtube', 'video', 10 * K, 50 * K, 200, 1000),
      price('youtube', 'video', 50 * K, 500 * K, 1000, 10_000),
      price('youtube', 'video', 500 * K, M, 10_000, 20_000),
      price('youtube', 'video', M, MORE, 20_000),
      price('tiktok', 'video', K, 10 * K, 5, 25),
      price('tiktok', 'video', 10 * K, 50 * K, 25, 125),
      price('tiktok', 'video', 50 * K, 500 * K, 125, 1250),
    ],
  },
];
