/**
 * Runs one step of a build, and says in a plain line what was done and how many seconds it took.
 * @param what in the past tense: "checked the content"
 */
export async function step<Result>(
  what: string,
  run: () => Result | Promise<Result>,
): Promise<Result> {
  const started = performance.now();
  const result = await run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${seconds.padStart(6)} s  ${what}`);
  return result;
}
