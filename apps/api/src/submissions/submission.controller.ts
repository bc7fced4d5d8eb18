import { Controller, Param, Post, Req } from '@nestjs/common';
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
import { ATTACHMENTS } from '../documents/upload-limits.js';
import { ApiProblems, Idempotent } from '../http/api-decorators.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { AgencyParams } from '../http/params.js';
import { Work } from '../work/work.js';
import { ApplicationForm } from './application.form.js';
import { ReceiptView } from './receipt.view.js';
import { SubmissionService } from './submission.service.js';

@ApiTags('申请人')
@Controller('agencies/:agencyId/requests')
export class SubmissionController {
  constructor(
    private readonly submissions: SubmissionService,
    private readonly work: Work,
  ) {}

  @Post()
  @Idempotent()
  @ApiOperation({
    summary: '提交申请',
    description:
      '先是 application（JSON），后是至多 5 个 files；由代理人提出的，另附授权委托书 authority。收下即答 201，与流程引擎是否在线无关；提交当日即为提交之日。',
  })
  @ApiConsumes('multipart/form-data')
  @ApiExtraModels(ApplicationForm)
  @ApiBody({
    schema: {
      type: 'object',
      required: ['application'],
      properties: {
        application: { $ref: getSchemaPath(ApplicationForm) },
        files: { type: 'array', maxItems: ATTACHMENTS.count, items: { type: 'string', format: 'binary' } },
        authority: { type: 'string', format: 'binary', description: '授权委托书' },
      },
    },
  })
  @ApiCreatedResponse({ type: ReceiptView, description: '已收下' })
  @ApiProblems(404, 413, 415, 428)
  async submit(
    @Param() { agencyId }: AgencyParams,
    @IdempotencyKey() key: string,
    @Req() request: Request,
  ): Promise<ReceiptView> {
    await this.work.demand(request, 'submission');
    this.work.count(request, 'submission');
    return this.submissions.submit(agencyId, key, request);
  }
}
