import type { SearchData } from '../../domain/search/data.ts';
import { SearchEngine } from '../../domain/search/engine.ts';
import { load } from './load.ts';

let engine: SearchEngine | undefined;

/** Loads what search needs before the full text, and makes the engine of it once. */
export async function loadEngine(address: string): Promise<SearchEngine> {
  const data = await load<SearchData>(address);
  // Whether or not words of danger will come: a request must not tell what somebody types.
  Promise.all([import('./danger-notice.ts'), load(data.words)]).catch(Boolean);
  return (engine ??= new SearchEngine(data));
}
