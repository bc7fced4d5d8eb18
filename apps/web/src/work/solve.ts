/** The work that the API asks for instead of a picture puzzle (altcha), done by this device. */
import { sha256 } from '@noble/hashes/sha2.js';
import { type Challenge, type DeriveKeyFunction, type Solution, solveChallenge } from 'altcha-lib';

/** SHA-256 of a package: the browser's own is there on https alone. As the server's: salt and try hashed, and the result hashed again, `cost` times in all. */
export const deriveKey: DeriveKeyFunction = ({ cost, keyLength }, salt, password) => {
  const first = new Uint8Array(salt.length + password.length);
  first.set(salt);
  first.set(password, salt.length);
  let derivedKey = sha256(first);
  for (let round = 1; round < cost; round++) derivedKey = sha256(derivedKey);
  return Promise.resolve({ derivedKey: derivedKey.subarray(0, keyLength) });
};

/** @returns null where it takes longer than anybody waits */
export function solve(challenge: Challenge): Promise<Solution | null> {
  return solveChallenge({ challenge, deriveKey });
}
