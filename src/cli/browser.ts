import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const KNOWN = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Finds a Chromium for the browser tests, or installs one: apt's on Debian as root, else the one
 * Playwright brings.
 * @returns the path of the program, or `undefined` for Playwright's own
 */
export function findChromium(): string | undefined {
  const found = process.env.CHROMIUM_PATH ?? KNOWN.find((path) => existsSync(path));
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium with apt-get ...');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
    return KNOWN.find((path) => existsSync(path));
  }
  console.log("Installing Playwright's Chromium ...");
  run('npx', ['playwright', 'install', 'chromium']);
  return undefined;
}

function run(program: string, args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  if (status !== 0) throw new Error(`"${program} ${args.join(' ')}" did not work.`);
}
