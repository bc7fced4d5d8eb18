import type { CommandContents, CommandKind } from '#libs/request';
import { Injectable } from '@nestjs/common';
import type { SignedInStaff } from '../../auth/staff.js';
import { CommandGate, type GivenCommand } from '../../commands/command-gate.js';
import type { CommandReply } from '../../commands/command-reply.js';

export interface StaffOrder<K extends CommandKind> {
  staff: SignedInStaff;
  requestId: string;
  idempotencyKey: string;
  data: CommandContents[K]['data'];
  texts: CommandContents[K]['texts'];
  check?: GivenCommand<K>['check'];
}

/** Commands of the desk, by a person with the roles held in the agency acted for, as of now. */
@Injectable()
export class StaffCommands {
  constructor(private readonly gate: CommandGate) {}

  give<K extends CommandKind>(kind: K, order: StaffOrder<K>): Promise<CommandReply> {
    const { staff, requestId, idempotencyKey, data, texts, check } = order;
    return this.gate.give({
      agencyId: staff.agencyId,
      requestId,
      kind,
      actor: { kind: 'staff', id: staff.id, roles: staff.roles },
      data,
      texts,
      idempotency: { scope: `staff/${staff.id}/${staff.agencyId}`, key: idempotencyKey },
      locationOf: (commandId) => `/api/v1/commands/${commandId}`,
      ...(check ? { check } : {}),
    });
  }
}
