import { defineContentScript } from 'wxt/utils/define-content-script';
import { matchesOf } from '../lib/readers/matches';
import { youtube } from '../lib/readers/youtube';
import { runOverlay } from './overlay/run';

export default defineContentScript({
  matches: matchesOf('youtube'),
  runAt: 'document_end',
  globalName: false,
  main: (ctx) => runOverlay(ctx, youtube),
});
