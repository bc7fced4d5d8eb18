import { explainFee, feeOptions, getFeeBlockers, type FeeBasis, type FeeMethod } from '#libs/law';
import { readItemRank } from '#libs/records';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import type { SignedInStaff } from '../auth/staff.js';
import { Acting } from '../auth/staff.guard.js';
import { ApiProblems, Staff } from '../http/api-decorators.js';
import { Choice } from '../http/fields.js';
import { RequestParams } from '../http/params.js';
import { BusinessClock } from '../platform/business-clock.js';
import { ReasonView } from '../problems/problem.view.js';
import { RequestService } from './request.service.js';

const YES_OR_NO = ['true', 'false'] as const;

class FeeOptionsForm {
  @ApiProperty({ required: false, minimum: 0, maximum: 9999, default: 0, type: 'integer', description: '提供的页数' })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: '请填写整数' })
  @Min(0, { message: '请填写整数' })
  @Max(9999, { message: '请填写整数' })
  pages = 0;

  @Choice(YES_OR_NO, { optional: true, description: '申请人要求纸质、电子邮件、复制电子数据等方式' })
  copyRequested: (typeof YES_OR_NO)[number] = 'true';

  @Choice(YES_OR_NO, { optional: true, description: '已主动公开，仅告知获取途径' })
  alreadyPublic: (typeof YES_OR_NO)[number] = 'false';
}

class FeeOptionView {
  @ApiProperty({ nullable: true, type: Number, description: '应收，元；不能这样收的为 null' })
  yuan!: number | null;

  @ApiProperty({ type: String, isArray: true, example: ['第31至100页：70页×10元=700元'], description: '计算明细' })
  lines!: string[];

  @ApiProperty({ type: ReasonView, isArray: true, description: '不能这样收的全部理由' })
  reasons!: ReasonView[];
}

export class FeeOptionsView {
  @ApiProperty({ nullable: true, type: String, example: '2026-03', description: '收到之日所在的月；尚未收到为 null' })
  month!: string | null;

  @ApiProperty({ nullable: true, type: Number, description: '申请人当月向本机关提出的第几件（办法4）' })
  itemRank!: number | null;

  @ApiProperty({ type: FeeOptionView, nullable: true, description: '按件' })
  items!: FeeOptionView | null;

  @ApiProperty({ type: FeeOptionView, nullable: true, description: '按量' })
  pages!: FeeOptionView | null;
}

/** Both amounts side by side, for the person who chooses one of them, or neither. */
@ApiTags('办理')
@Staff()
@ApiProblems(404, 422)
@Controller('requests/:id/fee-options')
export class FeeOptionsController {
  constructor(
    private readonly requests: RequestService,
    private readonly clock: BusinessClock,
  ) {}

  @Get()
  @ApiOperation({ summary: '信息处理费的两种算法', description: '按件、按量各是多少、怎样算出；择一，或者不收。' })
  @ApiOkResponse({ type: FeeOptionsView })
  async read(
    @Param() { id }: RequestParams,
    @Query() { pages, copyRequested, alreadyPublic }: FeeOptionsForm,
    @Acting() staff: SignedInStaff,
  ): Promise<FeeOptionsView> {
    const counted = await this.requests.within(staff, id, (manager) => readItemRank(manager, id));
    if (!counted) return { month: null, itemRank: null, items: null, pages: null };
    const { month, rank } = counted;
    const flags = { copyRequested: copyRequested === 'true', alreadyPublic: alreadyPublic === 'true' };
    const basis = { itemRank: rank, pages, ...flags, on: this.clock.today() };
    return { month, itemRank: rank, items: optionOf('items', basis), pages: optionOf('pages', basis) };
  }
}

function optionOf(method: FeeMethod, basis: FeeBasis): FeeOptionView {
  const fee = feeOptions(basis)[method];
  const reasons = getFeeBlockers([method], basis).map(({ code, message, articles, details }) => {
    return { code, message, articles: [...articles], details: { ...details } };
  });
  return { yuan: fee?.yuan ?? null, lines: fee ? explainFee(fee) : [], reasons };
}
