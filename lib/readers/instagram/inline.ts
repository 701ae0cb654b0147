import type { Inline } from '../inline';

export const INLINE: Inline = {
  scripts: [
    { css: 'script[type="application/json"][data-sjs]', as: 'json' },
    { css: 'script[type="text/javascript"]', as: { assignment: '_sharedData' } },
  ],
};
