import serializer from 'canonicalize';

/** The package is CommonJS and exports the function itself, which its typings (an ES default) do not say. */
const serialize = serializer as unknown as (value: unknown) => string | undefined;

// A high surrogate without its low one, or a low one without its high one.
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Thrown when a value has no canonical JSON form; `path` says where, the value itself is not repeated. */
export class NotCanonical extends TypeError {
  readonly code = 'CHAIN.NOT_CANONICAL';
  constructor(
    readonly path: string,
    reason: string,
  ) {
    super(`${path || '(root)'}: ${reason}`);
    this.name = 'NotCanonical';
  }
}

/**
 * RFC 8785 canonical JSON: the bytes over which an event's hash goes. Members that are `undefined` are left out, as
 * JSON.stringify does. What JSON cannot hold without loss (Date, Map, NaN, bigint, a lone surrogate) is refused
 * instead of being turned into something else, because a hash must not depend on a silent conversion.
 * @throws NotCanonical
 */
export function canonicalJson(value: unknown): string {
  assertPlain(value, '');
  return serialize(value) as string;
}

function assertPlain(value: unknown, path: string): void {
  switch (typeof value) {
    case 'boolean':
      return;
    case 'string':
      return assertWellFormed(value, path);
    case 'number':
      if (!Number.isFinite(value)) throw new NotCanonical(path, 'not a finite number');
      return;
    case 'object':
      return assertPlainObject(value, path);
    default:
      throw new NotCanonical(path, `${typeof value} is not JSON`);
  }
}

function assertPlainObject(value: object | null, path: string): void {
  if (value === null) return;
  if (Array.isArray(value)) {
    value.forEach((item, at) => assertPlain(item, `${path}/${at}`));
    return;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new NotCanonical(path, 'not a plain object');
  for (const [name, member] of Object.entries(value)) {
    assertWellFormed(name, path);
    if (member !== undefined) assertPlain(member, `${path}/${name}`);
  }
}

function assertWellFormed(text: string, path: string): void {
  if (LONE_SURROGATE.test(text)) throw new NotCanonical(path, 'lone surrogate in a string');
}
