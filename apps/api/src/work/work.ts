import type { Config } from '#libs/config';
import { Vault } from '#libs/vault';
import { Inject, Injectable } from '@nestjs/common';
import { createChallenge, verifySolution, type Challenge, type Payload } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import type { Request } from 'express';
import { CONFIG } from '../platform/tokens.js';
import { Problem } from '../problems/problem.js';
import { addressOf } from '../tries/address-tries.js';
import { SubjectTries } from '../tries/subject-tries.js';

export const WORK_HEADER = 'Yishen-Work';

/** What work is asked for: applications that are sent, codes that were wrong, and searches of what is public. */
type Occasion = 'submission' | 'wrongCode' | 'search';

/** Whoever looks around searches more often than anybody applies. */
const TIMES_FREE: Record<Occasion, number> = { submission: 1, wrongCode: 1, search: 20 };

const WINDOW_MS = 10 * 60 * 1000;
/** Addresses remembered at most; the oldest go first. */
const ADDRESSES = 20_000;
/** Long enough to fill in a form meanwhile. */
const VALID_SECONDS = 20 * 60;
/** About a hundred thousand hashes: a second of a telephone, and a thousand of them an hour of a computer. */
const COST = 500;
const PREFIX = '00';

/**
 * Instead of picture puzzles (which many cannot solve, and machines can): whoever asks for more than people do lets the own device
 * compute a little for each further one (altcha). Nobody else learns of it, and no third party takes part. What an address does
 * is counted in this process alone; a solution counts once in all of them.
 */
@Injectable()
export class Work {
  private readonly used = new Map<string, { since: number; count: number }>();

  constructor(
    private readonly vault: Vault,
    private readonly subjects: SubjectTries,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  challenge(): Promise<Challenge> {
    return createChallenge({
      algorithm: 'SHA-256',
      cost: COST,
      keyPrefix: PREFIX,
      deriveKey,
      expiresAt: Math.floor(Date.now() / 1000) + VALID_SECONDS,
      hmacSignatureSecret: this.secret(),
    });
  }

  /** Lets an address go on that has done no more than people do, or has worked for more. @throws Problem WORK.REQUIRED */
  async demand(request: Request, occasion: Occasion): Promise<void> {
    const entry = this.entryOf(request, occasion);
    if (entry.count < this.config.freeTries * TIMES_FREE[occasion]) return;
    if (!(await this.isDone(request))) throw new Problem('WORK.REQUIRED');
    entry.count -= 1;
  }

  count(request: Request, occasion: Occasion): void {
    this.entryOf(request, occasion).count += 1;
  }

  /** Whether what came with the call solves a challenge of ours, in time and for the first time. */
  private async isDone(request: Request): Promise<boolean> {
    const payload = payloadOf(request.get(WORK_HEADER));
    if (!payload) return false;
    const { challenge, solution } = payload;
    const { nonce, expiresAt } = challenge.parameters;
    const verify = { challenge, solution, deriveKey, hmacSignatureSecret: this.secret() };
    const { verified } = await verifySolution(verify).catch(() => ({ verified: false }));
    if (!verified || expiresAt === undefined) return false;
    const { refused } = await this.subjects.count(`work/${nonce}`, { tries: 1, lockSeconds: VALID_SECONDS });
    return !refused;
  }

  private entryOf(request: Request, occasion: Occasion): { since: number; count: number } {
    const name = `${occasion}/${addressOf(request)}`;
    const known = this.used.get(name);
    const entry = known && Date.now() - known.since < WINDOW_MS ? known : { since: Date.now(), count: 0 };
    this.used.delete(name);
    this.used.set(name, entry);
    const oldest = this.used.keys().next().value;
    if (this.used.size > ADDRESSES && oldest !== undefined) this.used.delete(oldest);
    return entry;
  }

  private secret(): string {
    return this.vault.deriveKey('work').toString('hex');
  }
}

function payloadOf(header: string | undefined): Payload | null {
  if (!header || header.length > 4_000) return null;
  try {
    const { challenge, solution } = JSON.parse(Buffer.from(header, 'base64').toString('utf8')) as Partial<Payload>;
    const isWhole = typeof challenge?.parameters?.nonce === 'string' && typeof solution?.counter === 'number';
    return isWhole && challenge.parameters.cost === COST ? { challenge, solution } : null;
  } catch {
    return null;
  }
}
