import { findStaffForLogin, identifyStaff, type StaffIdentity } from '#libs/records';
import { Vault } from '#libs/vault';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { createHmac } from 'node:crypto';
import { DataSource } from 'typeorm';
import { BusinessClock } from '../platform/business-clock.js';
import { Log } from '../platform/log.js';
import { Problem } from '../problems/problem.js';
import { AddressTries } from '../tries/address-tries.js';
import { SubjectTries } from '../tries/subject-tries.js';
import { passwordMatches } from './passwords.js';

const LOGIN_TRIES = { tries: 5, lockSeconds: 5 * 60 };

/** Signing in and out. What failed is never told apart: unknown name, wrong password and retired person look alike. */
@Injectable()
export class SessionService {
  constructor(
    private readonly source: DataSource,
    private readonly clock: BusinessClock,
    private readonly vault: Vault,
    private readonly subjects: SubjectTries,
    private readonly addresses: AddressTries,
    private readonly log: Log,
  ) {}

  /** @throws Problem LOGIN.REFUSED, LOGIN.TOO_MANY_TRIES */
  async signIn(request: Request, login: string, password: string): Promise<void> {
    const waitSeconds = this.addresses.lockedFor(request);
    if (waitSeconds > 0) throw tooMany(waitSeconds);
    const subject = this.subjectOf(login);
    const { refused, lockedForSeconds } = await this.subjects.count(subject, LOGIN_TRIES);
    if (refused) throw tooMany(lockedForSeconds);
    const identity = await this.identify(login, password);
    if (!identity) {
      this.addresses.count(request);
      this.log.info('a log-in was refused', { locked: lockedForSeconds > 0 });
      if (lockedForSeconds > 0) throw tooMany(lockedForSeconds);
      throw new Problem('LOGIN.REFUSED');
    }
    await this.subjects.forget(subject);
    await this.begin(request, identity);
  }

  /** Acts for another agency from now on. @throws Problem AGENCY.NO_ROLE */
  async switchAgency(request: Request, agencyId: string): Promise<void> {
    const { staffId = '', homeAgencyId = '' } = request.session;
    const identity = await identifyStaff(this.source, staffId, homeAgencyId, this.clock.today());
    if (!identity?.appointments.some((appointment) => appointment.agencyId === agencyId)) {
      throw new Problem('AGENCY.NO_ROLE');
    }
    request.session.agencyId = agencyId;
    await called((done) => request.session.save(done));
  }

  async signOut(request: Request): Promise<void> {
    await called((done) => request.session.destroy(done));
  }

  private async identify(login: string, password: string): Promise<StaffIdentity | null> {
    const door = await findStaffForLogin(this.source, login);
    const matches = await passwordMatches(door?.mayLogIn ? door.passwordHash : null, password);
    if (!door || !matches) return null;
    return identifyStaff(this.source, door.id, door.agencyId, this.clock.today());
  }

  /** A new session id, so that one planted before the log-in is worth nothing. */
  private async begin(request: Request, { id, homeAgencyId, appointments }: StaffIdentity): Promise<void> {
    const home = appointments.find(({ agencyId }) => agencyId === homeAgencyId) ?? appointments[0];
    if (!home) throw new Problem('AGENCY.NO_ROLE');
    await called((done) => request.session.regenerate(done));
    Object.assign(request.session, { staffId: id, homeAgencyId, agencyId: home.agencyId });
    await called((done) => request.session.save(done));
  }

  /** Names that people try are not kept: a keyed hash of them is. */
  private subjectOf(login: string): string {
    return `login/${createHmac('sha256', this.vault.deriveKey('login-tries')).update(login).digest('hex')}`;
  }
}

function tooMany(seconds: number): Problem {
  return new Problem('LOGIN.TOO_MANY_TRIES', { headers: { 'Retry-After': String(seconds) } });
}

function called(work: (done: (error?: unknown) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    work((error) => (error ? reject(error instanceof Error ? error : new Error('session store')) : resolve()));
  });
}
