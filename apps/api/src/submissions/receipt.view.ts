import { PROCEDURES, type OwnProcedure, type Procedure } from '#libs/request';
import { ApiProperty } from '@nestjs/swagger';

/** In the place of why the clock has not started: there is none (条例41, 44). */
export const WITHOUT_CLOCK: Record<OwnProcedure, string> = {
  rectification: '更正请求核实后书面答复，法律没有规定期限（条例第四十一条）',
  suggestion: '主动公开建议审核后书面答复，法律没有规定期限（条例第四十四条）',
};

export class NotStartedView {
  @ApiProperty({ enum: [false] })
  started!: false;

  @ApiProperty({ example: '答复期限自公开工作机构与您确认申请之日的次日起算（条例第三十一条第（三）项）' })
  because!: string;
}

/** What a submission is answered with. */
class NumberedView {
  @ApiProperty({ format: 'uuid' })
  requestId!: string;

  @ApiProperty({ example: 'QHFG-2026-000012', description: '受理编号' })
  number!: string;

  @ApiProperty({ example: '7K3M-9QZX-0A4T', description: '查询码，只在这里给出；遗失可向公开工作机构申请重发' })
  queryCode!: string;

  @ApiProperty({ enum: [...PROCEDURES], description: '申请公开，请求更正（条例41），或者建议主动公开（条例44）' })
  procedure!: Procedure;

  @ApiProperty({ format: 'date' })
  submittedOn!: string;

  @ApiProperty({ example: 'https://yishen.example.gov.cn/track/QHFG-2026-000012' })
  trackUrl!: string;
}

export class ReceiptView extends NumberedView {
  @ApiProperty({ type: NotStartedView })
  clock!: NotStartedView;
}

/** What a clerk is answered with who took an application in. */
export class TakenInView extends NumberedView {
  @ApiProperty({
    nullable: true,
    type: String,
    example: '答复期限尚未起算：以平常信函寄送的申请，以与申请人确认之日为收到之日',
    description: '须先与申请人确认的渠道：为什么尚未起算；已登记的为 null',
  })
  pending!: string | null;
}
