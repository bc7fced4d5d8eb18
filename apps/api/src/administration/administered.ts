import {
  agencyAndBelow,
  inAgency,
  recordedAct,
  type AdministrativeAct,
  type AgencyInTree,
  type NewEntry,
  type Work,
} from '#libs/records';
import { Vault } from '#libs/vault';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SignedInStaff } from '../auth/staff.js';
import { Problem } from '../problems/problem.js';

/** What an administrator keeps: the agency acted for, and those below it. Any other agency is not there. */
@Injectable()
export class Administered {
  constructor(
    private readonly source: DataSource,
    private readonly vault: Vault,
  ) {}

  /** @throws Problem ROLE.NOT_PERMITTED */
  async agencies(staff: SignedInStaff): Promise<AgencyInTree[]> {
    demandAdministrator(staff);
    return agencyAndBelow(this.source, staff.agencyId);
  }

  /** @throws Problem AGENCY.NOT_FOUND, ROLE.NOT_PERMITTED */
  async demand(staff: SignedInStaff, agencyId: string): Promise<AgencyInTree> {
    const found = (await agencyAndBelow(this.source, staff.agencyId)).find(({ id }) => id === agencyId);
    if (!found) throw new Problem('AGENCY.NOT_FOUND');
    demandAdministrator(staff);
    return found;
  }

  /** Reads as the people of that agency. @throws as `demand` */
  async read<T>(staff: SignedInStaff, agencyId: string, work: Work<T>): Promise<T> {
    await this.demand(staff, agencyId);
    return inAgency(this.source, agencyId, work);
  }

  /**
   * Does one act in that agency and records it, once under its key.
   * @returns whom or what it was done to
   * @throws as `demand`, and what `work` throws
   */
  async act(
    staff: SignedInStaff,
    agencyId: string,
    asked: { kind: AdministrativeAct; contents: object; idempotencyKey: string },
    work: Work<NewEntry>,
  ): Promise<string> {
    await this.demand(staff, agencyId);
    return recordedAct(this.source, this.vault, agencyId, staff, asked, work);
  }

  /** The same write sent again shows the same password. */
  oneTimePassword({ id }: SignedInStaff, agencyId: string, idempotencyKey: string): string {
    return this.vault.oneTimePassword(agencyId, id, idempotencyKey);
  }
}

function demandAdministrator({ roles }: SignedInStaff): void {
  if (!roles.includes('administrator')) throw new Problem('ROLE.NOT_PERMITTED');
}
