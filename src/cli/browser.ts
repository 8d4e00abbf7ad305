import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Without windows: the tests take little more than half the time of the full browser. */
const SHELL = '/usr/bin/chromium-headless-shell';
const KNOWN = [SHELL, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Finds a Chromium for the browser tests, or installs one: apt's on Debian as root, else the one
 * Playwright brings.
 * @returns the path of the program, or `undefined` for Playwright's own
 */
export function findChromium(): string | undefined {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH !== undefined) return CHROMIUM_PATH;
  const found = () => KNOWN.find((path) => existsSync(path));
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (found() !== SHELL && isDebianRoot) {
    console.log('Installing Chromium with apt-get ...');
    const isThere = install('chromium-headless-shell');
    if (!isThere && found() === undefined && !install('chromium')) {
      throw new Error('"apt-get install chromium" did not work.');
    }
  }
  if (found() !== undefined || isDebianRoot) return found();
  console.log("Installing Playwright's Chromium ...");
  if (!run('npx', ['playwright', 'install', 'chromium'])) {
    throw new Error('"npx playwright install chromium" did not work.');
  }
  return undefined;
}

/** Whether apt could install a package. */
const install = (name: string): boolean =>
  run('apt-get', ['update', '-qq']) &&
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);

function run(program: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  return status === 0;
}
