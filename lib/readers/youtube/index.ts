import { parseAge } from '../../text/parse-age';
import type { Reader } from '../table';
import { channelByName, channelPage } from './channel';
import { feed } from './home';
import { asWritten } from './identity';
import { INLINE } from './inline';
import { published } from './microdata';
import { bareCount, count, subscribers, videos, viewsAlone } from './parse';
import { search } from './search';
import { shorts } from './shorts';
import { watch } from './watch';

export const youtube: Reader = {
  platform: 'youtube',
  // Proven by texts with known numbers behind them: the last shown digit is never rounded up, and "1M" is 1.0M.
  style: { rounding: 'truncated', kept: 2 },
  pages: [watch, shorts, feed, search, channelPage, channelByName],
  inline: INLINE,
  parsers: {
    count: { count, 'bare count': bareCount, subscribers, videos, 'views alone': viewsAlone },
    text: { text: asWritten },
    flag: { yes: () => true, no: () => false },
    moment: { age: (text, { language, now }) => parseAge(text, language, now), date: published },
  },
};
