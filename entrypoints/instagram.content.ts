import { defineContentScript } from 'wxt/utils/define-content-script';
import { instagram } from '../lib/readers/instagram';
import { matchesOf } from '../lib/readers/matches';
import { runOverlay } from './overlay/run';

export default defineContentScript({
  matches: matchesOf('instagram'),
  runAt: 'document_end',
  globalName: false,
  main: (ctx) => runOverlay(ctx, instagram),
});
