import type { Reader } from '../table';

export const instagram: Reader = {
  platform: 'instagram',
  matches: ['https://www.instagram.com/*'],
  style: { rounding: 'unknown' },
  pages: [],
  sent: { answers: [], inline: [], shapes: [] },
};
