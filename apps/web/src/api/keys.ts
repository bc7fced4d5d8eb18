/** Gives the same content the same key until it is settled: sent again after an unclear end, it is done once. */
export function keysByContent(): { keyOf: (body: unknown) => string; settle: () => void } {
  let pending: { key: string; content: string } | null = null;
  return {
    keyOf: (body) => {
      const content = JSON.stringify(body, describeFile);
      pending = pending?.content === content ? pending : { key: newIdempotencyKey(), content };
      return pending.key;
    },
    settle: () => (pending = null),
  };
}

/** A file has nothing that JSON would write down. */
function describeFile(_: string, value: unknown): unknown {
  if (!(value instanceof File)) return value;
  return { name: value.name, size: value.size, changed: value.lastModified };
}

/**
 * A new Idempotency-Key (UUID v4). Not `crypto.randomUUID`: that is missing on pages served over plain HTTP, as in the
 * inner network of an agency.
 */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
