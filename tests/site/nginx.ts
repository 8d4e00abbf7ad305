import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

const NGINX = '/usr/sbin/nginx';

/** Debian as root: install it. Elsewhere the unit ring compares the text of the two files. */
export function hasNginx(): boolean {
  if (!existsSync(NGINX) && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    // Two test files may want it at the same time.
    const patient = ['-o', 'DPkg::Lock::Timeout=120', '-qq'];
    const wanted = ['install', '-y', '--no-install-recommends', 'nginx-light'];
    spawnSync('apt-get', [...patient, 'update'], { env });
    spawnSync('apt-get', [...patient, ...wanted], { env });
  }
  return existsSync(NGINX);
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => {
        done(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}

/**
 * Starts nginx with one server block, until the test ends.
 * @returns the folder with its `access.log`
 */
export async function startNginx(t: TestContext, server: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const config = join(folder, 'nginx.conf');
  writeFileSync(
    config,
    `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; ${process.getuid?.() === 0 ? 'user root;' : ''}
     events {} http { include /etc/nginx/mime.types; access_log ${folder}/access.log; ${server} }`,
  );
  const nginx = spawn(NGINX, ['-c', config, '-e', join(folder, 'error.log')], { stdio: 'inherit' });
  t.after(() => {
    nginx.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  await wait(500);
  return folder;
}
