import { inAgency, readEvents } from '#libs/records';
import { Vault } from '#libs/vault';
import { Body, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { SignedInStaff } from '../../auth/staff.js';
import { Acting } from '../../auth/staff.guard.js';
import type { CommandReply } from '../../commands/command-reply.js';
import { AcceptedView, GivesCommand } from '../../commands/command.views.js';
import { Text } from '../../http/fields.js';
import { IdempotencyKey } from '../../http/idempotency-key.js';
import { RequestParams } from '../../http/params.js';
import { DeskController } from './desk-endpoint.js';
import { StaffCommands } from './staff-commands.js';

class ReissueQueryCodeForm {
  @Text({ max: 1000, description: '怎样核对了身份', example: '本人持身份证到窗口，与申请所附一致。' })
  identityCheck!: string;
}

class ReissuedView extends AcceptedView {
  @ApiProperty({ example: '9M2Q-4T7W-XK0D', description: '新的查询码；原查询码不再有效' })
  queryCode!: string;
}

@DeskController()
export class QueryCodeController {
  constructor(
    private readonly commands: StaffCommands,
    private readonly source: DataSource,
    private readonly vault: Vault,
  ) {}

  @Post('reissue-query-code')
  @GivesCommand(ReissuedView)
  @ApiOperation({
    summary: '重发查询码',
    description: '核对身份后重发；以同一 Idempotency-Key 重发请求，得到同一个码。',
  })
  async reissue(
    @Param() { id }: RequestParams,
    @Body() { identityCheck }: ReissueQueryCodeForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply & { queryCode?: string }> {
    const contents = { data: {}, texts: { identityCheck } };
    const reply = await this.commands.give('reissueQueryCode', { staff, requestId: id, idempotencyKey, ...contents });
    if (!('decided' in reply)) return reply;
    const version = await this.versionGivenBy(staff, id, reply.commandId);
    return { ...reply, queryCode: this.vault.queryCode(id, version) };
  }

  /** The version of the code that this very command made: a repeat shows the same one. */
  private async versionGivenBy({ agencyId }: SignedInStaff, requestId: string, commandId: string): Promise<number> {
    const events = await inAgency(this.source, agencyId, (manager) => readEvents(manager, requestId));
    const reissued = events.find((event) => event.type === 'QueryCodeReissued' && event.commandId === commandId);
    if (reissued?.type !== 'QueryCodeReissued') throw new TypeError('a reissue was accepted and left no event');
    return reissued.data.version;
  }
}
