import { macOf, sameText } from './derive.js';
import { MasterKey } from './master-key.js';

/** Crockford base32: no I, L, O, U, so that a code read aloud or copied by hand is unambiguous. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;
const GROUP = 4;

/**
 * The query code of a request: 60 bits of a MAC over (request, version), shown as `XXXX-XXXX-XXXX`. It is computed, not
 * drawn, so that a submission that is sent twice gives the same receipt (docs/adr/0010-query-code.md).
 */
export function queryCodeOf(key: MasterKey, requestId: string, version: number): string {
  return codeOf(macOf(key.derive('query-code'), requestId, String(version)));
}

/** The code of a consultation, with which whoever is asked for an opinion opens its letter and nothing else. */
export function consultationCodeOf(key: MasterKey, consultationId: string): string {
  return codeOf(macOf(key.derive('consultation-code'), consultationId));
}

/** A password that an administrator gives: computed from the write that asked for it, so that the same write sent again shows the same. */
export function oneTimePasswordOf(key: MasterKey, ...of: string[]): string {
  return codeOf(macOf(key.derive('one-time-password'), ...of));
}

function codeOf(mac: Buffer): string {
  let bits = mac.readBigUInt64BE(0) >> 4n;
  let code = '';
  for (let at = 0; at < LENGTH; at += 1, bits >>= 5n) code = ALPHABET.charAt(Number(bits & 31n)) + code;
  return (code.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-');
}

/** What a person typed, as the system reads it (width, case, groups, look-alikes); null when it cannot be a code. */
export function normaliseQueryCode(typed: string): string | null {
  const compact = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐-―−]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return compact.length === LENGTH && [...compact].every((char) => ALPHABET.includes(char)) ? compact : null;
}

/** Keyed hash for storage: `q1.<keyId>.<hex>`. Text that cannot be a code hashes too (and matches no real one). */
export function queryCodeHashOf(key: MasterKey, typed: string): string {
  const code = normaliseQueryCode(typed);
  const mac = macOf(key.derive('query-code-hash'), code === null ? 'not-a-code' : 'code', code ?? typed);
  return `q1.${key.keyId}.${mac.toString('hex')}`;
}

/** Constant-time comparison of a typed code with a stored hash of the same master key. */
export function matchesQueryCode(key: MasterKey, typed: string, storedHash: string): boolean {
  return sameText(queryCodeHashOf(key, typed), storedHash) && normaliseQueryCode(typed) !== null;
}
