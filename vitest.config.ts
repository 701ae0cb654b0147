import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Two cores, shared: a slow moment is no failure.
    // The tests know every language, as the background does.
    setupFiles: ['lib/text/every-language.ts'],
    testTimeout: 30_000,
    mockReset: true,
    restoreMocks: true,
  },
});
