/**
 * Remembers what a function gave for an object, for as long as the object lives. Several rules ask the
 * same of one tree, entry or passage; each answer is worked out once.
 */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}
