import type { SearchData } from '../../domain/search/data.ts';
import { SearchEngine } from '../../domain/search/engine.ts';
import { load } from './load.ts';

let engine: SearchEngine | undefined;

/** Loads what search needs before the full text, and makes the engine of it once. */
export const loadEngine = async (address: string): Promise<SearchEngine> =>
  (engine ??= new SearchEngine(await load<SearchData>(address)));
