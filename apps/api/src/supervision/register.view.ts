import { ROLES } from '#libs/request';
import { ApiProperty } from '@nestjs/swagger';
import { EntryView } from '../requests/views/supervision.view.js';

const text = { nullable: true, type: String } as const;

/** A line among those of all requests. */
export class RegisterLineView extends EntryView {
  @ApiProperty({ format: 'uuid' })
  requestId!: string;

  @ApiProperty({ example: 'QHFG-2026-000012' })
  number!: string;

  @ApiProperty({ ...text, description: '科室' })
  unitName!: string | null;

  @ApiProperty({ ...text, description: '承办人' })
  caseOfficerName!: string | null;

  @ApiProperty({ enum: [...ROLES], isArray: true, description: '逾期已告知哪些岗位' })
  told!: string[];

  @ApiProperty({ description: '已签阅的人数' })
  readBy!: number;
}

export class RegisterView {
  @ApiProperty({ type: RegisterLineView, isArray: true })
  items!: RegisterLineView[];

  @ApiProperty({ ...text, description: '下一页；没有则为 null' })
  nextCursor!: string | null;
}
