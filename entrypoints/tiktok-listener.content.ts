import { defineContentScript } from 'wxt/utils/define-content-script';
import { tiktok } from '../lib/listener/heard';
import { matchesOf } from '../lib/readers/matches';
import { listen } from './listener/listen';

export default defineContentScript({
  matches: matchesOf('tiktok'),
  runAt: 'document_start',
  globalName: false,
  world: 'MAIN',
  main: () => listen(tiktok),
});
