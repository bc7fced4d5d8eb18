import type { Config } from '#libs/config';
import { identifyStaff } from '#libs/records';
import { CanActivate, createParamDecorator, ExecutionContext, Inject, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { BusinessClock } from '../platform/business-clock.js';
import { CONFIG } from '../platform/tokens.js';
import { Problem } from '../problems/problem.js';
import { isCsrfToken, SESSION_COOKIE } from './session-data.js';
import { actingFor, type SignedInStaff } from './staff.js';

const BEFORE_PASSWORD = 'beforeOwnPassword';

/** Open also to who has a one-time password and has not chosen an own one yet. */
export const BeforeOwnPassword = () => SetMetadata(BEFORE_PASSWORD, true);

const people = new WeakMap<object, SignedInStaff>();
const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Lets in who is signed in and holds an office in the agency acted for; a write needs the token of the session too. */
@Injectable()
export class StaffGuard implements CanActivate {
  constructor(
    private readonly source: DataSource,
    private readonly clock: BusinessClock,
    private readonly reflector: Reflector,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    const { staffId, homeAgencyId, agencyId } = request.session;
    if (!staffId || !homeAgencyId || !agencyId) throw new Problem(hadSession(request));
    if (!READS.has(request.method) && !isCsrfToken(this.config, request.sessionID, request.get('Yishen-Csrf') ?? '')) {
      throw new Problem('CSRF.TOKEN_INVALID');
    }
    // Offices are read anew each time: one that was taken away is gone with the next request.
    const identity = await identifyStaff(this.source, staffId, homeAgencyId, this.clock.today());
    if (!identity) throw new Problem('SESSION.EXPIRED');
    const staff = actingFor(identity, agencyId);
    if (!staff) throw new Problem('AGENCY.NO_ROLE');
    if (staff.mustChangePassword && !this.reflector.get<boolean | undefined>(BEFORE_PASSWORD, context.getHandler())) {
      throw new Problem('PASSWORD.CHANGE_REQUIRED');
    }
    people.set(request, staff);
    return true;
  }
}

function hadSession(request: Request): 'SESSION.EXPIRED' | 'SESSION.REQUIRED' {
  return (request.get('Cookie') ?? '').includes(`${SESSION_COOKIE}=`) ? 'SESSION.EXPIRED' : 'SESSION.REQUIRED';
}

/** The person whom the guard let in. */
export const Acting = createParamDecorator((_: unknown, context: ExecutionContext): SignedInStaff => {
  const staff = people.get(context.switchToHttp().getRequest<Request>());
  if (!staff) throw new TypeError('a controller without the guard of staff asked who acts');
  return staff;
});
