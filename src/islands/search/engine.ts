import type { SearchData } from '../../domain/search/data.ts';
import { SearchEngine } from '../../domain/search/engine.ts';

let loading: Promise<SearchEngine> | undefined;

/** Loads what search needs before the full text, once. A failed load can be tried again. */
export function loadEngine(address: string): Promise<SearchEngine> {
  loading ??= start(address).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function start(address: string): Promise<SearchEngine> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // Our own file, made by the same build; a torn one does not parse.
  return new SearchEngine((await response.json()) as SearchData);
}
