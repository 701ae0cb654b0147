import { assigned, json } from '../assigned';
import type { Inline } from '../inline';

export const INLINE: Inline = {
  scripts: [
    { css: 'script[type="application/json"][data-sjs]', read: json },
    { css: 'script[type="text/javascript"]', read: assigned('_sharedData') },
  ],
};
