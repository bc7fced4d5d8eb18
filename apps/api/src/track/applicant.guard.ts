import { findByNumber } from '#libs/records';
import { Vault } from '#libs/vault';
import { CanActivate, createParamDecorator, ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { Problem } from '../problems/problem.js';
import { AddressTries } from '../tries/address-tries.js';
import { SubjectTries } from '../tries/subject-tries.js';
import { Work } from '../work/work.js';

/** The request that its applicant opened with number and query code. */
export interface OwnRequest {
  requestId: string;
  agencyId: string;
}

const QUERY_TRIES = { tries: 10, lockSeconds: 15 * 60 };
const NUMBER = /^[A-Z0-9]{1,16}-\d{4}-\d{6}$/;

const opened = new WeakMap<object, OwnRequest>();

/**
 * Lets in who knows the query code of the number, or that of the request that it was split from. An unknown number and a wrong code look alike, are counted alike, and
 * lock alike: nobody learns which numbers there are.
 */
@Injectable()
export class ApplicantGuard implements CanActivate {
  constructor(
    private readonly source: DataSource,
    private readonly vault: Vault,
    private readonly subjects: SubjectTries,
    private readonly addresses: AddressTries,
    private readonly work: Work,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    const number = String(request.params.number ?? '').toUpperCase();
    const addressWait = this.addresses.lockedFor(request);
    if (addressWait > 0) throw tooMany(addressWait);
    await this.work.demand(request, 'wrongCode');
    if (!NUMBER.test(number)) throw this.miss(request);
    const wait = await this.subjects.lockedFor(number);
    if (wait > 0) throw tooMany(wait);
    const door = await findByNumber(this.source, number);
    // A number that nobody has costs the same comparison.
    const hashes = door ? [door.queryCodeHash, ...door.originCodeHashes] : [this.vault.queryCodeHash('0000-0000-0000')];
    const code = request.get('Yishen-Query-Code') ?? '';
    const matches = hashes.map((hash) => this.vault.queryCodeMatches(code, hash)).includes(true);
    if (!door || !matches) {
      const { lockedForSeconds } = await this.subjects.count(number, QUERY_TRIES);
      const miss = this.miss(request);
      throw lockedForSeconds > 0 ? tooMany(lockedForSeconds) : miss;
    }
    await this.subjects.forget(number);
    opened.set(request, { requestId: door.id, agencyId: door.agencyId });
    return true;
  }

  private miss(request: Request): Problem {
    this.addresses.count(request);
    this.work.count(request, 'wrongCode');
    return new Problem('QUERY.NOT_FOUND');
  }
}

function tooMany(seconds: number): Problem {
  return new Problem('QUERY.TOO_MANY_TRIES', { headers: { 'Retry-After': String(seconds) } });
}

/** The request whose applicant the guard let in. */
export const Own = createParamDecorator((_: unknown, context: ExecutionContext): OwnRequest => {
  const own = opened.get(context.switchToHttp().getRequest<Request>());
  if (!own) throw new TypeError('a controller without the guard of applicants asked whose request it is');
  return own;
});
