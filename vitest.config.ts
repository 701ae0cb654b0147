import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    environment: 'node',
    // The tests know every language, as the background does.
    setupFiles: ['lib/text/every-language.ts'],
    // Two cores, shared: a slow moment is no failure. What passes only at the second try is named at the end of `npm test`.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    retry: 1,
    mockReset: true,
    restoreMocks: true,
  },
});
