/**
 * The anchor of a day: the heads of all chains, signed, and tied to the anchor before it. Kept where those who keep the
 * database cannot write, it shows later that no chain was changed up to its head of that day. Ids and hashes only.
 *
 * Lines of JSON: the header, a head each in the order of request ids, the seal.
 */
import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { canonicalJson } from '../canonical-json.js';

/** How far a chain reached when the anchor was written. */
export interface AnchoredHead {
  readonly requestId: string;
  readonly seq: number;
  /** Hash of the event `seq`. */
  readonly hash: string;
}

export interface AnchorHeader {
  readonly kind: 'yishen-anchor';
  readonly version: 1;
  /** Day in Beijing, `YYYY-MM-DD`. */
  readonly day: string;
  /** The anchor before it; null for the first. */
  readonly previous: { readonly day: string; readonly sha256: string } | null;
}

export interface AnchorSeal {
  readonly heads: number;
  /** SHA-256 (hex) of all lines before the seal; what is signed. */
  readonly sha256: string;
  /** Ed25519, DER (SPKI) in base64. */
  readonly publicKey: string;
  /** In base64. */
  readonly signature: string;
}

/** The lines of an anchor, each with its line feed. `heads` ascend by request id. */
export async function* anchorLines(
  { day, previous }: Pick<AnchorHeader, 'day' | 'previous'>,
  heads: AsyncIterable<AnchoredHead>,
  privateKey: KeyObject,
): AsyncGenerator<string> {
  const digest = createHash('sha256');
  const line = (value: AnchorHeader | AnchoredHead | AnchorSeal) => `${canonicalJson(value)}\n`;
  const hashed = (text: string) => {
    digest.update(text);
    return text;
  };
  yield hashed(line({ kind: 'yishen-anchor', version: 1, day, previous }));
  let count = 0;
  for await (const { requestId, seq, hash } of heads) {
    count++;
    yield hashed(line({ requestId, seq, hash }));
  }
  const sha256 = digest.digest('hex');
  yield line({
    heads: count,
    sha256,
    publicKey: nameOf(createPublicKey(privateKey)),
    signature: sign(null, signedBytes(sha256), privateKey).toString('base64'),
  });
}

/** Whether the seal was made over these lines by the holder of the key that it names, and names it as `anchorLines` does. */
export function isSealed({ sha256, publicKey, signature }: AnchorSeal): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
    const bytes = Buffer.from(signature, 'base64');
    // Node reads past what is no base64, and past bytes after the key.
    const isAsWritten = nameOf(key) === publicKey && bytes.toString('base64') === signature;
    return isAsWritten && key.asymmetricKeyType === 'ed25519' && verify(null, signedBytes(sha256), key, bytes);
  } catch {
    return false;
  }
}

function nameOf(key: KeyObject): string {
  return key.export({ type: 'spki', format: 'der' }).toString('base64');
}

function signedBytes(sha256: string): Buffer {
  return Buffer.from(`yishen-anchor\n${sha256}`, 'utf8');
}
