import {
  ifConsultedInSilence,
  ifCorrected,
  ifCorrectedOnLastDay,
  ifExtended,
  type LegalDate,
  type WhatIf,
  type WorkingDayCalendar,
} from '#libs/law';
import type { RequestState } from '#libs/request';
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
import { clockViewOf, TraceDayView } from './views/clock.view.js';

/** What a person may be about to do; `corrected` is what the applicant may do. */
const ACTS = ['extend', 'consultThirdParty', 'consultCoAuthor', 'requestCorrection', 'corrected'] as const;
type Act = (typeof ACTS)[number];

class ActWhatIfForm {
  @Choice(ACTS, {
    optional: true,
    description:
      'extend：今天延长；consultThirdParty、consultCoAuthor：今天征求意见，对方今天收到、期满没有意见；requestCorrection：补正告知书今天收到，申请人在最后一天补正；corrected：今天收到补正',
  })
  act: Act = 'extend';

  @ApiProperty({
    required: false,
    minimum: 1,
    maximum: 999,
    type: 'integer',
    description: '延长或者补正的工作日数（extend、requestCorrection）',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: '请填写整数' })
  @Min(1, { message: '至少 1' })
  @Max(999, { message: '至多 999' })
  workingDays = 15;
}

export class ActWhatIfView {
  @ApiProperty({ format: 'date', nullable: true, type: String, description: '现在的答复到期日' })
  dueOnNow!: string | null;

  @ApiProperty({ format: 'date', nullable: true, type: String, description: '假如这样办理，答复到期日' })
  replyDueOn!: string | null;

  @ApiProperty({ enum: ['fixed', 'provisional'] })
  certainty!: string;

  @ApiProperty({ type: ReasonView, isArray: true, description: '今天不能这样办理的全部理由；有理由的，日期只是推算' })
  reasons!: ReasonView[];

  @ApiProperty({ type: TraceDayView, isArray: true, description: '每一天及其理由' })
  trace!: TraceDayView[];
}

/** "What if": the due date that would follow from an act, before anybody does it. Nothing is written. */
@ApiTags('办理')
@Staff()
@ApiProblems(404, 422)
@Controller('requests/:id/clock/what-if')
export class ActWhatIfController {
  constructor(
    private readonly requests: RequestService,
    private readonly clock: BusinessClock,
  ) {}

  @Get('act')
  @ApiOperation({ summary: '假如今天这样办理', description: '答复到期日将是哪一天，逐日的理由；什么也不写入。' })
  @ApiOkResponse({ type: ActWhatIfView })
  async read(
    @Param() { id }: RequestParams,
    @Query() { act, workingDays }: ActWhatIfForm,
    @Acting() staff: SignedInStaff,
  ): Promise<ActWhatIfView> {
    return this.requests.within(staff, id, (_, { state, calendar, replyDueOn: dueOnNow }) => {
      const { reading, replyDueOn, blockers } = IMAGINED[act](state, calendar, this.clock.today(), workingDays);
      const reasons = blockers.map(({ code, article, message }) => ({ code, message, articles: [article] }));
      const { certainty } = reading;
      return Promise.resolve({ dueOnNow, replyDueOn, certainty, reasons, trace: clockViewOf(reading).trace });
    });
  }
}

const TRACED = { trace: true };

type Imagine = (state: RequestState, calendar: WorkingDayCalendar, on: LegalDate, workingDays: number) => WhatIf;

const IMAGINED: Record<Act, Imagine> = {
  extend: ({ clockFacts }, calendar, on, workingDays) => ifExtended(clockFacts, calendar, on, workingDays, TRACED),
  consultThirdParty: ({ clockFacts }, calendar, on) =>
    ifConsultedInSilence(clockFacts, calendar, on, 'thirdParty', TRACED),
  consultCoAuthor: ({ clockFacts }, calendar, on) => ifConsultedInSilence(clockFacts, calendar, on, 'coAuthor', TRACED),
  requestCorrection: ({ clockFacts }, calendar, on, workingDays) =>
    ifCorrectedOnLastDay(clockFacts, calendar, on, workingDays, TRACED),
  corrected: ({ clockFacts }, calendar, on) => ifCorrected(clockFacts, calendar, on, TRACED),
};
