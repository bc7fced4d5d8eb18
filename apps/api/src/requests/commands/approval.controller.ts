import { APPROVAL_STEPS, type ApprovalStep } from '#libs/request';
import { Body, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { SignedInStaff } from '../../auth/staff.js';
import { Acting } from '../../auth/staff.guard.js';
import type { CommandReply } from '../../commands/command-reply.js';
import { GivesCommand } from '../../commands/command.views.js';
import { Choice, Text, Uuid, Uuids } from '../../http/fields.js';
import { IdempotencyKey } from '../../http/idempotency-key.js';
import { RequestParams } from '../../http/params.js';
import { DeskController } from './desk-endpoint.js';
import { StaffCommands } from './staff-commands.js';

class ProposalForm {
  @Uuid({ description: '所审的拟办意见；已变更的会被拒绝' })
  proposalId!: string;
}

class ApproveSecrecyForm extends ProposalForm {
  @Uuids({ max: 50, description: '逐件审查过的文件' })
  documentIds!: string[];

  @Text({ max: 1000, description: '审查意见', example: '经审查，不涉及国家秘密和工作秘密，可以公开。' })
  opinion!: string;
}

class OpinionForm extends ProposalForm {
  @Text({ max: 1000, description: '意见', example: '同意。' })
  opinion!: string;
}

class ReturnProposalForm extends ProposalForm {
  @Choice(APPROVAL_STEPS, { optional: true, description: '退回到此前的哪一环节；不填即退回拟办' })
  toStep?: ApprovalStep;

  @Text({ max: 1000, description: '退回理由', example: '附件二含联系人电话，请遮盖后重新拟办。' })
  reason!: string;
}

class SignReplyForm extends ProposalForm {
  @Text({ max: 1000, min: 0, optional: true, description: '签发意见' })
  opinion?: string;
}

/** 审签: countersign, secrecy review (条例17), legal review, return, signature. */
@DeskController()
export class ApprovalController {
  constructor(private readonly commands: StaffCommands) {}

  @Post('countersign-proposal')
  @GivesCommand()
  @ApiOperation({ summary: '会签', description: '承办科室负责人；机关的审签流程有此环节时。' })
  countersign(
    @Param() { id }: RequestParams,
    @Body() { proposalId, opinion }: OpinionForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { proposalId }, texts: { opinion } };
    return this.commands.give('countersignProposal', { staff, requestId: id, idempotencyKey, ...contents });
  }

  @Post('approve-legality')
  @GivesCommand()
  @ApiOperation({ summary: '合法性审查通过', description: '机关的审签流程有此环节时。' })
  legality(
    @Param() { id }: RequestParams,
    @Body() { proposalId, opinion }: OpinionForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { proposalId }, texts: { opinion } };
    return this.commands.give('approveLegality', { staff, requestId: id, idempotencyKey, ...contents });
  }

  @Post('approve-secrecy')
  @GivesCommand()
  @ApiOperation({ summary: '保密审查通过', description: '逐件审查（条例17）；审查人不能是拟办人。' })
  approve(
    @Param() { id }: RequestParams,
    @Body() { proposalId, documentIds, opinion }: ApproveSecrecyForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { proposalId, documentIds }, texts: { opinion } };
    return this.commands.give('approveSecrecy', { staff, requestId: id, idempotencyKey, ...contents });
  }

  @Post('return-proposal')
  @GivesCommand()
  @ApiOperation({ summary: '退回', description: '由轮到的审签人退回拟办人，或者退回此前的环节重新审签。' })
  return(
    @Param() { id }: RequestParams,
    @Body() { proposalId, toStep, reason }: ReturnProposalForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { proposalId, toStep: toStep ?? null }, texts: { reason } };
    return this.commands.give('returnProposal', { staff, requestId: id, idempotencyKey, ...contents });
  }

  @Post('sign-reply')
  @GivesCommand()
  @ApiOperation({ summary: '签发答复', description: '签发即作出决定并编文号；签发人不能是拟办人。' })
  sign(
    @Param() { id }: RequestParams,
    @Body() { proposalId, opinion }: SignReplyForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { proposalId }, texts: opinion ? { opinion } : {} };
    return this.commands.give('signReply', { staff, requestId: id, idempotencyKey, ...contents });
  }
}
