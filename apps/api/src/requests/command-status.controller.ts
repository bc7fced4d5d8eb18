import { answerOf } from '#libs/records';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { SignedInStaff } from '../auth/staff.js';
import { Acting } from '../auth/staff.guard.js';
import { commandStatusOf } from '../commands/command-status.js';
import { CommandStatusView } from '../commands/command.views.js';
import { ApiProblems, Staff } from '../http/api-decorators.js';
import { CommandParams } from '../http/params.js';

@ApiTags('办理事项')
@Staff()
@Controller('commands')
export class CommandStatusController {
  constructor(private readonly source: DataSource) {}

  @Get(':commandId')
  @ApiOperation({ summary: '一项操作的结果', description: '答 202 之后在这里看。' })
  @ApiOkResponse({ type: CommandStatusView })
  @ApiProblems(404, 422)
  async read(@Param() { commandId }: CommandParams, @Acting() staff: SignedInStaff): Promise<CommandStatusView> {
    return commandStatusOf(commandId, await answerOf(this.source, staff.agencyId, commandId));
  }
}
