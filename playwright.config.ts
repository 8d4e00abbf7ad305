import { defineConfig, devices } from '@playwright/test';

const PORT = Number(process.env.PORT ?? 4399);
const path = process.env.CHROMIUM_PATH;
const isRoot = process.getuid?.() === 0;

/** What keeps Chromium quiet on a closed network. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/artifacts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${PORT}`,
    launchOptions: {
      ...(path === undefined ? {} : { executablePath: path }),
      args: [...QUIET, ...(isRoot ? ['--no-sandbox'] : [])],
    },
  },
  webServer: {
    command: 'node src/cli/run.mjs serve',
    url: `http://localhost:${PORT}/`,
    env: { PORT: String(PORT) },
    reuseExistingServer: false,
  },
});
