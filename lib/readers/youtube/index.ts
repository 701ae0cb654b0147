import type { Reader } from '../table';
import { channelByName, channelPage } from './channel';
import { feed } from './home';
import { search } from './search';
import { sent } from './sent';
import { shorts } from './shorts';
import { watch } from './watch';

export const youtube: Reader = {
  platform: 'youtube',
  matches: ['https://www.youtube.com/*', 'https://m.youtube.com/*'],
  // Proven by texts with known numbers behind them: 22,795 is "22K", 1,468,050 is "1.4M", 10,080,000 is "10M".
  style: { rounding: 'truncated', kept: 2 },
  pages: [watch, shorts, feed, search, channelPage, channelByName],
  sent,
};
