import { Worker } from 'node:worker_threads';
import type { Library } from '../../domain/library.ts';
import { getProof, type FlowProof } from '../../proof.ts';

/** Starts the proof in a thread of its own; the page that shows it waits for the result. */
export function startProof(library: Library): void {
  // A failure is told where the result is asked for.
  getProof(library, proveInThread).catch(() => undefined);
}

function proveInThread(library: Library) {
  return new Promise<FlowProof[]>((resolve, reject) => {
    new Worker(new URL('./proof-thread.ts', import.meta.url), {
      workerData: library,
    })
      .once('message', resolve)
      .once('error', reject);
  });
}
