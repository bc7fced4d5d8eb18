import { ASSISTANCE_ENDS } from '#libs/request';
import { ApiProperty } from '@nestjs/swagger';

/** Help that another unit was asked for, as the desk sees it. */
export class AssistanceView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: '第几项' })
  ordinal!: number;

  @ApiProperty({ format: 'uuid' })
  unitId!: string;

  @ApiProperty({ description: '请哪个科室协助' })
  unitName!: string;

  @ApiProperty({ format: 'date' })
  askedOn!: string;

  @ApiProperty({ format: 'date', description: '内部期限的最后一日' })
  dueOn!: string;

  @ApiProperty({ type: String, isArray: true, description: '协助的事项' })
  tasks!: string[];

  @ApiProperty({ enum: [...ASSISTANCE_ENDS], nullable: true, type: String, description: '怎样结束；尚待反馈的为 null' })
  ended!: string | null;

  @ApiProperty({ format: 'date', nullable: true, type: String })
  endedOn!: string | null;

  @ApiProperty({ nullable: true, type: String, description: '反馈的内容，或者不能协助、撤回的原因' })
  answer!: string | null;
}
