import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Two cores, shared: a slow moment is no failure.
    testTimeout: 30_000,
    mockReset: true,
    restoreMocks: true,
  },
});
