import type { Reader } from '../table';

export const youtube: Reader = {
  platform: 'youtube',
  matches: ['https://www.youtube.com/*'],
  style: { rounding: 'unknown' },
  pages: [],
  sent: { answers: [], inline: [], shapes: [] },
};
