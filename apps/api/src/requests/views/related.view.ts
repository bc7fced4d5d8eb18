import { STAGES } from '#libs/request';
import { ApiProperty } from '@nestjs/swagger';

export class RelatedRequestView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'QHSW-2026-000013' })
  number!: string;

  @ApiProperty({ enum: [...STAGES] })
  stage!: string;

  @ApiProperty({ nullable: true, type: String })
  outcome!: string | null;

  @ApiProperty({ format: 'date', nullable: true, type: String })
  replyDueOn!: string | null;

  @ApiProperty({
    enum: ['origin', 'part', 'linked'],
    description: 'origin：由它拆分；part：由本件拆分另立；linked：人工关联',
  })
  relation!: string;

  @ApiProperty({ description: '关联是在本件登记的，可以在本件取消' })
  linkedFromHere!: boolean;
}

/** What became of an application with several matters. */
export class SplitView {
  @ApiProperty({ format: 'date', description: '拆分之日' })
  on!: string;

  @ApiProperty({ description: '本件继续办理的内容' })
  kept!: string;

  @ApiProperty({ type: String, isArray: true, description: '另立各件的内容' })
  parts!: string[];

  @ApiProperty({ description: '另立的还没有全部登记' })
  isUnderWay!: boolean;
}
