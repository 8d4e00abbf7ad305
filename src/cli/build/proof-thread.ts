import { parentPort, workerData } from 'node:worker_threads';
import type { Library } from '../../domain/library.ts';
import { proveAll } from '../../proof.ts';

/** The thread in which a build proves the questions while Astro makes the pages. */
parentPort?.postMessage(proveAll(workerData as Library));
