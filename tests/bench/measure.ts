import { spawnSync } from 'node:child_process';

/** What a program took. */
export interface Taken {
  /** Seconds on the clock, and of processor time with all its children. */
  wall: number;
  processor: number;
  /** The most memory its own process held, in MB. */
  memory: number;
}

/** Tells, at the end of a program of Node, the most memory it held: kilobytes, behind a mark. */
const TELL_MEMORY = `data:text/javascript,process.on('exit',()=>console.error('MEMORY '+process.resourceUsage().maxRSS))`;

/**
 * Runs a program of Node and measures it. The shell adds up the processor time of all that it started.
 * @throws when the program fails, with what it said
 */
export function measure(args: readonly string[], env: Record<string, string> = {}): Taken {
  const node = [process.execPath, '--import', TELL_MEMORY, ...args];
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', '"$@"; s=$?; times; exit $s', 'sh', ...node],
    {
      encoding: 'utf8',
      env: { ...process.env, ...env },
      maxBuffer: 1e8,
    },
  );
  const wall = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`.slice(-3000));
  const children = stdout.trim().split('\n').at(-1) ?? '';
  const processor = [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
  return { wall, processor, memory: Number(/MEMORY (\d+)/.exec(stderr)?.[1] ?? 0) / 1024 };
}
