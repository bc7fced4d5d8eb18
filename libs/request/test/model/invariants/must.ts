/** An invariant is broken: the run fails with these words and what was seen. */
export function must(holds: boolean, invariant: string, seen: unknown = ''): void {
  if (!holds) throw new Error(`${invariant} ${JSON.stringify(seen)}`);
}

export function mustEqual(found: unknown, expected: unknown, invariant: string): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${invariant}: ${a} is not ${b}`);
}
