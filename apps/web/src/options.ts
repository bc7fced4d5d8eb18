/** The choices of a field from their labels, in the order in which those are written. */
export function optionsOf<V extends string>(labels: Readonly<Record<string, string>>): { value: V; label: string }[] {
  return Object.entries(labels).map(([value, label]) => ({ value: value as V, label }));
}
