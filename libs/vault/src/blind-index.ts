import { macOf } from './derive.js';
import { MasterKey } from './master-key.js';

/** A value that can be compared for equality, within one agency, without being readable. */
export interface BlindIndex {
  readonly keyId: string;
  /** HMAC-SHA256, hex. */
  readonly digest: string;
}

/** Numbers that people write with spaces or hyphens between groups; there the separators mean nothing. */
const NUMBER_FIELDS = new Set(['idNumber', 'creditCode', 'phone']);

/** One spelling for what a person sees as the same value: NFKC, trimmed, upper case, inner spaces one or (in numbers) none. */
export function normaliseForIndex(field: string, value: string): string {
  const text = value.normalize('NFKC').trim().toUpperCase();
  return NUMBER_FIELDS.has(field) ? text.replace(/[\s\-‐-―−]/g, '') : text.replace(/\s+/g, ' ');
}

/** The agency's own key, so that equal people in two agencies do not show as equal. */
export function blindIndexOf(key: MasterKey, agencyId: string, field: string, value: string): BlindIndex {
  const agencyKey = key.derive(`blind-index/${agencyId}`);
  return { keyId: key.keyId, digest: macOf(agencyKey, field, normaliseForIndex(field, value)).toString('hex') };
}
