import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results/e2e',
  // Two cores, and each worker drives a whole browser.
  workers: 2,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  // Firefox is driven by an experimental protocol; what passes only at the second try is named in the report.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  projects: [{ name: 'chromium' }, { name: 'firefox' }],
});
