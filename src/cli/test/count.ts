import type { TestEvent } from 'node:test/reporters';
import type { Tally } from './tally.ts';

/** A reporter for Node's test runner: how many tests passed and failed, as JSON, at the end. */
export default async function* count(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const tally: Tally = { passed: 0, failed: 0 };
  for await (const event of events) {
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    if (event.data.details.type === 'suite') continue;
    tally[event.type === 'test:pass' ? 'passed' : 'failed'] += 1;
  }
  yield JSON.stringify(tally);
}
