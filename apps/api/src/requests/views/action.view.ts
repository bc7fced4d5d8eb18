import { COMMAND_KINDS } from '#libs/request';
import { ApiProperty } from '@nestjs/swagger';
import { ReasonView } from '../../problems/problem.view.js';

export class ActionView {
  @ApiProperty({ enum: [...COMMAND_KINDS] })
  command!: string;

  @ApiProperty()
  allowed!: boolean;

  @ApiProperty({ type: ReasonView, isArray: true, description: '不能办理的全部理由' })
  reasons!: ReasonView[];
}

/** What staff may do, and which of it takes the request on. */
export class DeskActionView extends ActionView {
  @ApiProperty({ description: '是本环节的下一步：办理后转入下一环节' })
  isNext!: boolean;
}

export class DeskActionsView {
  @ApiProperty({ type: DeskActionView, isArray: true })
  items!: DeskActionView[];
}
