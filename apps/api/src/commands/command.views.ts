import { applyDecorators, HttpCode, UseInterceptors } from '@nestjs/common';
import { ApiAcceptedResponse, ApiExtraModels, ApiOkResponse, ApiProperty } from '@nestjs/swagger';
import { ApiProblems, Idempotent } from '../http/api-decorators.js';
import { ReasonView } from '../problems/problem.view.js';
import { WaitingInterceptor } from './waiting.interceptor.js';

export class AcceptedView {
  @ApiProperty({ format: 'uuid' })
  commandId!: string;

  @ApiProperty({ enum: ['accepted'] })
  decided!: string;

  @ApiProperty({ example: 'registered', description: '办理后的环节' })
  stage!: string;

  @ApiProperty({ example: 4, description: '最后一个事件的序号' })
  headSeq!: number;

  @ApiProperty({ type: String, isArray: true, example: ['ReceiptConfirmed', 'RequestRegistered'] })
  events!: string[];
}

export class WaitingView {
  @ApiProperty({ format: 'uuid' })
  commandId!: string;

  @ApiProperty({ enum: ['waiting'] })
  status!: string;

  @ApiProperty({ description: '查询结果的地址，也在 Location 头中' })
  location!: string;
}

export class DecidedAnswerView {
  @ApiProperty({ enum: ['accepted', 'refused'] })
  decided!: string;

  @ApiProperty()
  stage!: string;

  @ApiProperty()
  headSeq!: number;

  @ApiProperty({ type: String, isArray: true, required: false })
  events?: string[];

  @ApiProperty({ type: ReasonView, isArray: true, required: false })
  reasons?: ReasonView[];
}

export class CommandStatusView {
  @ApiProperty({ format: 'uuid' })
  commandId!: string;

  @ApiProperty({ example: 'confirmReceipt' })
  kind!: string;

  @ApiProperty({ enum: ['waiting', 'decided'] })
  status!: string;

  @ApiProperty({ type: DecidedAnswerView, required: false })
  answer?: DecidedAnswerView;
}

/** An endpoint that gives a command: 200 once decided, 202 while it waits, problems for refusals. */
export function GivesCommand(accepted: typeof AcceptedView = AcceptedView): MethodDecorator {
  return applyDecorators(
    HttpCode(200),
    UseInterceptors(WaitingInterceptor),
    ApiExtraModels(WaitingView),
    ApiOkResponse({ type: accepted, description: '已办理' }),
    ApiAcceptedResponse({
      type: WaitingView,
      description: '已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。',
      headers: { Location: { schema: { type: 'string' }, description: '查询结果的地址' } },
    }),
    Idempotent(),
    ApiProblems(404, 409, 413, 415),
  );
}
