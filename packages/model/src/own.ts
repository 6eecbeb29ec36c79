/** Looks up own properties of untrusted objects, so that `__proto__` and `constructor` never count as data. */

/** True when the object itself carries the key. (`Object.hasOwn` is missing in Safari 15 and Chrome 86.) */
export function hasOwn(object: object, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(object, key);
}

/** A plain view of a value that may be looked into by key; undefined for lists, null and everything else. */
export function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}
