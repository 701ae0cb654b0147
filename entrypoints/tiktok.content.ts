import { defineContentScript } from 'wxt/utils/define-content-script';
import { matchesOf } from '../lib/readers/matches';
import { tiktok } from '../lib/readers/tiktok';
import { runOverlay } from './overlay/run';

export default defineContentScript({
  matches: matchesOf('tiktok'),
  runAt: 'document_end',
  globalName: false,
  main: (ctx) => runOverlay(ctx, tiktok),
});
