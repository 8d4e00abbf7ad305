const loading: Record<string, Promise<unknown>> = {};

/**
 * Loads a file of data once. A load that failed can be tried again. It is our own file, made by the
 * same build; a torn one does not parse.
 */
export const load = <T>(address: string): Promise<T> =>
  (loading[address] ??= fetch(address)
    .then((response) => (response.ok ? response.json() : Promise.reject(new Error(address))))
    .catch((error: unknown) => {
      delete loading[address];
      throw error;
    })) as Promise<T>;
