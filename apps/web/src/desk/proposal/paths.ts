/** Reading and writing by path: `petitionChannels.0.name`. */

type Node = Record<string, unknown>;

export function readAt(source: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Node)[key] : undefined), source);
}

/** Makes what is missing on the way: a list where a number follows, else an object. */
export function writeAt(target: object, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop()!;
  let at = target as Node;
  keys.forEach((key, index) => {
    at[key] ??= /^\d+$/.test(keys[index + 1] ?? last) ? [] : {};
    at = at[key] as Node;
  });
  at[last] = value;
}
