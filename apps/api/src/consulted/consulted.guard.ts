import { findConsultation } from '#libs/records';
import { Vault } from '#libs/vault';
import { CanActivate, createParamDecorator, ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { BusinessClock } from '../platform/business-clock.js';
import { Problem } from '../problems/problem.js';
import { AddressTries } from '../tries/address-tries.js';
import { SubjectTries } from '../tries/subject-tries.js';
import { Work } from '../work/work.js';

/** The consultation that was opened with the reference and the code of its letter. */
export interface OwnConsultation {
  consultationId: string;
  requestId: string;
  agencyId: string;
}

const TRIES = { tries: 10, lockSeconds: 15 * 60 };
/** The request's number, and which one of its consultations. */
const REFERENCE = /^([A-Z0-9]{1,16}-\d{4}-\d{6})-(\d{1,3})$/;

const opened = new WeakMap<object, OwnConsultation>();

/**
 * Lets in who knows the code of the letter, as long as it opens. An unknown reference, a wrong code and one that has
 * expired look alike, are counted alike, and lock alike.
 */
@Injectable()
export class ConsultedGuard implements CanActivate {
  constructor(
    private readonly source: DataSource,
    private readonly vault: Vault,
    private readonly clock: BusinessClock,
    private readonly subjects: SubjectTries,
    private readonly addresses: AddressTries,
    private readonly work: Work,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    const reference = String(request.params.reference ?? '').toUpperCase();
    const addressWait = this.addresses.lockedFor(request);
    if (addressWait > 0) throw tooMany(addressWait);
    await this.work.demand(request, 'wrongCode');
    const [, number, ordinal] = REFERENCE.exec(reference) ?? [];
    if (!number) throw this.miss(request);
    const wait = await this.subjects.lockedFor(reference);
    if (wait > 0) throw tooMany(wait);
    const door = await findConsultation(this.source, number, Number(ordinal));
    // A reference that nobody has costs the same comparison.
    const hash = door?.codeHash ?? this.vault.queryCodeHash('0000-0000-0000');
    const matches = this.vault.queryCodeMatches(request.get('Yishen-Query-Code') ?? '', hash);
    if (!door || !matches || door.expiresOn < this.clock.today()) {
      const { lockedForSeconds } = await this.subjects.count(reference, TRIES);
      const miss = this.miss(request);
      throw lockedForSeconds > 0 ? tooMany(lockedForSeconds) : miss;
    }
    await this.subjects.forget(reference);
    const { consultationId, requestId, agencyId } = door;
    opened.set(request, { consultationId, requestId, agencyId });
    return true;
  }

  private miss(request: Request): Problem {
    this.addresses.count(request);
    this.work.count(request, 'wrongCode');
    return new Problem('CONSULTATION.NOT_FOUND');
  }
}

function tooMany(seconds: number): Problem {
  return new Problem('QUERY.TOO_MANY_TRIES', { headers: { 'Retry-After': String(seconds) } });
}

/** The consultation that the guard let in. */
export const OwnOpinion = createParamDecorator((_: unknown, context: ExecutionContext): OwnConsultation => {
  const own = opened.get(context.switchToHttp().getRequest<Request>());
  if (!own) throw new TypeError('a controller without the guard of consultations asked whose it is');
  return own;
});
