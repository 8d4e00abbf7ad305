/** One name, the state of the content for which it was worked out, and what came out. */
interface Memory {
  state: string;
  value: unknown;
}

declare global {
  var afterKneeSurgery: Map<string, Memory> | undefined;
}

/**
 * What was worked out for the newest state of the content. Astro loads our modules three times in one
 * process: with Node for its configuration, with Vite for the collections, and bundled for the pages
 * (Astro 7.3.4). What is kept in a module is worked out in each of them; what is kept here, once.
 * @param state all that the value depends on
 */
export function remembered<Value>(name: string, state: string, make: () => Value): Value {
  const memories = (globalThis.afterKneeSurgery ??= new Map<string, Memory>());
  const found = memories.get(name);
  // Whoever asks by this name made the value, with this very function.
  if (found?.state === state) return found.value as Value;
  const value = make();
  memories.set(name, { state, value });
  return value;
}
