/** A `Map` or a `WeakMap`, as far as it is needed here. */
interface Keeper<K, V> {
  get: (key: K) => V | undefined;
  set: (key: K, value: V) => unknown;
}

/** What a map keeps under a key, made when it is asked for first. */
export function getOrMake<K, V>(map: Keeper<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
