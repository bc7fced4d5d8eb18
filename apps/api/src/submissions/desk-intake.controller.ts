import { Controller, Post, Req } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiExtraModels,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import type { Request } from 'express';
import type { SignedInStaff } from '../auth/staff.js';
import { Acting } from '../auth/staff.guard.js';
import { ATTACHMENTS } from '../documents/upload-limits.js';
import { ApiProblems, Idempotent, Staff } from '../http/api-decorators.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { DeskIntakeForm } from './desk-intake.form.js';
import { DeskIntakeService } from './desk-intake.service.js';
import { TakenInView } from './receipt.view.js';

@ApiTags('办理')
@Staff('write')
@Controller('requests')
export class DeskIntakeController {
  constructor(private readonly intake: DeskIntakeService) {}

  @Post()
  @Idempotent()
  @ApiOperation({
    summary: '登记当面、口头、邮寄等申请',
    description:
      '先是 intake（JSON），后是扫描件 files 和授权委托书 authority。不须确认的渠道当即登记并出具回执；其余等待与申请人确认。收下即答 201，与流程引擎是否在线无关。',
  })
  @ApiConsumes('multipart/form-data')
  @ApiExtraModels(DeskIntakeForm)
  @ApiBody({
    schema: {
      type: 'object',
      required: ['intake'],
      properties: {
        intake: { $ref: getSchemaPath(DeskIntakeForm) },
        files: { type: 'array', maxItems: ATTACHMENTS.count, items: { type: 'string', format: 'binary' } },
        authority: { type: 'string', format: 'binary', description: '授权委托书' },
      },
    },
  })
  @ApiCreatedResponse({ type: TakenInView, description: '已收下' })
  @ApiProblems(413, 415)
  takeIn(@Acting() staff: SignedInStaff, @IdempotencyKey() key: string, @Req() request: Request): Promise<TakenInView> {
    return this.intake.takeIn(staff, key, request);
  }
}
