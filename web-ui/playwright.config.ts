import { defineConfig } from '@playwright/test';

/** The journey of one case, in a real browser, against a running portal; see web-ui/README.md. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // one story: each part needs what the parts before it did
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['junit', { outputFile: 'test-results/journey.xml' }]],
  use: {
    baseURL: process.env.BASE_URL ?? 'http://localhost:9080',
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-default-browser-check',
      ],
    },
  },
});
