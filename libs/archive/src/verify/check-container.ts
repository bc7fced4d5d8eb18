import { Container } from '../package/container.js';
import type { ByteStream } from '../package/contents.js';
import type { ByteSource } from '../uploads/byte-source.js';
import { finding, Finding } from './findings.js';

/**
 * Builds the zip again from the names and contents that were read, and compares byte for byte. So a change in any byte of
 * the zip shows, also where no entry looks: in a time, an attribute, between entries, after the end.
 */
export async function checkContainer(
  source: ByteSource,
  packedOn: string,
  names: readonly string[],
  open: (name: string) => Promise<ByteStream>,
): Promise<Finding[]> {
  const changed = [finding('PACKAGE.CONTAINER_CHANGED')];
  // Other programs also write entries for folders; the writer of packages does not.
  if (names.some((name) => name.endsWith('/'))) return changed;
  const again = new Container(packedOn);
  for (const name of names) again.add(name, () => open(name));
  let at = 0;
  for await (const part of again.stream() as AsyncIterable<Buffer>) {
    if (!part.equals(await source.read(at, part.length))) return changed;
    at += part.length;
  }
  return at === source.size ? [] : changed;
}
