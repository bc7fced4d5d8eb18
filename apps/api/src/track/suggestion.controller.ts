import { Body, Controller, Param, Post, UseGuards } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApplicantOnly, Idempotent } from '../http/api-decorators.js';
import { Text } from '../http/fields.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { NumberParams } from '../http/params.js';
import { ReceiptView } from '../submissions/receipt.view.js';
import { ApplicantGuard, Own, type OwnRequest } from './applicant.guard.js';
import { SuggestionService } from './suggestion.service.js';

export class SuggestionForm {
  @Text({ max: 2000, min: 2, description: '建议主动公开的信息', example: '2025年城区道路养护预算执行情况' })
  description!: string;

  @Text({
    max: 2000,
    description: '理由：涉及公众利益调整、需要公众广泛知晓或者参与决策等',
    example: '涉及沿街三千余户居民，需要公众广泛知晓',
  })
  because!: string;
}

/** Whoever was given information may suggest that it be published for everybody (条例44): a request of its own, from the same person. */
@ApiTags('申请人')
@ApplicantOnly()
@UseGuards(ApplicantGuard)
@Controller('track/:number/suggestions')
export class SuggestionController {
  constructor(private readonly suggestions: SuggestionService) {}

  @Post()
  @Idempotent()
  @ApiOperation({
    summary: '建议主动公开',
    description: '就本件已经公开给您的信息提出；另立一件，有自己的编号和查询码，审核后书面答复（条例44）。',
  })
  @ApiCreatedResponse({ type: ReceiptView, description: '已收下' })
  suggest(
    @Param() _: NumberParams,
    @Body() form: SuggestionForm,
    @Own() own: OwnRequest,
    @IdempotencyKey() key: string,
  ): Promise<ReceiptView> {
    return this.suggestions.suggest(own, form, key);
  }
}
