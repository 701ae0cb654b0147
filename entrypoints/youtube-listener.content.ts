import { defineContentScript } from 'wxt/utils/define-content-script';
import { youtube } from '../lib/listener/heard';
import { matchesOf } from '../lib/readers/matches';
import { listen } from './listener/listen';

export default defineContentScript({
  matches: matchesOf('youtube'),
  runAt: 'document_start',
  globalName: false,
  world: 'MAIN',
  main: () => listen(youtube),
});
