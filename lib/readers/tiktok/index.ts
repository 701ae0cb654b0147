import type { Reader } from '../table';

export const tiktok: Reader = {
  platform: 'tiktok',
  matches: ['https://www.tiktok.com/*'],
  style: { rounding: 'unknown' },
  pages: [],
  sent: { answers: [], inline: [], shapes: [] },
};
