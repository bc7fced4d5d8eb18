import { createHash, randomBytes } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';
import { sha256 } from '@noble/hashes/sha2.js';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey as deriveOnServer } from 'altcha-lib/algorithms/sha';

import { solve } from './solve';

describe('the work instead of a picture puzzle', () => {
  it.each([0, 1, 3, 31, 55, 56, 63, 64, 65, 119, 120, 1000])('hashes %i bytes as everybody does', (length) => {
    const message = randomBytes(length);
    expect(Buffer.from(sha256(message)).toString('hex')).toBe(createHash('sha256').update(message).digest('hex'));
  });

  it('is done by the page and accepted by the server, and a made-up answer is not', async () => {
    const hmacSignatureSecret = 'x'.repeat(32);
    const challenge = await createChallenge({
      ...{ algorithm: 'SHA-256', cost: 3, keyPrefix: '00', deriveKey: deriveOnServer, hmacSignatureSecret },
    });
    const solution = await solve(challenge);
    if (!solution) throw new Error('not solved');
    const verify = { challenge, deriveKey: deriveOnServer, hmacSignatureSecret };
    expect(await verifySolution({ ...verify, solution })).toMatchObject({ verified: true });
    const made = { ...solution, counter: solution.counter + 1 };
    expect(await verifySolution({ ...verify, solution: made })).toMatchObject({ verified: false });
  });
});
