import { Injectable } from '@nestjs/common';
import type { Request } from 'express';

const WINDOW_MS = 10 * 60 * 1000;
const TRIES = 50;
/** Addresses remembered at most; the oldest go first, so that a flood of addresses cannot fill the memory. */
const ADDRESSES = 20_000;

/**
 * Wrong tries from one address, over all subjects: what keeps somebody from trying one password at every name. Counted in
 * this process alone; the count by subject is the one that all processes share.
 */
@Injectable()
export class AddressTries {
  private readonly failures = new Map<string, { since: number; count: number }>();

  /** Seconds until the address may try again; 0 when it may now. */
  lockedFor(request: Request): number {
    const entry = this.failures.get(addressOf(request));
    if (!entry || entry.count < TRIES) return 0;
    return Math.max(0, Math.ceil((entry.since + WINDOW_MS - Date.now()) / 1000));
  }

  count(request: Request): void {
    const address = addressOf(request);
    const entry = this.failures.get(address);
    const fresh = entry && Date.now() - entry.since < WINDOW_MS ? entry : { since: Date.now(), count: 0 };
    this.failures.delete(address);
    this.failures.set(address, { since: fresh.since, count: fresh.count + 1 });
    const oldest = this.failures.keys().next().value;
    if (this.failures.size > ADDRESSES && oldest !== undefined) this.failures.delete(oldest);
  }
}

/** The address of the client; of IPv6 the /64, which is what one client usually has. */
export function addressOf({ ip = '' }: Pick<Request, 'ip'>): string {
  const plain = ip.startsWith('::ffff:') ? ip.slice(7) : ip;
  return plain.includes(':') ? networkOf(plain) : plain;
}

function networkOf(address: string): string {
  const [head = '', tail] = address.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail ? tail.split(':') : [];
  const middle = tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
  return [...left, ...middle, ...right].slice(0, 4).join(':');
}
