const loading = new Map<string, Promise<unknown>>();

/**
 * Loads a file of data once. A load that failed can be tried again. It is our own file, made by the
 * same build; a torn one does not parse.
 */
export function load<T>(address: string): Promise<T> {
  const loaded =
    loading.get(address) ??
    fetch(address)
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(address))))
      .catch((error: unknown) => {
        loading.delete(address);
        throw error;
      });
  loading.set(address, loaded);
  return loaded as Promise<T>;
}
