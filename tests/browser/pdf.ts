import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const TOOLS = ['/usr/bin/pdfinfo', '/usr/bin/pdftotext', '/usr/bin/pdffonts', '/usr/bin/qpdf'];

/** Whether the programs that look into a PDF are there. On Debian as root they are installed. */
export function hasPdfTools(): boolean {
  const isThere = () => TOOLS.every((path) => existsSync(path));
  if (!isThere() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const packages = ['poppler-utils', 'qpdf'];
    spawnSync('apt-get', ['update', '-qq'], { env });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
  }
  return isThere();
}

/** What a program says of a file. */
export function told(program: string, ...args: string[]): { status: number | null; text: string } {
  const { status, stdout } = spawnSync(program, args, {
    encoding: 'utf8',
    // A sheet with pictures is megabytes once its streams are written out.
    maxBuffer: 256 * 1024 * 1024,
  });
  return { status, text: stdout };
}
