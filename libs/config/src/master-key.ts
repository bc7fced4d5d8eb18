import { hkdfSync } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { ConfigFault } from './config-error.js';
import { Values, variables } from './variables.js';

/** The master key from the environment or from its file, or why there is none. */
export function readMasterKey(values: Partial<Values>): { masterKey?: Buffer; fault?: ConfigFault } {
  const { YISHEN_MASTER_KEY: inline, YISHEN_MASTER_KEY_FILE: file } = values;
  if (inline !== undefined && file !== undefined) {
    return faulty('YISHEN_MASTER_KEY', 'and YISHEN_MASTER_KEY_FILE are both set: which one counts?');
  }
  if (inline !== undefined) return decode('YISHEN_MASTER_KEY', inline);
  if (file === undefined) return faulty('YISHEN_MASTER_KEY', 'is not set, nor is YISHEN_MASTER_KEY_FILE.');
  try {
    return decode('YISHEN_MASTER_KEY_FILE', readFileSync(file, 'utf8').trim());
  } catch (error) {
    return faulty('YISHEN_MASTER_KEY_FILE', `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`);
  }
}

/** A secret for session cookies that nobody has to keep besides the master key. */
export function deriveSessionSecret(masterKey: Buffer): string {
  return Buffer.from(hkdfSync('sha256', masterKey, '', 'yishen session cookie v1', 32)).toString('base64url');
}

type KeyName = 'YISHEN_MASTER_KEY' | 'YISHEN_MASTER_KEY_FILE';

function decode(name: KeyName, text: string): { masterKey?: Buffer; fault?: ConfigFault } {
  const masterKey = Buffer.from(text, 'base64');
  if (masterKey.length !== 32) return faulty(name, `holds ${masterKey.length} bytes in base64, not 32.`);
  if (masterKey.every((byte) => byte === masterKey[0])) return faulty(name, 'is one byte repeated, not a random key.');
  return { masterKey };
}

function faulty(name: KeyName, problem: string): { fault: ConfigFault } {
  return { fault: { name, problem, remedy: variables[name].remedy } };
}
